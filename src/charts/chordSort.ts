import type { RingSort } from "../model/counts";
import type { ChordData } from "./chordData";
import { ringOrder } from "./chordOrder";
import { summedStrengths } from "./chordStrengths";

/**
 * What stands around the ring, sorted: position to study. Studies stay gathered by home group, groups as published unless
 * fewer ribbons cross; a ring of groups or themes is sorted as a whole. Ties: by label, then as published.
 */
export function sortRing(data: ChordData, sort: RingSort): Int32Array {
  if (sort === "crossings") return ringOrder(data);
  const { level, studies } = data;
  const collator = new Intl.Collator("en", { numeric: true });
  const { sums } = summedStrengths(data);
  const home = (study: number) => (level === "studies" ? (studies[study]!.groups[0] ?? 0) : 0);
  const byLabel = (a: number, b: number) => collator.compare(studies[a]!.label, studies[b]!.label) || a - b;
  const byStrength = (a: number, b: number) => sums[b]! - sums[a]!;
  return Int32Array.from(studies.keys()).sort(
    (a, b) => home(a) - home(b) || (sort === "strength" ? byStrength(a, b) : 0) || byLabel(a, b),
  );
}
