import type { Extent, Frame } from "./chart";
import { type RingAngles, ringAngles } from "./chordAngles";
import { labelAngle, labelHeight, labelsApart, radialBox, type StudyLabel, studyLabel } from "./chordLabels";
import type { ChordModel } from "./chordModel";
import { type GroupName, type GroupSpan, placeLetters, placeNames, type SetName, setName } from "./chordNames";
import { summedStrengths } from "./chordStrengths";
import { minTextSize } from "./heatmapHeadings";

/** Distances from the ring's centre, from the inside out, in CSS pixels. */
export interface Radii {
  readonly ribbon: number;
  readonly inner: number;
  readonly outer: number;
  /** A second group's arc ends here; equal to `outer` where no study has one. */
  readonly second: number;
  readonly label: number;
  /** Where the longest label ends. */
  readonly reach: number;
}

/** The ring and what stands around it; places are around its centre. */
export interface Ring {
  readonly radii: Radii;
  readonly angles: RingAngles;
  /** Middle of each study's arc. */
  readonly middles: Float64Array;
  readonly spans: readonly GroupSpan[];
  readonly labelSize: number;
  /** Per study; one that is left out at rest is printed when it is pointed at. */
  readonly labels: readonly StudyLabel[];
  /** Studies whose label is printed, in the order of the ring. */
  readonly labelled: readonly number[];
  readonly nameSize: number;
  readonly names: readonly GroupName[];
}

interface FittedRing {
  readonly ring: Ring;
  /** Height for the ring and what stands around it. */
  readonly height: number;
  readonly box: Bounds;
}

/** The edges of what stands around the ring, from its centre. */
interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Free at the edges of the figure. */
export const margin = 3;

const leastRadius = 24;
const secondArc = 5.5;
const beneathLabel = 6;
const largeLabel = (fontSize: number) => Math.max(minTextSize, 0.92 * fontSize);
const smallLabel = (fontSize: number) => Math.max(minTextSize, 0.8 * fontSize);

/** No ring with names is higher, unless it has to be. */
export const usualHeight = 720;

const noLabel: StudyLabel = { text: "", width: 0 };

/** Widest a name may be, in parts of the width: narrow names leave more room beside the ring, wide ones above it. */
const nameWidths = [0.125, 0.15, 0.18, 0.22];

/** The largest ring with its groups' names around it, or null where a name does not go into its lines. */
export function namedRing(model: ChordModel, frame: Frame, highest = usualHeight): FittedRing | null {
  const nameSize = Math.max(minTextSize, 0.92 * frame.fontSize);
  const height = Math.round(Math.min(0.78 * frame.width, highest));
  const homes = ringHomes(model);
  const make = ringMaker(model, frame);
  let best: FittedRing | null = null;
  let least = leastRing(model, frame);
  for (const part of nameWidths) {
    const names: SetName[] = [];
    for (const group of homes) {
      const name = setName(model.groups[group]?.label ?? "", part * frame.width, nameSize, frame.measureText);
      if (!name) break;
      names.push(name);
    }
    if (names.length < homes.length) continue;
    const named = (radius: number) => {
      const ring = make(radius);
      return { ...ring, nameSize, names: placeNames(ring.spans, names, ring.radii.reach + 7) };
    };
    const fitted = fitRing(frame.width, height, named, least);
    if (!fitted || (best && fitted.ring.radii.outer <= best.ring.radii.outer + 1)) continue;
    best = fitted;
    least = Math.max(least, fitted.ring.radii.outer + 1);
  }
  return best;
}

/** The largest ring with a letter for each group. */
export function letteredRing(model: ChordModel, frame: Frame, highest = 640): FittedRing {
  const nameSize = Math.max(minTextSize, 0.88 * frame.fontSize);
  const height = Math.min(frame.width, highest);
  const make = ringMaker(model, frame);
  const lettered = (radius: number): Ring => {
    const ring = make(radius);
    return { ...ring, nameSize, names: placeLetters(ring.spans, ring.radii.reach + 4, nameSize, frame.measureText) };
  };
  const fitted = fitRing(frame.width, height, lettered, leastRing(model, frame));
  if (fitted) return fitted;
  const ring = lettered(leastRadius);
  return { ring, height, box: boxAround(ring) };
}

/** Has every study its label, and every group its name or its letter? */
export function isComplete({ level, studies }: ChordModel, { labelled, names, spans }: Ring): boolean {
  return names.length === spans.length && (level !== "studies" || labelled.length === studies.length);
}

/** Below this width or height no ring has room for every study's label, in the smallest size. */
export function leastRoom({ level, studies }: ChordModel, { measureText }: Frame): Extent {
  if (level !== "studies") return { width: 0, height: 0 };
  const around = (studies.length * minTextSize * 1.2) / Math.PI;
  const longest = Math.max(0, ...studies.map(({ label }) => measureText(label, minTextSize, 400)));
  return { width: Math.ceil(around + 2 * (longest + margin)), height: Math.ceil(around) };
}

/** No smaller ring is of use: where labels are to be whole, it has no room for every study's label in the smallest size. */
function leastRing({ level, studies }: ChordModel, { isWhole, fontSize }: Frame): number {
  if (!isWhole || level !== "studies" || studies.length < 3) return leastRadius;
  const labels = labelHeight(smallLabel(fontSize)) / 2 / Math.tan(Math.PI / studies.length);
  return Math.max(leastRadius, labels - beneathLabel - secondArc);
}

/** The largest ring of at least that radius that goes into a width and a height, by bisection; null when none does. */
function fitRing(width: number, height: number, make: (radius: number) => Ring, least: number): FittedRing | null {
  const fit = (radius: number): FittedRing | null => {
    const ring = make(radius);
    const box = boxAround(ring);
    const fits = box.right - box.left <= width - 2 * margin && box.bottom - box.top <= height - 2 * margin;
    return fits ? { ring, height, box } : null;
  };
  if (least > leastRadius && !fit(least)) return null;
  let best: FittedRing | null = null;
  let low = leastRadius;
  let high = Math.min(width, height) / 2;
  while (high - low > 0.5) {
    const radius = (low + high) / 2;
    // A smaller ring than one that fits does, too.
    const fitted = radius <= least ? null : fit(radius);
    if (radius <= least || fitted) {
      best = fitted;
      low = radius;
    } else high = radius;
  }
  return best ?? (low > leastRadius ? fit(low) : null);
}

type BareRing = Omit<Ring, "nameSize" | "names">;

/** Rings of any radius; what does not depend on it is worked out once, and no radius twice. */
function ringMaker(model: ChordModel, frame: Frame): (outer: number) => BareRing {
  const { fontSize, measureText, width } = frame;
  const strengths = summedStrengths(model);
  const { sums } = strengths;
  const strongestFirst = Array.from(model.order).sort((a, b) => sums[b]! - sums[a]!);
  const hasSecond = model.studies.some((study) => study.groups.length > 1);
  const longest = frame.isWhole ? Number.POSITIVE_INFINITY : Math.max(0.14 * width, 5.6 * fontSize);
  const labelSet = (size: number) => {
    // The label of a group or a theme is its name beside the ring.
    const labels = model.studies.map((study) =>
      model.level === "studies" ? studyLabel(study.label, longest, size, measureText) : noLabel,
    );
    return { size, labels, length: labels.reduce((most, label) => Math.max(most, label.width), 0) };
  };
  const large = labelSet(largeLabel(fontSize));
  const small = labelSet(smallLabel(fontSize));

  const make = (outer: number): BareRing => {
    const inner = outer - Math.min(Math.max(0.06 * outer, 6), 14);
    const second = outer + (hasSecond ? secondArc : 0);
    const label = second + beneathLabel;
    const attempt = (set: ReturnType<typeof labelSet>) => {
      const apart = labelAngle(set.size, label);
      const sizes = { radius: outer, touch: (24 * outer) / label, label: (apart + 1e-6) * outer };
      const angles = ringAngles(model, strengths, sizes);
      const middles = angles.start.map((start, study) => (start + angles.end[study]!) / 2);
      const labelled = model.level === "studies" ? labelsApart(strongestFirst, middles, apart) : [];
      return { ...set, angles, middles, labelled };
    };
    const isWhole = (one: ReturnType<typeof attempt>) => one.labelled.length === model.studies.length;
    let chosen = attempt(large);
    // Smaller figures only where with them every study has its label.
    if (!isWhole(chosen) && model.studies.length * labelAngle(small.size, label) < 2 * Math.PI) {
      const smaller = attempt(small);
      if (isWhole(smaller)) chosen = smaller;
    }
    const { size: labelSize, labels, angles, middles, labelled } = chosen;
    const radii = { ribbon: inner - 1.5, inner, outer, second, label, reach: label + chosen.length };
    return { radii, angles, middles, spans: groupSpans(model, angles), labelSize, labels, labelled };
  };
  const made = new Map<number, BareRing>();
  return (outer) => {
    const ring = made.get(outer) ?? make(outer);
    made.set(outer, ring);
    return ring;
  };
}

/** Home groups in the order of the ring. */
function ringHomes({ order, studies }: ChordModel): number[] {
  return [...new Set(Array.from(order, (study) => studies[study]?.groups[0] ?? 0))];
}

function groupSpans(model: ChordModel, angles: RingAngles): GroupSpan[] {
  const spans = new Map<number, { from: number; to: number }>();
  for (const study of model.order) {
    const group = model.studies[study]?.groups[0] ?? 0;
    const span = spans.get(group) ?? { from: angles.start[study]!, to: 0 };
    spans.set(group, { from: span.from, to: angles.end[study]! });
  }
  return Array.from(spans, ([group, { from, to }]) => ({ group, from, to, middle: (from + to) / 2 }));
}

/** The box around all that stands around the ring. */
function boxAround({ radii, middles, labels, labelled, labelSize, names }: Ring): Bounds {
  const box = { left: -radii.second, right: radii.second, top: -radii.second, bottom: radii.second };
  const include = (x: number, y: number) => {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  };
  for (const study of labelled) {
    for (const [x, y] of radialBox(middles[study]!, radii.label, labels[study]?.width ?? 0, labelSize)) include(x, y);
  }
  for (const { x, y, width, height } of names) {
    include(x, y);
    include(x + width, y + height);
  }
  return box;
}
