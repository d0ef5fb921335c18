export type Level = "studies" | "groups" | "themes";
export type Unit = "example" | "bracket" | "cell";
export type Strength = "count" | "fractional" | "association" | "jaccard";

/** What a table's citations name, in one language; `units` after a bare number. */
export interface FigureNoun {
  readonly one: string;
  readonly many: string;
  readonly units: readonly [one: string, many: string];
}

/** Numbers, lists and plurals as a language (BCP 47) writes them, by the rules that browsers and Node bring along. */
export function grammarOf(language: string) {
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language);
  const figures = new Intl.NumberFormat(language, { maximumSignificantDigits: 2, useGrouping: false });
  const isOne = (n: number) => plurals.select(n) === "one";
  return {
    /** Does what is counted stand in the singular? In French of 0, too. */
    isOne,
    /** "a, b et c". */
    list: (items: readonly string[]) => lists.format(items),
    /** A strength: whole, or with two figures that count. */
    number: (n: number) => (Number.isInteger(n) ? String(n) : figures.format(n)),
    /** "1 étude", "2 études". */
    plural: (n: number, one: string, many: string) => `${n} ${isOne(n) ? one : many}`,
  };
}

/** A share in whole per cent, the sign after a space that no line ends at; all and nothing are said of all and nothing only. */
export function spacedPercent(count: number, of: number): string {
  const percent = Math.round((100 * count) / Math.max(1, of));
  if (percent === 0 && count > 0) return "<1\u00a0%";
  return percent === 100 && count < of ? ">99\u00a0%" : `${percent}\u00a0%`;
}

/** A text that ends as a sentence does. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
