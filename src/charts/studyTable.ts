import type { TableFigureMessages } from "../messages/enTableFigure";
import type { CoCitation, RowSorting } from "../model/counts";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { sortStudies } from "../model/sortStudies";
import { memberGroups } from "../model/studyGroups";
import { type CellText, cellOf, type TableFigureModel } from "./tableFigureModel";

interface Choice {
  readonly filter: Filter;
  readonly sorting: RowSorting<"studies">;
  readonly coCitation: CoCitation;
  readonly words: TableFigureMessages["rows"];
}

/** The studies that a filter keeps as a figure, as they are sorted: how often and where each is cited, and where it can be read. */
export function studyTable(table: EvidenceTable, { filter, sorting, coCitation, words }: Choice): TableFigureModel {
  const hasLists = table.groups.some(({ studies }) => studies !== null);
  const hasReferences = table.studies.some(({ url }) => url !== null);
  const listed = (labels: readonly string[], none: string): CellText[] =>
    labels.length > 0 ? labels.map((text) => ({ text, look: "text" })) : [{ text: none, look: "muted" }];
  const cellLabel = (index: number) => {
    const group = table.groups[Math.floor(index / table.themes.length)]?.label ?? "";
    return words.cell(group, table.themes[index % table.themes.length]?.label ?? "");
  };
  return {
    title: table.title,
    columns: [
      { label: words.study, weight: 1, least: 4 },
      { label: words.citedIn, weight: 1, least: 6 },
      { label: words.cells, weight: 3, least: 9 },
      { label: words.partners(coCitation.unit), weight: 1, least: 7 },
      ...(hasLists ? [{ label: words.belongsTo, weight: 2, least: 7 }] : []),
      ...(hasReferences ? [{ label: words.reference, weight: 5, least: 10 }] : []),
    ],
    rows: sortStudies(table, sorting, filter, coCitation).map(({ study, cited, cells, partners }) => {
      const { label = "", url = null } = table.studies[study] ?? {};
      const groups = memberGroups(table, study).map((group) => table.groups[group]?.label ?? "");
      return {
        heading: null,
        cells: [
          cellOf(label),
          cellOf(words.examples(cited)),
          listed(cells.map(cellLabel), words.noCell),
          cellOf(words.others(partners)),
          ...(hasLists ? [listed(groups, words.noGroup)] : []),
          ...(hasReferences ? [url === null ? [] : [{ text: url, look: "address" } as const]] : []),
        ],
      };
    }),
  };
}
