import { cellStudies } from "./cellStudies";
import { cellsAbove } from "./cellsAbove";
import { cellsOf } from "./cellsOf";
import { type CoCitation, type Lit, light } from "./counts";
import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { rowsOf } from "./groupRows";
import { cellOfUnit, unitsOfPair } from "./pairs";
import { studiesUnderBoth } from "./studiesUnderBoth";
import { tableIndex } from "./tableIndex";
import type { Target } from "./target";
import { type Tree, treeOf } from "./tree";

/**
 * What to light up for a target. A cell lights its row and column, its studies and the cells that cite one of them; a
 * study its partners and where it is cited; a pair the cells with a unit citing both; a group or theme its cells and
 * studies, a parent with what is beneath it; two of them what they share. An id that the table does not have lights nothing.
 */
export function related(
  table: EvidenceTable,
  target: Target,
  coCitation: CoCitation,
  filter: Filter = everything,
): Lit {
  const columns = table.themes.length;
  const index = tableIndex(table);
  const { starts, studies, cellsByStudy } = cellStudies(table, filter);
  const lit = darkness(table);
  const groups = treeOf(table.groups);
  const themes = treeOf(table.themes);
  const lightHeadingsOf = (cell: number) => {
    for (const group of rowsOf(groups.above, Math.floor(cell / columns))) lit.groups[group] = 1;
    for (const theme of rowsOf(themes.above, cell % columns)) lit.themes[theme] = 1;
  };
  const focusStudiesOf = (cell: number) => {
    for (let p = starts[cell]!; p < starts[cell + 1]!; p++) lit.studies[studies[p]!] = light.focus;
  };

  switch (target.kind) {
    case "cell":
      for (const cell of cellsOf(table, target)) {
        lightHeadingsOf(cell);
        focusStudiesOf(cell);
        lightCellsCiting(studies.subarray(starts[cell], starts[cell + 1]));
        lit.cells[cell] = 1;
      }
      break;
    case "group":
    case "theme":
      for (const cell of cellsOf(table, target)) {
        lit.cells[cell] = 1;
        focusStudiesOf(cell);
      }
      if (target.kind === "group") lightBranch(lit.groups, groups, index.group.get(target.group));
      else lightBranch(lit.themes, themes, index.theme.get(target.theme));
      break;
    case "study": {
      const study = index.study.get(target.study);
      if (study === undefined) break;
      const { source, target: end } = coCitation;
      for (let p = 0; p < source.length; p++) {
        if (source[p] === study) lit.studies[end[p]!] = light.neighbour;
        else if (end[p] === study) lit.studies[source[p]!] = light.neighbour;
      }
      lit.studies[study] = light.focus;
      for (const cell of rowsOf(cellsByStudy, study)) {
        lit.cells[cell] = 1;
        lightHeadingsOf(cell);
      }
      break;
    }
    case "pair": {
      const [a, b] = target.studies.map((id) => index.study.get(id));
      if (a === undefined || b === undefined) break;
      lit.studies[a] = light.focus;
      lit.studies[b] = light.focus;
      for (const unit of unitsOfPair(table, a, b, coCitation.unit, filter)) {
        const cell = cellOfUnit(table, coCitation.unit, unit);
        lit.cells[cell] = 1;
        lightHeadingsOf(cell);
      }
      break;
    }
    case "groups":
    case "themes": {
      const of = new Set(target.ids.map((id) => (target.kind === "groups" ? index.group : index.theme).get(id) ?? -1));
      const entryOf = (cell: number) => (target.kind === "groups" ? Math.floor(cell / columns) : cell % columns);
      if (of.has(-1)) break;
      for (const entry of of) lit[target.kind][entry] = 1;
      for (const study of studiesUnderBoth(table, target.kind, target.ids, filter)) {
        lit.studies[study] = light.focus;
        for (const cell of rowsOf(cellsByStudy, study)) if (of.has(entryOf(cell))) lit.cells[cell] = 1;
      }
      break;
    }
    default:
      target satisfies never;
  }
  if (target.kind !== "group" && target.kind !== "theme") lightCellsAbove();
  return lit;

  /** Lights the cells of parents whose union has a lit cell. */
  function lightCellsAbove() {
    if (!groups.isNested && !themes.isNested) return;
    const atCells = cellsAbove(table);
    lit.cells.slice().forEach((isLit, cell) => {
      if (isLit === 1)
        atCells(cell, (above) => {
          lit.cells[above] = 1;
        });
    });
  }

  /** Goes from each study to its cells; of many studies it asks each cell instead, most of which answer at once. */
  function lightCellsCiting(cited: Int32Array) {
    let places = 0;
    for (const study of cited) places += cellsByStudy.starts[study + 1]! - cellsByStudy.starts[study]!;
    if (places <= lit.cells.length) {
      for (const study of cited) for (const cell of rowsOf(cellsByStudy, study)) lit.cells[cell] = 1;
      return;
    }
    for (let cell = 0; cell < lit.cells.length; cell++) {
      let p = starts[cell]!;
      while (p < starts[cell + 1]! && lit.studies[studies[p]!] !== light.focus) p++;
      if (p < starts[cell + 1]!) lit.cells[cell] = 1;
    }
  }
}

/** Lights a heading, those beneath it and those it is under; none for an unknown id. */
function lightBranch(bytes: Uint8Array, { above, below }: Tree, index: number | undefined) {
  if (index === undefined) return;
  for (const entry of [...rowsOf(above, index), ...rowsOf(below, index)]) bytes[entry] = 1;
}

/** What to light up for some studies: they, the cells that cite one of them, and these cells' headings. */
export function litStudies(table: EvidenceTable, studies: readonly number[], filter: Filter = everything): Lit {
  const atCells = cellsAbove(table);
  const { cellsByStudy } = cellStudies(table, filter);
  const lit = darkness(table);
  for (const study of studies) {
    lit.studies[study] = light.focus;
    for (const cell of rowsOf(cellsByStudy, study)) {
      atCells(cell, (above, group, theme) => {
        lit.cells[above] = 1;
        lit.groups[group] = 1;
        lit.themes[theme] = 1;
      });
    }
  }
  return lit;
}

/** Nothing is lit. */
function darkness({ groups, themes, studies }: EvidenceTable): Lit {
  return {
    groups: new Uint8Array(groups.length),
    themes: new Uint8Array(themes.length),
    cells: new Uint8Array(groups.length * themes.length),
    studies: new Uint8Array(studies.length),
  };
}
