/** A message that holds a piece of a value: the value with its long lists emptied, or what comes next in one of them. */
export type Part =
  | { readonly path: null; readonly value: unknown }
  | { readonly path: readonly (string | number)[]; readonly value: readonly unknown[] };

/** So many items go in one message: a few milliseconds for whoever unpacks it. */
const itemsPerPart = 2_000;

/** Lists are looked for so deep, which is as deep as a table has long ones. */
const deepest = 3;

interface Long {
  readonly path: readonly (string | number)[];
  readonly list: readonly unknown[];
}

/**
 * Takes a value apart, so that each message about it is small: whoever unpacks a large one does nothing else meanwhile.
 * Objects are plain ones; typed arrays and texts stay whole, as they are copied at once.
 */
export function* partsOf(value: unknown): Generator<Part> {
  const long: Long[] = [];
  yield { path: null, value: emptied(value, [], long) };
  for (const { path, list } of long) {
    for (let i = 0; i < list.length; i += itemsPerPart) yield { path, value: list.slice(i, i + itemsPerPart) };
  }
}

function emptied(value: unknown, path: (string | number)[], long: Long[]): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || path.length > deepest) return value;
  if (Array.isArray(value)) {
    if (value.length <= itemsPerPart) return value.map((item, i): unknown => emptied(item, [...path, i], long));
    long.push({ path, list: value });
    return [];
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, unknown] => [key, emptied(item, [...path, key], long)]),
  );
}

/** Puts a value together again of its parts, taken in their order. */
export function assembly(): { add(part: Part): void; value(): unknown } {
  let whole: unknown;
  return {
    add({ path, value }) {
      if (path === null) {
        whole = value;
        return;
      }
      const list = path.reduce((at, key) => (at as Record<string | number, unknown>)[key], whole);
      for (const item of value) (list as unknown[]).push(item);
    },
    value: () => whole,
  };
}
