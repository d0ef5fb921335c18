import type { TableFigureMessages } from "../messages/enTableFigure";
import type { Comparison } from "../model/compare";
import { cellState } from "../model/counts";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { examplesOf } from "../model/examplesOf";
import type { Target } from "../model/target";
import { passageOf } from "./exampleTable";
import type { CellText, TableFigureModel, TableRow } from "./tableFigureModel";

/**
 * What the examples of the compared say, as a figure: a column for each, under each group (theme) its examples word for word.
 * Gaps are named, and what is filtered out is counted.
 */
export function passageTable(
  table: EvidenceTable,
  { by, chosen, cells }: Pick<Comparison, "by" | "chosen" | "cells">,
  filter: Filter,
  words: TableFigureMessages["passages"],
): TableFigureModel {
  const muted = (text: string): CellText => ({ text, look: "muted" });
  const passages = (target: Target): CellText[] => {
    const all = examplesOf(table, target);
    const examples = examplesOf(table, target, "example", filter);
    return [
      ...(all.length === 0 ? [muted(words.gap)] : []),
      ...(all.length > examples.length ? [muted(words.outOfCell(all.length - examples.length))] : []),
      ...examples.flatMap((example) => passageOf(table, example)),
    ];
  };
  return {
    title: table.title,
    columns: chosen.map((index) => ({ label: table[by][index]?.label ?? "", weight: 1, least: 10 })),
    rows: table[by === "themes" ? "groups" : "themes"].map(({ id, label }, row): TableRow => {
      if (cells[row]?.every(({ state }) => state === cellState.gap))
        return { heading: label, cells: [[muted(words.gapEverywhere)]] };
      return {
        heading: label,
        cells: chosen.map((index) => {
          const entry = table[by][index]?.id ?? "";
          return by === "themes"
            ? passages({ kind: "cell", group: id, theme: entry })
            : passages({ kind: "cell", group: entry, theme: id });
        }),
      };
    }),
  };
}
