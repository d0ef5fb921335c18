import type { Level, Strength, Unit } from "../model/counts";

/**
 * A study on the ring, or at another level a group or a theme. `groups` are those a study is cited under, by first citation;
 * the first is its home. A group or a theme is its own.
 */
export interface ChordStudy {
  /** In the table's list of studies, of groups or of themes. */
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly groups: readonly number[];
}

/** What a chord shows, in plain data. Pairs that can have a ribbon are parallel arrays of indices into `studies`; no pair stands twice. */
export interface ChordData {
  readonly title: string;
  /** What stands around the ring. */
  readonly level: Level;
  /** Where studies have to be cited together; groups and themes are tied by whole studies. */
  readonly unit: Unit;
  readonly measure: Strength;
  /** As published, each with its number in the palette. Groups without a study on the ring may be among them. Of a ring of themes: those. */
  readonly groups: readonly { readonly id: string; readonly label: string; readonly color: number }[];
  readonly studies: readonly ChordStudy[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** How strongly a pair is co-cited, in the measure; greater than 0. */
  readonly strength: Float64Array;
  /** Pairs below it have no ribbon. The ring itself stays as it is, so that a reader can follow the change. */
  readonly minimum: number;
}

/** Pairs that have a ribbon, as they are listed. */
export function shownPairs({ strength, minimum }: Pick<ChordData, "strength" | "minimum">): Int32Array {
  return Int32Array.from(strength.keys()).filter((pair) => strength[pair]! >= minimum);
}
