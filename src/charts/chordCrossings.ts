/**
 * How many pairs of chords cross, given each study's place on the ring: two cross when their ends alternate going round.
 * A sweep with a Fenwick tree, O((pairs + studies) log studies) (Fenwick 1994, doi 10.1002/spe.4380240306).
 */
export function countCrossings(place: Int32Array, source: Int32Array, target: Int32Array): number {
  const n = place.length;
  const { starts, ends } = chordsByFirstEnd(place, source, target);
  const tree = new Int32Array(n + 1);
  const upTo = (p: number) => {
    let sum = 0;
    for (let i = p + 1; i > 0; i -= i & -i) sum += tree[i]!;
    return sum;
  };
  let crossings = 0;
  for (let p = 0; p < n; p++) {
    const passed = upTo(p);
    for (let k = starts[p]!; k < starts[p + 1]!; k++) crossings += upTo(ends[k]! - 1) - passed;
    // Only now: chords with a common end do not cross.
    for (let k = starts[p]!; k < starts[p + 1]!; k++) for (let i = ends[k]! + 1; i <= n; i += i & -i) tree[i]!++;
  }
  return crossings;
}

/** The chords whose first end is at place p: their last ends are at `starts[p]` … `starts[p + 1] - 1`. */
function chordsByFirstEnd(place: Int32Array, source: Int32Array, target: Int32Array) {
  const starts = new Int32Array(place.length + 1);
  const ends = new Int32Array(source.length);
  for (let k = 0; k < source.length; k++) starts[Math.min(place[source[k]!]!, place[target[k]!]!) + 1]!++;
  for (let p = 0; p < place.length; p++) starts[p + 1]! += starts[p]!;
  const next = starts.slice();
  for (let k = 0; k < source.length; k++) {
    const a = place[source[k]!]!;
    const b = place[target[k]!]!;
    ends[next[Math.min(a, b)]!++] = Math.max(a, b);
  }
  return { starts, ends };
}

/** The inverse of an order: each study's place on the ring. */
export function placesOf(order: Int32Array): Int32Array {
  const place = new Int32Array(order.length);
  for (let p = 0; p < order.length; p++) place[order[p]!] = p;
  return place;
}
