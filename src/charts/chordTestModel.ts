import type { ChordData } from "./chordData";
import { arrangeChord, type ChordModel } from "./chordModel";

/** Chord data from examples: the group of each and the labels of the studies that it cites together. For tests. */
export function chordDataOf(
  groups: readonly string[],
  examples: readonly (readonly [group: number, studies: readonly string[]])[],
): ChordData {
  const studies = new Map<string, number[]>();
  const pairs = new Map<string, number>();
  for (const [group, labels] of examples) {
    for (const label of labels) {
      const known = studies.get(label) ?? [];
      studies.set(label, known.includes(group) ? known : [...known, group]);
    }
    const indices = labels.map((label) => [...studies.keys()].indexOf(label)).sort((a, b) => a - b);
    indices.forEach((a, i) => {
      for (const b of indices.slice(i + 1)) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  const ends = Array.from(pairs.keys(), (key) => key.split(" ").map(Number));
  return {
    title: "A table of examples",
    level: "studies",
    unit: "example",
    measure: "count",
    groups: groups.map((label, i) => ({ id: `g${i}`, label, color: i })),
    studies: Array.from(studies, ([label, cited], index) => ({ index, id: label, label, groups: cited })),
    source: Int32Array.from(ends, ([a = 0]) => a),
    target: Int32Array.from(ends, ([, b = 0]) => b),
    strength: Float64Array.from(pairs.values()),
    minimum: 1,
  };
}

/** The chord of such data. For tests. */
export function chordOf(...data: Parameters<typeof chordDataOf>): ChordModel {
  return arrangeChord(chordDataOf(...data));
}

interface Scatter {
  readonly studies: number;
  readonly groups: number;
  readonly examples: number;
  readonly label?: (i: number) => string;
  readonly groupLabel?: (i: number) => string;
}

/** A made-up table of any size: examples of one to five studies, mostly of their own group; the same each time. For tests. */
export function scatteredChord({
  studies,
  groups,
  examples,
  label = (i) => `${i + 1}`,
  groupLabel = (i) => `Group ${i + 1}`,
}: Scatter): ChordModel {
  let seed = 11;
  const random = (n: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % n;
  };
  const names = Array.from({ length: groups }, (_, i) => groupLabel(i));
  // Each study is cited by itself first, so that all of them are on the ring, gathered in their groups.
  const alone = Array.from({ length: studies }, (_, i) => [Math.floor((i * groups) / studies), [label(i)]] as const);
  const together = Array.from({ length: examples }, () => {
    const group = random(groups);
    const own = alone.filter(([home]) => home === group).map(([, [study]]) => study ?? "");
    const cited = Array.from({ length: 1 + random(5) }, () =>
      random(14) === 0 ? label(random(studies)) : (own[random(own.length)] ?? ""),
    );
    return [group, [...new Set(cited)].filter(Boolean)] as const;
  });
  return chordOf(names, [...alone, ...together]);
}
