import type { TableFigureMessages } from "../messages/enTableFigure";
import type { RowSorting } from "../model/counts";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { sortExamples } from "../model/sortExamples";
import { type CellText, cellOf, type TableFigureModel } from "./tableFigureModel";
import { unplacedStudies } from "./unplacedStudies";

interface Choice {
  readonly filter: Filter;
  readonly sorting: RowSorting<"examples">;
  readonly words: Pick<TableFigureMessages["rows"], "studies" | "cited">;
}

/** The evidence table as a figure: the examples that a filter keeps, as they are sorted, word for word. */
export function exampleTable(table: EvidenceTable, { filter, sorting, words }: Choice): TableFigureModel {
  const isCiting = table.citedCount > 0;
  const { group, theme, example } = table.labels;
  return {
    title: table.title,
    columns: [
      { label: group, weight: 1, least: 7 },
      { label: theme, weight: 1, least: 7 },
      { label: example, weight: 4, least: 16 },
      ...(isCiting ? [{ label: words.studies, weight: 0.5, least: 6 }] : []),
    ],
    rows: sortExamples(table, sorting, filter).map((row) => {
      const { group: groupIndex = -1, theme: themeIndex = -1 } = table.examples[row.example] ?? {};
      return {
        heading: null,
        cells: [
          cellOf(table.groups[groupIndex]?.label ?? ""),
          cellOf(table.themes[themeIndex]?.label ?? ""),
          passageOf(table, row.example),
          ...(isCiting ? [cellOf(words.cited(row.studies))] : []),
        ],
      };
    }),
  };
}

/** An example word for word; studies that it cites nowhere in its text stand beneath. */
export function passageOf(table: EvidenceTable, example: number): CellText[] {
  const text = table.examples[example]?.text ?? "";
  const unplaced = unplacedStudies(table, example).map((study) => table.studies[study]?.label ?? "");
  return [
    ...(text === "" ? [] : cellOf(text)),
    ...(unplaced.length > 0 ? [{ text: unplaced.join(", "), look: "muted" } as const] : []),
  ];
}
