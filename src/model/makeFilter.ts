import { type Entry, type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { type Facet, facetMask } from "./facets";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";
import { treeOf } from "./tree";

/** What a reader has chosen to leave out; ids that the table does not have leave out nothing. */
export interface LeftOut {
  readonly hiddenGroups: readonly string[];
  readonly hiddenThemes: readonly string[];
  readonly hiddenStudies: readonly string[];
  /** Only studies cited in at least this many examples of the whole table. */
  readonly citedIn: number;
  readonly facets: readonly Facet[];
  /** Only these examples, as a mask: those with the words that are searched for. Null: all of them. */
  readonly found: Uint8Array | null;
}

/** A reader's choices as masks; `everything` itself when nothing is left out. */
export function makeFilter(table: EvidenceTable, leftOut: LeftOut): Filter {
  const examples = exampleMask(table, leftOut);
  const studies = studyMask(table, leftOut);
  return examples === null && studies === null ? everything : { examples, studies };
}

function exampleMask(table: EvidenceTable, { hiddenGroups, hiddenThemes, facets, found }: LeftOut): Uint8Array | null {
  const groups = both(maskWithoutBranches(table.groups, hiddenGroups), facetMask(table, "group", facets));
  const themes = both(maskWithoutBranches(table.themes, hiddenThemes), facetMask(table, "theme", facets));
  const own = both(facetMask(table, "example", facets), found);
  if (groups === null && themes === null) return own;
  const isIn = (mask: Uint8Array | null, i: number) => mask === null || mask[i] === 1;
  const stays = new Uint8Array(table.examples.length);
  // A plain loop, as in `tableIndex`: with every choice it is run for the charts and for each list of the filter.
  for (let i = 0; i < stays.length; i++) {
    const { group, theme } = table.examples[i]!;
    stays[i] = isIn(groups, group) && isIn(themes, theme) && isIn(own, i) ? 1 : 0;
  }
  return stays;
}

function studyMask(table: EvidenceTable, { hiddenStudies, citedIn, facets }: LeftOut): Uint8Array | null {
  const mask = both(maskWithout(table.studies, hiddenStudies), facetMask(table, "study", facets));
  return citedIn <= 1
    ? mask
    : both(
        mask,
        timesCited(table).map((times) => (times < citedIn ? 0 : 1)),
      );
}

/** 1 where both masks have 1; null leaves out nothing. */
function both(a: Uint8Array | null, b: ArrayLike<number> | null): Uint8Array | null {
  if (a === null || b === null) return a ?? (b && Uint8Array.from(b));
  return a.map((one, i) => one & b[i]!);
}

/** A hidden parent takes along what is beneath it. */
function maskWithoutBranches(entries: readonly Entry[], hidden: readonly string[]): Uint8Array | null {
  const mask = maskWithout(entries, hidden);
  const { above } = treeOf(entries);
  return mask && Uint8Array.from(entries, (_, entry) => (rowsOf(above, entry).every((one) => mask[one] === 1) ? 1 : 0));
}

function maskWithout(entries: readonly { readonly id: string }[], hidden: readonly string[]): Uint8Array | null {
  if (hidden.length === 0) return null;
  const ids = new Set(hidden);
  return Uint8Array.from(entries, ({ id }) => (ids.has(id) ? 0 : 1));
}

/** Per study, in how many examples it is cited, by the mentions that a mask has 1 for; null: by all. */
export function timesCited(table: EvidenceTable, mentions: Uint8Array | null = null): Int32Array {
  const { mentionsByStudy, mentionExample } = tableIndex(table);
  const last = new Int32Array(table.examples.length).fill(-1);
  return Int32Array.from(table.studies, (_, study) => {
    let times = 0;
    for (const mention of rowsOf(mentionsByStudy, study)) {
      if (mentions !== null && mentions[mention] === 0) continue;
      const example = mentionExample[mention]!;
      if (last[example] !== study) times++;
      last[example] = study;
    }
    return times;
  });
}

/** How many cited studies and how many examples a filter leaves. */
export function countKept(table: EvidenceTable, filter: Filter): { studies: number; examples: number } {
  const { examples, mentions } = keep(table, filter);
  const cited = new Uint8Array(table.studies.length);
  for (let m = 0; m < table.mentionStudy.length; m++)
    if (mentions === null || mentions[m] === 1) cited[table.mentionStudy[m]!] = 1;
  const count = (mask: Uint8Array) => mask.reduce((sum, one) => sum + one, 0);
  return { studies: count(cited), examples: examples === null ? table.examples.length : count(examples) };
}
