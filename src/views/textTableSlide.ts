import type { FigureText } from "../charts/figure";
import type { TextTableSlide } from "../export/deckSlides";
import type { FigureWords } from "../messages/figureWords";
import type { TableDrawing } from "./useTables";

/** A table of texts to be put on slides; `shown` is what goes along, `name` what it is called where that has no title. */
export function textTableSlide(
  { model, text }: TableDrawing,
  shown: FigureText,
  { name, words }: { name: string; words: Pick<FigureWords, "tables"> },
): TextTableSlide {
  const { pages } = words.tables;
  const linesOf = ({ subtitle, notes, source, credit }: FigureText) =>
    [subtitle, ...notes, source, credit].flatMap((line) => line || []);
  return {
    kind: "textTable",
    model,
    title: shown.title ?? name,
    altText: pages.description(model.rows.length, 1, 1),
    foot: linesOf(shown),
    continued: pages.continued,
    notes: linesOf(text).join("\n"),
  };
}
