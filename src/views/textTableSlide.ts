import type { FigureText } from "../charts/figure";
import type { TextTableSlide } from "../export/deckSlides";
import { enTableFigure } from "../messages/enTableFigure";
import type { TableDrawing } from "./useTables";

/** A table of texts to be put on slides; `shown` is what goes along, `name` what it is called where that has no title. */
export function textTableSlide({ model, text }: TableDrawing, shown: FigureText, name: string): TextTableSlide {
  const linesOf = ({ subtitle, notes, source, credit }: FigureText) =>
    [subtitle, ...notes, source, credit].flatMap((line) => line || []);
  return {
    kind: "textTable",
    model,
    title: shown.title ?? name,
    altText: enTableFigure.pages.description(model.rows.length, 1, 1),
    foot: linesOf(shown),
    continued: enTableFigure.pages.continued,
    notes: linesOf(text).join("\n"),
  };
}
