import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { type GroupedRows, groupRows } from "./groupRows";
import { tableIndex } from "./tableIndex";

/**
 * The distinct studies of every cell, one cell after the other, row by row: those of cell k are at `starts[k]` …
 * `starts[k + 1] - 1`. So a row of the matrix is one stretch too.
 */
export interface CellStudies {
  readonly starts: Int32Array;
  readonly studies: Int32Array;
  /** Per study, as rows: the cells that cite it. */
  readonly cellsByStudy: GroupedRows;
}

const unfiltered = new WeakMap<EvidenceTable, CellStudies>();

/** Which studies each cell cites, under a filter. Without one it is counted once for a table. */
export function cellStudies(table: EvidenceTable, filter: Filter = everything): CellStudies {
  const isWhole = filter.examples === null && filter.studies === null;
  const old = isWhole ? unfiltered.get(table) : undefined;
  if (old !== undefined) return old;
  const counted = distinct(table, keep(table, filter).mentions);
  if (isWhole) unfiltered.set(table, counted);
  return counted;
}

function distinct(table: EvidenceTable, kept: Uint8Array | null): CellStudies {
  const { examplesByCell, mentionsByExample } = tableIndex(table);
  const { starts: exampleStarts, rows: examples } = examplesByCell;
  const { starts: mentionStarts } = mentionsByExample;
  const cells = exampleStarts.length - 1;
  const starts = new Int32Array(cells + 1);
  const studies = new Int32Array(table.mentionStudy.length);
  const cellOf = new Int32Array(table.mentionStudy.length);
  // A study is new in a cell as long as it does not bear the cell's stamp: no sets, nothing to clear.
  const stamp = new Int32Array(table.studies.length).fill(-1);
  let length = 0;
  for (let k = 0; k < cells; k++) {
    for (let p = exampleStarts[k]!; p < exampleStarts[k + 1]!; p++) {
      const example = examples[p]!;
      for (let m = mentionStarts[example]!; m < mentionStarts[example + 1]!; m++) {
        const study = table.mentionStudy[m]!;
        if (stamp[study] === k || (kept !== null && kept[m] === 0)) continue;
        stamp[study] = k;
        cellOf[length] = k;
        studies[length++] = study;
      }
    }
    starts[k + 1] = length;
  }
  const byStudy = groupRows(studies.subarray(0, length), table.studies.length);
  for (let i = 0; i < length; i++) byStudy.rows[i] = cellOf[byStudy.rows[i]!]!;
  return { starts, studies: studies.slice(0, length), cellsByStudy: byStudy };
}
