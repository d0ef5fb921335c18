import type { Chart } from "./chart";
import { chordAccess } from "./chordAccess";
import { type ChordLayout, layoutChord } from "./chordLayout";
import { locateInChord } from "./chordLocate";
import type { ChordModel } from "./chordModel";
import { chordScene } from "./chordScene";

/**
 * Studies around a ring, gathered by group, and a ribbon between any two that are cited together; ordered so that ribbons
 * cross little.
 */
export const chord: Chart<ChordModel, ChordLayout> = {
  layout: layoutChord,
  scene: chordScene,
  access: chordAccess,
  locate: locateInChord,
  light: () => import("./chordHighlight").then(({ chordLight }) => chordLight),
};
