import { cellStudies } from "./cellStudies";
import { type CellsTarget, cellsOf } from "./cellsOf";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { groupRows, rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/** One cell behind a total. */
interface WorkingCell {
  readonly group: number;
  readonly theme: number;
}

/** How a number came about: what stands in the cells behind it. All lists hold indices, in the order of the table. */
export interface Working {
  readonly citations: number;
  readonly mentions: number;
  readonly studies: readonly number[];
  /** The cells that have an example. */
  readonly cells: readonly WorkingCell[];
  /** Per cell, in a table of counts, what it says; else zeros. */
  readonly counts: readonly number[];
  /** The cells' studies added up: larger than the number of studies when one recurs. */
  readonly sumOfCells: number;
  /** Studies cited in more than one of the cells, and in which (indices into `cells`). */
  readonly recurring: readonly { readonly study: number; readonly cells: readonly number[] }[];
}

/** The target of a number: a cell, a row's or a column's total; null: the total of everything. */
export type WorkingTarget = CellsTarget;

/** How the numbers of a cell, a row, a column or everything came about; empty for unknown ids. */
export function working(table: EvidenceTable, target: WorkingTarget, filter: Filter = everything): Working {
  const { examplesByCell, mentionsByExample } = tableIndex(table);
  const { starts, studies: studiesByCell } = cellStudies(table, filter);
  const kept = keep(table, filter);
  const columns = table.themes.length;
  const cells: WorkingCell[] = [];
  const counts: number[] = [];
  const cited: number[] = [];
  const citedIn: number[] = [];
  let citations = 0;
  let mentions = 0;

  for (const cell of cellsOf(table, target)) {
    let stays = false;
    let count = 0;
    for (const example of rowsOf(examplesByCell, cell)) {
      if (kept.examples !== null && kept.examples[example] === 0) continue;
      stays = true;
      count += table.counts?.[example] ?? 0;
      let last = -1;
      for (const mention of rowsOf(mentionsByExample, example)) {
        if (kept.mentions !== null && kept.mentions[mention] === 0) continue;
        if (table.mentionCitation[mention] !== last) citations++;
        last = table.mentionCitation[mention]!;
        mentions++;
      }
    }
    if (!stays) continue;
    for (const study of studiesByCell.subarray(starts[cell], starts[cell + 1])) {
      cited.push(study);
      citedIn.push(cells.length);
    }
    counts.push(count);
    cells.push({ group: Math.floor(cell / columns), theme: cell % columns });
  }

  const byStudy = groupRows(cited, table.studies.length);
  const studies: number[] = [];
  const recurring: { study: number; cells: number[] }[] = [];
  for (let s = 0; s < table.studies.length; s++) {
    const places = rowsOf(byStudy, s);
    if (places.length > 0) studies.push(s);
    if (places.length > 1) recurring.push({ study: s, cells: Array.from(places, (place) => citedIn[place]!) });
  }
  return {
    citations,
    mentions,
    studies,
    cells,
    counts,
    sumOfCells: cited.length,
    recurring,
  };
}
