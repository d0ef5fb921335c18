/** The inverse of a permutation of 0 … n - 1: index to position, where `order` is position to index. */
export function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let p = 0; p < order.length; p++) places[order[p]!] = p;
  return places;
}
