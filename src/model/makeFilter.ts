import { type EvidenceTable, everything, type Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/** What a reader has chosen to leave out; ids that the table does not have leave out nothing. */
export interface LeftOut {
  readonly hiddenGroups: readonly string[];
  readonly hiddenThemes: readonly string[];
  readonly hiddenStudies: readonly string[];
  /** Only studies cited in at least this many examples of the whole table. */
  readonly citedIn: number;
  /** Only these examples, as a mask: those with the words that are searched for. Null: all of them. */
  readonly found: Uint8Array | null;
}

/** A reader's choices as masks; `everything` itself when nothing is left out. */
export function makeFilter(table: EvidenceTable, leftOut: LeftOut): Filter {
  const examples = exampleMask(table, leftOut);
  const studies = studyMask(table, leftOut);
  return examples === null && studies === null ? everything : { examples, studies };
}

function exampleMask(table: EvidenceTable, { hiddenGroups, hiddenThemes, found }: LeftOut): Uint8Array | null {
  if (hiddenGroups.length === 0 && hiddenThemes.length === 0) return found;
  const groups = maskWithout(table.groups, hiddenGroups);
  const themes = maskWithout(table.themes, hiddenThemes);
  return Uint8Array.from(table.examples, ({ group, theme }, i) => groups[group]! & themes[theme]! & (found?.[i] ?? 1));
}

function studyMask(table: EvidenceTable, { hiddenStudies, citedIn }: LeftOut): Uint8Array | null {
  if (hiddenStudies.length === 0 && citedIn <= 1) return null;
  const mask = maskWithout(table.studies, hiddenStudies);
  if (citedIn <= 1) return mask;
  const times = timesCited(table);
  for (let study = 0; study < mask.length; study++) if (times[study]! < citedIn) mask[study] = 0;
  return mask;
}

function maskWithout(entries: readonly { readonly id: string }[], hidden: readonly string[]): Uint8Array {
  const ids = new Set(hidden);
  return Uint8Array.from(entries, ({ id }) => (ids.has(id) ? 0 : 1));
}

/** Per study, in how many examples it is cited. */
export function timesCited(table: EvidenceTable): Int32Array {
  const { mentionsByStudy, mentionExample } = tableIndex(table);
  const last = new Int32Array(table.examples.length).fill(-1);
  return Int32Array.from(table.studies, (_, study) => {
    let times = 0;
    for (const mention of rowsOf(mentionsByStudy, study)) {
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
