import { enTableFigure } from "../messages/enTableFigure";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { type EvidenceTable, everything } from "../model/evidenceTable";
import { exampleTable } from "./exampleTable";
import { passageTable } from "./passageTable";
import { studyTable } from "./studyTable";
import type { TableFigureModel } from "./tableFigureModel";

const { rows: words, passages } = enTableFigure;
const choice = { filter: everything, sorting: "published", words } as const;

/** A table's examples as a table to be set. */
export const examplesOf = (table: EvidenceTable): TableFigureModel => exampleTable(table, choice);

/** What a table's themes, or some of its groups, say, as a table to be set. */
export const passagesOf = (table: EvidenceTable, by: "themes" | "groups", entries: number[]): TableFigureModel =>
  passageTable(table, compare(table, by, entries), everything, passages);

/** A table of seven groups and three themes in every way it is set. */
export const tableModels = (table: EvidenceTable) => ({
  examples: examplesOf(table),
  studies: studyTable(table, { ...choice, coCitation: coCite(table, "example") }),
  "compared themes": passagesOf(table, "themes", [0, 1, 2]),
  "compared groups": passagesOf(table, "groups", [0, 1, 2, 3, 4, 5]),
});
