import type { Unit } from "../model/counts";

/** A study on the ring. `groups` are those it is cited under, by first citation; the first is its home. */
export interface ChordStudy {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly number[];
}

/** What a chord shows, in plain data. Pairs are parallel arrays of indices into `studies`; no pair stands twice. */
export interface ChordData {
  readonly title: string;
  readonly unit: Unit;
  /** As published; a group's index is its colour. Groups without a study on the ring may be among them. */
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  readonly studies: readonly ChordStudy[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** How strongly a pair is co-cited; greater than 0. */
  readonly strength: Float64Array;
  /** Pairs below it have no ribbon. The ring itself stays as it is, so that a reader can follow the change. */
  readonly minimum: number;
}
