import type { Level, Strength, Unit } from "./figureGrammar";
import { byNoun, manyOf, type Noun, oneOf } from "./noun";

// Spelled out, since messages import nothing; where they are used the compiler compares them with the model's.
export type Measure = "studies" | "mentions" | "examples" | "share" | "counts";
export interface Amount {
  readonly count: number;
  readonly of: number | null;
}

/** "a, b and c". */
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

/** "1 study", "2 studies". */
export const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** "6 studies", "1 mention". */
export const unitsOf = byNoun(
  (noun): Record<Exclude<Measure, "share">, (n: number) => string> => ({
    studies: (n) => plural(n, ...noun.units),
    mentions: (n) => plural(n, "mention", "mentions"),
    examples: (n) => plural(n, "example", "examples"),
    counts: (n) => `${n} counted`,
  }),
);

/** "6 studies", or a share: "6 of 22 studies". */
export const amount =
  (noun: Noun) =>
  (measure: Measure, { count, of }: Amount) =>
    measure === "share" ? `${count} of ${unitsOf(noun).studies(of ?? 0)}` : unitsOf(noun)[measure](count);

/** "6 reports", "2 groups". */
export const entries = (n: number, level: Level, noun: Noun) => plural(n, oneOf(level, noun), manyOf(level, noun));
/** How strengths are called within a sentence. */
export const strengthNames = {
  count: "count",
  fractional: "fractional count",
  association: "association strength",
  jaccard: "Jaccard",
} satisfies Record<Strength, string>;

/** What a strength counts: "examples citing both". */
export const measured = (noun: Noun) => (level: Level, unit: Unit, strength: Strength) =>
  strength !== "count"
    ? strengthNames[strength]
    : level === "studies"
      ? `${unit}s citing both`
      : `${noun.many} cited under both`;
