import type { Target } from "../model/target";
import type { Mark } from "../scene/mark";
import type { Chart } from "./chart";
import { chordAccess } from "./chordAccess";
import { highlightChord, selectInChord } from "./chordHighlight";
import { type ChordLayout, chordLayout } from "./chordLayout";
import { locateInChord } from "./chordLocate";
import type { ChordModel } from "./chordModel";
import { chordScene } from "./chordScene";
import type { ChartStyle } from "./style";

type ChordChart = Chart<ChordModel, ChordLayout> & {
  select(layout: ChordLayout, target: Target, style: ChartStyle): readonly Mark[];
};

/**
 * Studies around a ring, gathered by group, and a ribbon between any two that are cited together; ordered so that ribbons
 * cross little.
 */
export const chord: ChordChart = {
  layout: chordLayout,
  scene: chordScene,
  access: chordAccess,
  locate: locateInChord,
  highlight: highlightChord,
  select: selectInChord,
};
