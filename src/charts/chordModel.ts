import type { CoCitation, SharedStudies, Strength } from "../model/counts";
import { type EvidenceTable, everything, type Filter } from "../model/evidenceTable";
import { groupColors } from "../model/groupColors";
import { citedGroups } from "../model/studyGroups";
import { isParent, treeOf } from "../model/tree";
import type { ChordData, ChordStudy } from "./chordData";
import { ringOrder } from "./chordOrder";

/** Chord data with what is worked out once, whatever the size of the drawing. */
export interface ChordModel extends ChordData {
  /** Position on the ring, clockwise, to study. */
  readonly order: Int32Array;
  /** With how many others each study is co-cited, on the ring or not, whatever the minimum. */
  readonly degree: Int32Array;
}

/** Arranges the studies around the ring. `{ ...model, minimum }` then shows fewer ribbons on the same ring. */
export function arrangeChord(
  data: ChordData,
  degree = degrees(data, data.studies.length),
  order = ringOrder(data),
): ChordModel {
  return { ...data, order, degree };
}

/**
 * The chord of a table: all studies that are cited, the isolated ones too, and a ribbon for every pair as wide as its count.
 * What a filter took away is not on the ring; the pairs were counted with the same one.
 */
export function chordModel(table: EvidenceTable, pairs: CoCitation, filter: Filter = everything): ChordModel {
  const ring = citedStudies(table, filter).filter(({ index }) => pairs.unitCount[index] !== 0);
  const { data, degree } = chordAmong(table, pairs, {
    ring,
    drawn: Array.from(pairs.full.keys()),
    measure: "count",
    strengths: Float64Array.from(pairs.full),
  });
  return arrangeChord(data, degree);
}

/** What is to be around a ring, which pairs can have a ribbon, and how strong all pairs are in a measure. */
interface Among {
  readonly ring: readonly ChordStudy[];
  readonly drawn: readonly number[];
  readonly measure: Strength;
  readonly strengths: Float64Array;
}

/** The data of a chord of some pairs, as far as both ends are on the ring; and the degrees, whatever is. */
export function chordAmong(
  table: EvidenceTable,
  pairs: CoCitation | SharedStudies,
  { ring, drawn, measure, strengths }: Among,
): { data: ChordData; degree: Int32Array } {
  const { level, source, target, unitCount } = pairs;
  const place = new Int32Array(unitCount.length).fill(-1);
  ring.forEach(({ index }, at) => {
    place[index] = at;
  });
  const inside = drawn.filter((pair) => place[source[pair]!] !== -1 && place[target[pair]!] !== -1);
  const degree = degrees(pairs, unitCount.length);
  const tree = treeOf(table.groups);
  const colors = groupColors(table.groups, (_, i) => isParent(tree, i));
  const data: ChordData = {
    title: table.title,
    level,
    unit: "unit" in pairs ? pairs.unit : "example",
    measure,
    groups:
      level === "themes"
        ? table.themes.map(({ id, label }) => ({ id, label, color: -1 }))
        : table.groups.map(({ id, label }, i) => ({ id, label, color: colors[i]! })),
    studies: ring,
    source: Int32Array.from(inside, (pair) => place[source[pair]!]!),
    target: Int32Array.from(inside, (pair) => place[target[pair]!]!),
    strength: Float64Array.from(inside, (pair) => strengths[pair]!),
    minimum: 0,
  };
  return { data, degree: Int32Array.from(ring, ({ index }) => degree[index]!) };
}

/** All studies of a table with the groups that they are cited under. */
export function citedStudies(table: EvidenceTable, filter: Filter): ChordStudy[] {
  const groupsOf = citedGroups(table, filter);
  return table.studies.map(({ id, label }, index) => ({ index, id, label, groups: groupsOf[index] ?? [] }));
}

function degrees({ source, target }: Pick<ChordData, "source" | "target">, count: number): Int32Array {
  const degree = new Int32Array(count);
  for (const ends of [source, target]) for (const end of ends) degree[end]!++;
  return degree;
}
