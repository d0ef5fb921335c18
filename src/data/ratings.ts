import { orderOf } from "./attributeType";

/** Lowest and highest of a scale, as printed. */
export interface Ratings {
  readonly lowest: string;
  readonly highest: string;
}

const signed = /^([+\-−–]?)\s?(\d(?:\.\d+)?)$/;
const symbols = ["−−−", "−−", "−", "0", "+/−", "+", "++", "+++", "++++"];

/**
 * The scale of ratings such as −2 to +2, "+" and "++", or low to high; null for texts that are no ratings, and for plain numbers,
 * which are counts.
 */
export function ratingsOf(values: ReadonlySet<string>): Ratings | null {
  if (values.size < 2 || values.size > 15) return null;
  // "X" is a mixed rating.
  const all = [...values].filter((value) => !/^[xm]$/i.test(value));
  if (all.length < 2) return null;
  const matches = all.map((value) => signed.exec(value));
  if (matches.every((match) => match !== null) && matches.some((match) => match[1] !== "")) {
    const rated = matches.map(([text, sign, digits]) => ({
      text,
      value: Number(digits) * (sign === "" || sign === "+" ? 1 : -1),
    }));
    rated.sort((a, b) => a.value - b.value);
    return rated.every(({ value }) => Math.abs(value) <= 5) ? ends(rated.map(({ text }) => text)) : null;
  }
  const placed = all.map((value) => ({ value, at: symbols.indexOf(value.replace(/[-–]/g, "−").replace("±", "+/−")) }));
  if (placed.every(({ at }) => at !== -1) && placed.some(({ value }) => value.includes("+"))) {
    return ends(placed.sort((a, b) => a.at - b.at).map(({ value }) => value));
  }
  const ordered = orderOf(all);
  return ordered === null ? null : ends(ordered);
}

function ends(ordered: readonly string[]): Ratings {
  return { lowest: ordered[0] ?? "", highest: ordered.at(-1) ?? "" };
}
