/** The order that a reader made by hand, as a permutation: entries by their place in `ids`, others after them as published. */
export function handOrder(entries: readonly { readonly id: string }[], ids: readonly string[]): Int32Array {
  const place = new Map(ids.map((id, at) => [id, at]));
  const placeOf = (entry: number) => place.get(entries[entry]!.id) ?? ids.length;
  return Int32Array.from(entries, (_, entry) => entry).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}
