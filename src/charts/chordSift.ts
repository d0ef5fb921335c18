import { placesOf } from "../model/placesOf";
import type { ChordData } from "./chordData";
import { partnersOf, resortPartners, swapCounter } from "./chordPartners";

/** Shorter by less than this is no shorter: sums of strengths carry rounding. */
const hair = 1e-9;

/**
 * Moves each study to its best place within its group, in turn, until none moves: first by crossings, then by the summed
 * length of its ribbons times their strength. Circular sifting, Baur & Brandes 2004, doi 10.1007/978-3-540-30559-0_28.
 * Changes `order` in place; stops early when the work is used up.
 */
export function siftRing(
  order: Int32Array,
  ring: Pick<ChordData, "studies" | "source" | "target" | "strength">,
  work: { left: number },
): void {
  const n = order.length;
  const place = placesOf(order);
  const partners = partnersOf(ring, place);
  const { starts, partner, strength } = partners;
  const swapGain = swapCounter(partners, place);
  const home = Int32Array.from(ring.studies, (study) => study.groups[0] ?? 0);
  const degree = (study: number) => starts[study + 1]! - starts[study]!;

  const round = (distance: number) => {
    const d = Math.abs(distance);
    return Math.min(d, n - d);
  };

  /** How much longer the study's ribbons get by going from place a to b; others but `other` are at `at`. */
  const lengthGain = (study: number, a: number, b: number, other: number, at: (place: number) => number) => {
    let gain = 0;
    for (let k = starts[study]!; k < starts[study + 1]!; k++) {
      const end = partner[k]!;
      if (end === other) continue;
      const p = at(place[end]!);
      gain += strength[k]! * (round(p - b) - round(p - a));
    }
    return gain;
  };

  /** Slides a study past its neighbours on one side; the best place there and what it saves. */
  const slide = (u: number, step: 1 | -1) => {
    const from = place[u]!;
    const best = { place: from, crossings: 0, length: 0 };
    let crossings = 0;
    let length = 0;
    for (let q = from + step; q >= 0 && q < n && home[order[q]!] === home[u]; q += step) {
      const v = order[q]!;
      work.left -= degree(u) + degree(v);
      crossings += step * swapGain(u, v, q);
      const at = (p: number) => (step * (p - from) > 0 && step * (p - q) < 0 ? p - step : p);
      length += lengthGain(u, q - step, q, v, at) + lengthGain(v, q, q - step, u, at);
      if (isBetter({ crossings, length }, best)) Object.assign(best, { place: q, crossings, length });
    }
    return best;
  };

  const settle = (u: number, to: number) => {
    const from = place[u]!;
    const step = Math.sign(to - from);
    for (let q = from; q !== to; q += step) {
      const v = order[q + step]!;
      order[q] = v;
      place[v] = q;
    }
    order[to] = u;
    place[u] = to;
    resortPartners(partners, place, u);
  };

  const turns = Array.from(order).sort((a, b) => degree(b) - degree(a) || a - b);
  for (let moved = true; moved; ) {
    moved = false;
    for (const u of turns) {
      if (work.left <= 0) return;
      if (degree(u) === 0) continue;
      const [on, back] = [slide(u, 1), slide(u, -1)];
      const best = isBetter(back, on) ? back : on;
      if (best.place === place[u]) continue;
      settle(u, best.place);
      moved = true;
    }
  }
}

interface Cost {
  readonly crossings: number;
  readonly length: number;
}

function isBetter(a: Cost, b: Cost): boolean {
  return a.crossings < b.crossings || (a.crossings === b.crossings && a.length < b.length - hair);
}
