import type { TableFigureModel } from "../charts/tableFigureModel";
import type { TableFigureMessages } from "../messages/enTableFigure";
import { altText, type CaptionContext, creditLine, type FigureCaptions, filterLine, paragraph } from "./captions";

/** What is said beside a typeset table. `what`: what its rows are and how they stand; `notes`: how to read them. */
export function tableCaptions(
  { title, columns, rows }: TableFigureModel,
  { what, notes, words }: { what: string; notes: readonly string[]; words: TableFigureMessages["around"] },
  context: CaptionContext,
): FigureCaptions {
  const labels = columns.map(({ label }) => label);
  const count = words.rows(rows.length);
  return {
    caption: paragraph([words.table(title), what, ...notes, filterLine(context), creditLine(context)]),
    methods: paragraph([what, ...notes, filterLine(context), context.words.software(context.version)]),
    altText: altText([words.altTable(labels, count)], [], context),
    description: { construction: words.construction(labels, count), statistics: what, trend: "" },
  };
}
