import { groupRows } from "../model/groupRows";

/**
 * How many pairs of chords cross, given each study's place on the ring: two cross when their ends alternate going round.
 * A sweep with a Fenwick tree, O((pairs + studies) log studies) (Fenwick 1994, doi 10.1002/spe.4380240306).
 */
export function countCrossings(place: Int32Array, source: Int32Array, target: Int32Array): number {
  const n = place.length;
  const first = new Int32Array(source.length);
  const last = new Int32Array(source.length);
  for (let k = 0; k < source.length; k++) {
    const a = place[source[k]!]!;
    const b = place[target[k]!]!;
    first[k] = Math.min(a, b);
    last[k] = Math.max(a, b);
  }
  const { starts, rows } = groupRows(first, n);
  const tree = new Int32Array(n + 1);
  const upTo = (p: number) => {
    let sum = 0;
    for (let i = p + 1; i > 0; i -= i & -i) sum += tree[i]!;
    return sum;
  };
  let crossings = 0;
  for (let p = 0; p < n; p++) {
    const passed = upTo(p);
    for (let k = starts[p]!; k < starts[p + 1]!; k++) crossings += upTo(last[rows[k]!]! - 1) - passed;
    // Only now: chords with a common end do not cross.
    for (let k = starts[p]!; k < starts[p + 1]!; k++) for (let i = last[rows[k]!]! + 1; i <= n; i += i & -i) tree[i]!++;
  }
  return crossings;
}
