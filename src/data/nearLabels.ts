import { fold } from "../model/foldText";
import { looseKey } from "./labelText";

interface Labelled {
  readonly label: string;
  readonly parent: number;
}

/** Longer labels are only compared whole. */
const longest = 80;

/**
 * Pairs of labels under the same parent that may be meant as one: the same but for spaces, dashes, signs and accents, or one
 * letter more, less or other in a word of five letters or more, plural or slip. In the order given; a pair once.
 */
export function nearLabels<T extends Labelled>(entries: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  const seen = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    const met = new Set<number>();
    for (const key of keysOf(entry)) {
      const full = `${entry.parent} ${key}`;
      const others = seen.get(full) ?? [];
      seen.set(full, others);
      for (const j of others) met.add(j);
      others.push(i);
    }
    for (const j of [...met].sort((a, b) => a - b)) {
      const other = entries[j];
      if (other && other !== entry && isNear(other.label, entry.label)) pairs.push([other, entry]);
    }
  });
  return pairs;
}

/** Two labels one letter apart have one of these in common: the whole, or the whole with a letter taken out. */
function keysOf({ label }: Labelled): Set<string> {
  const loose = looseKey(label);
  const keys = new Set([loose]);
  if (loose.length <= longest) for (let i = 0; i < loose.length; i++) keys.add(loose.slice(0, i) + loose.slice(i + 1));
  // A label of signs only has nothing left to compare.
  keys.delete("");
  return keys;
}

function isNear(a: string, b: string): boolean {
  const looseA = looseKey(a);
  if (looseA === looseKey(b)) return looseA !== "";
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA.length !== wordsB.length) return false;
  const differing = wordsA.flatMap((word, i) => (word === wordsB[i] ? [] : [[word, wordsB[i] ?? ""] as const]));
  const [one] = differing;
  return differing.length === 1 && one !== undefined && isSlip(...one);
}

function wordsOf(label: string): string[] {
  return fold(label).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** One letter apart, but not the first, and no digit: "Phase 1" and "Phase 2" are two. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 5 || /\p{N}/u.test(short + long) || short[0] !== long[0] || long.length - short.length > 1)
    return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
