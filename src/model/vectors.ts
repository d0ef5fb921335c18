/** `count` vectors of `width` numbers each, one after the other: a matrix as its rows, or turned, as its columns. */
export interface Vectors {
  readonly count: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** The same numbers the other way round: vector i's number j becomes vector j's number i. */
export function turned({ count, width, values }: Vectors): Vectors {
  const other = new Float64Array(values.length);
  for (let i = 0, k = 0; i < count; i++) for (let j = 0; j < width; j++, k++) other[j * count + i] = values[k]!;
  return { count: width, width: count, values: other };
}

/** Euclidean distance of vectors a and b. */
function distance({ width, values }: Vectors, a: number, b: number): number {
  let sum = 0;
  for (let j = 0, p = a * width, q = b * width; j < width; j++, p++, q++) sum += (values[p]! - values[q]!) ** 2;
  return Math.sqrt(sum);
}

/** Every distance: that of a and b is at `a * count + b`, and at `b * count + a`. */
export function distances(vectors: Vectors): Float64Array {
  const { count } = vectors;
  const all = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) all[a * count + b] = all[b * count + a] = distance(vectors, a, b);
  return all;
}

/** The distances of neighbours, added up along an order: what seriation wants small. */
export function pathLength(vectors: Vectors, order: Int32Array): number {
  let length = 0;
  for (let p = 1; p < order.length; p++) length += distance(vectors, order[p - 1]!, order[p]!);
  return length;
}
