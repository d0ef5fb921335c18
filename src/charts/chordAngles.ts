import { placesOf } from "../model/placesOf";
import type { ChordModel } from "./chordModel";
import { type Strengths, summedStrengths } from "./chordStrengths";
import type { RibbonEnds } from "./ribbon";

/** Lengths along the ring in CSS pixels, at the ring's outer edge, that the angles are made from. */
export interface RingSizes {
  readonly radius: number;
  /** What a finger needs, and what a label needs: an arc and its padding are as wide where there is room. */
  readonly touch: number;
  readonly label: number;
}

/** Angles in radians, clockwise from twelve o'clock, each study's in the order of `model.studies`. */
export interface RingAngles {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The part of the ring that is nearest to a study's arc: the slots leave no gap. */
  readonly slotStart: Float64Array;
  readonly slotEnd: Float64Array;
  /** Radians a unit of strength takes at a ribbon's end. */
  readonly unit: number;
}

const turn = 2 * Math.PI;

/** Between two studies, between two groups, in pixels; neither kind takes more than a sixth of the ring. */
const padding = 2;
const groupGap = 9;
const most = turn / 6;

/** The strongest ribbon's widest end, in parts of the radius: where there are few, they do not fill the ring. */
const widest = 0.17;

/**
 * Shares the ring out: an arc is as wide as its ribbons together, but never narrower than the minimum; what is left, where
 * ribbons are few, is shared equally.
 */
export function ringAngles(model: ChordModel, strengths: Strengths, { radius, touch, label }: RingSizes): RingAngles {
  const { order, studies } = model;
  const { sums, strongest } = strengths;
  const n = studies.length;
  const home = (position: number) => studies[order[position % n]!]?.groups[0];
  let boundaries = 0;
  for (let p = 0; p < n; p++) if (n > 1 && home(p) !== home(p + 1)) boundaries++;
  const pad = Math.min(padding / radius, most / n);
  const gap = boundaries === 0 ? 0 : Math.max(pad, Math.min(groupGap / radius, most / boundaries));
  const room = turn - boundaries * gap - (n - boundaries) * pad;

  // Fingers leave a fifth of the ring to the strengths, labels a twentieth.
  const minimum = Math.max(
    Math.min(touch / radius - pad, (0.8 * room) / n),
    Math.min(label / radius - pad, (0.95 * room) / n),
    0,
  );
  const unit = solveUnit(sums, minimum, room, strongest === 0 ? 0 : widest / strongest);
  const width = (study: number) => Math.max(minimum, unit * sums[study]!);
  let used = 0;
  for (let study = 0; study < n; study++) used += width(study);
  const share = (room - used) / n;

  const start = new Float64Array(n);
  const end = new Float64Array(n);
  const slotStart = new Float64Array(n);
  const slotEnd = new Float64Array(n);
  const space = (position: number) => (home(position) === home(position + 1) ? pad : gap);
  let at = n === 0 ? 0 : space(n - 1) / 2;
  for (let p = 0; p < n; p++) {
    const study = order[p]!;
    slotStart[study] = at - space((p + n - 1) % n) / 2;
    start[study] = at;
    at += width(study) + share;
    end[study] = at;
    slotEnd[study] = at + space(p) / 2;
    at += space(p);
  }
  return { start, end, slotStart, slotEnd, unit };
}

/** The widest unit, up to `cap`, at which all arcs, none below the minimum, fit the room. */
function solveUnit(sums: Float64Array, minimum: number, room: number, cap: number): number {
  const fits = (unit: number) => {
    let used = 0;
    for (const sum of sums) used += Math.max(minimum, unit * sum);
    return used <= room;
  };
  if (fits(cap)) return cap;
  let low = 0;
  let high = cap;
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The ends of every ribbon, pair by pair. On its arc a study's ribbons lie side by side in the middle, the one that reaches
 * farthest clockwise first: so ribbons of one study never cross.
 */
export function ribbonEnds(model: ChordModel, { start, end, unit }: RingAngles): RibbonEnds[] {
  const { order, source, target, strength } = model;
  const n = order.length;
  const { sums } = summedStrengths(model);
  const place = placesOf(order);

  // Each study's pairs by the partner's place: falling into lists while the partners are gone through in order.
  const lists = pairsByPlace(model);
  const first = new Float64Array(source.length);
  const second = new Float64Array(source.length);
  for (let study = 0; study < n; study++) {
    const list = lists[study]!;
    const here = place[study]!;
    const otherPlace = (k: number) => place[source[k] === study ? target[k]! : source[k]!]!;
    let split = 0;
    while (split < list.length && otherPlace(list[split]!) < here) split++;
    let at = (start[study]! + end[study]! - unit * sums[study]!) / 2;
    // Backwards from the study's own place: the farthest clockwise is the neighbour on its other hand.
    for (let i = 0; i < list.length; i++) {
      const k = list[(split - 1 - i + 2 * list.length) % list.length]!;
      (source[k] === study ? first : second)[k] = at;
      at += unit * strength[k]!;
    }
  }
  return Array.from(source, (_, k) => {
    const [s0, t0] = first[k]! < second[k]! ? [first[k]!, second[k]!] : [second[k]!, first[k]!];
    const width = unit * strength[k]!;
    return { s0, s1: s0 + width, t0, t1: t0 + width };
  });
}

function pairsByPlace({ order, source, target }: ChordModel): number[][] {
  const pairsOf: number[][] = Array.from(order, () => []);
  for (let k = 0; k < source.length; k++) {
    pairsOf[source[k]!]!.push(k);
    pairsOf[target[k]!]!.push(k);
  }
  const sorted: number[][] = Array.from(order, () => []);
  for (const partner of order) {
    for (const k of pairsOf[partner]!) sorted[source[k] === partner ? target[k]! : source[k]!]!.push(k);
  }
  return sorted;
}
