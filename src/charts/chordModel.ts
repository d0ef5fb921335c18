import type { CoCitation, RingSort, SharedStudies, Strength } from "../model/counts";
import { type EvidenceTable, everything, type Filter } from "../model/evidenceTable";
import { isRatio, leastForRatio, strength } from "../model/strength";
import { citedGroups } from "../model/studyGroups";
import type { ChordData, ChordStudy } from "./chordData";
import { sortRing } from "./chordSort";

/** Chord data with what is worked out once, whatever the size of the drawing. */
export interface ChordModel extends ChordData {
  /** Position on the ring, clockwise, to study. */
  readonly order: Int32Array;
  /** With how many others each study is co-cited, on the ring or not, whatever the minimum. */
  readonly degree: Int32Array;
}

/** How a chord is chosen to be; what is left out is as at first. */
export interface ChordChoices {
  /** What a study's groups go by; the pairs were counted with the same one. */
  readonly filter?: Filter;
  readonly measure?: Strength;
  /** Do pairs that are together only once have a ribbon even where the measure is a ratio? */
  readonly rarePairs?: boolean;
  /** Only this one and what it is tied to, by id. */
  readonly around?: string | null;
  /** Leave out what has no pair here? */
  readonly hideIsolated?: boolean;
  readonly sort?: RingSort;
}

/** Arranges the studies around the ring. `{ ...model, minimum }` then shows fewer ribbons on the same ring. */
export function arrangeChord(
  data: ChordData,
  degree = degrees(data, data.studies.length),
  sort?: RingSort,
): ChordModel {
  return { ...data, order: sortRing(data, sort), degree };
}

/**
 * The chord of a table: by default all studies that are cited, the isolated ones too, and a ribbon for every pair as wide as
 * its count. What a filter took away is not on the ring.
 */
export function chordModel(
  table: EvidenceTable,
  pairs: CoCitation | SharedStudies,
  {
    filter = everything,
    measure = "count",
    rarePairs = false,
    around = null,
    hideIsolated = false,
    sort = "crossings",
  }: ChordChoices = {},
): ChordModel {
  const { level, source, target, full, unitCount } = pairs;
  const least = isRatio(measure) && !rarePairs ? leastForRatio : 1;
  const counts = Array.from(full.keys()).filter((pair) => full[pair]! >= least);
  const entries = entriesOf(table, level, filter);
  const center = around === null ? -1 : entries.findIndex(({ id }) => id === around);
  const ends = new Set(counts.flatMap((pair) => [source[pair]!, target[pair]!]));
  const tied = new Set(counts.flatMap((pair) => [...other(source[pair]!, target[pair]!, center), center]));
  const ring = entries.filter(({ index }) => {
    if (unitCount[index] === 0) return false;
    if (around !== null) return index === center || tied.has(index);
    return !hideIsolated || ends.has(index);
  });

  const place = new Int32Array(entries.length).fill(-1);
  ring.forEach(({ index }, at) => {
    place[index] = at;
  });
  const drawn = counts.filter((pair) => place[source[pair]!] !== -1 && place[target[pair]!] !== -1);
  const strengths = strength(pairs, measure);
  const degree = degrees(pairs, entries.length);
  return arrangeChord(
    {
      title: table.title,
      level,
      unit: "unit" in pairs ? pairs.unit : "example",
      measure,
      groups: (level === "themes" ? table.themes : table.groups).map(({ id, label }) => ({ id, label })),
      studies: ring,
      source: Int32Array.from(drawn, (pair) => place[source[pair]!]!),
      target: Int32Array.from(drawn, (pair) => place[target[pair]!]!),
      strength: Float64Array.from(drawn, (pair) => strengths[pair]!),
      minimum: 0,
    },
    Int32Array.from(ring, ({ index }) => degree[index]!),
    sort,
  );
}

function entriesOf(table: EvidenceTable, level: ChordData["level"], filter: Filter): ChordStudy[] {
  const groupsOf = level === "studies" ? citedGroups(table, filter) : null;
  return table[level].map(({ id, label }, index) => ({ index, id, label, groups: groupsOf?.[index] ?? [index] }));
}

/** The other end of a pair that has an end at `center`. */
const other = (a: number, b: number, center: number): number[] => (a === center ? [b] : b === center ? [a] : []);

function degrees({ source, target }: Pick<ChordData, "source" | "target">, count: number): Int32Array {
  const degree = new Int32Array(count);
  for (const ends of [source, target]) for (const end of ends) degree[end]!++;
  return degree;
}
