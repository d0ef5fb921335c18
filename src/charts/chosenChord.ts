import type { CoCitation, RingSort, SharedStudies, Strength } from "../model/counts";
import { type EvidenceTable, everything, type Filter } from "../model/evidenceTable";
import { isRatio, leastForRatio, strength } from "../model/strength";
import type { ChordStudy } from "./chordData";
import { arrangeChord, type ChordModel, chordAmong, citedStudies } from "./chordModel";
import { sortRing } from "./chordSort";

/** How a chord is chosen to be; what is left out is as at first. */
interface ChordChoices {
  /** What a study's groups go by; the pairs were counted with the same one. */
  readonly filter?: Filter;
  readonly measure?: Strength;
  /** Do pairs that are together only once have a ribbon even where the measure is a ratio? */
  readonly rarePairs?: boolean;
  /** Only this one and what it is tied to, by id. */
  readonly around?: string | null;
  readonly sort?: RingSort;
}

/** The chord of some pairs, of studies, groups or themes, as a reader chooses it; without a choice as `chordModel` has it. */
export function chosenChord(
  table: EvidenceTable,
  pairs: CoCitation | SharedStudies,
  { filter = everything, measure = "count", rarePairs = false, around = null, sort = "crossings" }: ChordChoices = {},
): ChordModel {
  const { level, source, target, full, unitCount } = pairs;
  const least = isRatio(measure) && !rarePairs ? leastForRatio : 1;
  const drawn = Array.from(full.keys()).filter((pair) => full[pair]! >= least);
  const entries: ChordStudy[] =
    level === "studies"
      ? citedStudies(table, filter)
      : table[level].map(({ id, label }, index) => ({ index, id, label, groups: [index] }));
  const center = around === null ? -1 : entries.findIndex(({ id }) => id === around);
  const tied = new Set(drawn.flatMap((pair) => otherEnd(source[pair]!, target[pair]!, center)));
  const ring = entries.filter(({ index }) => {
    if (unitCount[index] === 0) return false;
    return around === null || index === center || tied.has(index);
  });
  const { data, degree } = chordAmong(table, pairs, { ring, drawn, measure, strengths: strength(pairs, measure) });
  return arrangeChord(data, degree, sortRing(data, sort));
}

/** The other end of a pair that has an end at `center`. */
const otherEnd = (a: number, b: number, center: number): number[] => (a === center ? [b] : b === center ? [a] : []);
