import { collatorOf } from "./collator";
import type { Attribute, AttributeValue } from "./evidenceTable";

/** The values of an attribute as what can be chosen and counted. */
export interface AttributeClasses {
  /**
   * Declared values first, the others by alphabet or by size. Dates are years; more than twelve different numbers are up to
   * six ranges ("10..23"). Last, where some entry has no value, "".
   */
  readonly keys: readonly string[];
  /** Per entry, the indices of its classes: more than one where it has several values. */
  readonly of: readonly (readonly number[])[];
}

const mostRanges = 6;

const known = new WeakMap<Attribute, AttributeClasses>();

/** The classes of an attribute, made once. */
export function attributeClasses(attribute: Attribute): AttributeClasses {
  const old = known.get(attribute);
  if (old !== undefined) return old;
  const classes = classify(attribute);
  known.set(attribute, classes);
  return classes;
}

/** The classes of an attribute; more different numbers than `mostNumbers` are ranges. */
export function classify({ type, declared, values }: Attribute, mostNumbers = 12): AttributeClasses {
  const lists = values.map(listed);
  const all = lists.flat();
  const keyOf =
    type === "number"
      ? numberKeys(all, mostNumbers)
      : (value: string | number) => `${value}`.slice(0, type === "date" ? 4 : undefined);
  const sorted = [...new Set(all)].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : collatorOf("und").compare(`${a}`, `${b}`),
  );
  const keys = [...new Set([...declared, ...sorted.map(keyOf)])];
  if (lists.some((list) => list.length === 0)) keys.push("");
  const index = new Map(keys.map((key, k) => [key, k]));
  // Entries of one class share its list: a million of them are a million references.
  const single = keys.map((_, k) => [k]);
  const of = lists.map((list) => {
    const found = new Set(list.length === 0 ? [""] : list.map(keyOf));
    const classes = Array.from(found, (key) => index.get(key)!);
    return classes.length === 1 ? single[classes[0]!]! : classes.sort((a, b) => a - b);
  });
  return { keys, of };
}

const listed = (value: AttributeValue): readonly (string | number)[] =>
  value === null ? [] : typeof value === "object" ? value : [value];

/** Each number for itself, or ranges from the least to the greatest that is there, which hold about equally many. */
function numberKeys(values: readonly (string | number)[], mostNumbers: number): (value: string | number) => string {
  const sorted = Float64Array.from(values, Number).sort();
  if (new Set(sorted).size <= mostNumbers) return String;
  const ends = new Map<number, { low: number; high: number }>();
  const rangeOf = new Map<string | number, { low: number; high: number }>();
  let first = 0;
  sorted.forEach((value, i) => {
    if (value !== sorted[first]) first = i;
    const at = Math.floor((first * mostRanges) / sorted.length);
    const range = ends.get(at) ?? { low: value, high: value };
    range.high = value;
    ends.set(at, range);
    rangeOf.set(value, range);
  });
  return (value) => {
    const { low, high } = rangeOf.get(value)!;
    return low === high ? `${low}` : `${low}..${high}`;
  };
}
