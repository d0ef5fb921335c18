import { fold } from "../model/foldText";

// Soft hyphen, zero-width spaces and joiners, marks of direction, the byte order mark: nothing of them is seen.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const visible = /[^\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const marker =
  /(?<=\p{L}{3}[)\]]?\s?)([*†‡§¶#]+|[\u00b2\u00b3\u00b9\u2070-\u207f\u1d2c-\u1d6a\u1d9b-\u1dbf,]*[\u00b2\u00b3\u00b9\u2070-\u207f\u1d2c-\u1d6a\u1d9b-\u1dbf])$/u;

/** True for a text in which nothing is to be seen: empty, spaces, invisible characters. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

/** A label as it is shown: what is printed, without the space around it, and on one line. */
export function shownLabel(printed: string): string {
  return printed.trim().replace(/\s*[\t\r\n\v\f\u2028\u2029]\s*/g, " ");
}

/**
 * What labels are compared by: the same for labels that differ only in small and capital letters, kinds of spaces, dashes,
 * quotation marks and apostrophes, and in what is not seen. Accents differ.
 */
export function labelKey(label: string): string {
  return label
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-")
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`\uff07]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** A label without anything but its letters and digits, and without accents: to find those that are nearly the same. */
export function looseKey(label: string): string {
  return fold(label)
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}

/** The mark of a footnote at the end of a label: "ᵃ", "*", "†", "¹"; "" where there is none. "km²" has none. */
export function footnoteMarker(label: string): string {
  return marker.exec(label)?.[1] ?? "";
}

/** A label as it is shown, without the mark of a footnote. */
export function withoutMarker(printed: string): string {
  const shown = shownLabel(printed);
  return shown.slice(0, shown.length - footnoteMarker(shown).length).trimEnd();
}

/** What is seen of a label on a page: spaces of any kind and number are one, and nothing else is left of what is not seen. */
export function seenLabel(label: string): string {
  return label.replace(invisible, "").replace(/\s+/g, " ").trim();
}

const longestSlug = 60;

/**
 * An id made of a label: its letters and digits in small, without accents, with "-" between words, "peer-workers"; of a label
 * without any, its code points, "u1f600". Never empty, the same for the same label, not unique.
 */
export function slug(label: string): string {
  const start = Array.from(label.slice(0, 4 * longestSlug));
  const words = fold(start.join(""))
    .normalize("NFC")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  if (words) return Array.from(words.join("-")).slice(0, longestSlug).join("").replace(/-$/, "");
  const points = start.slice(0, 8).map((character) => `u${character.codePointAt(0)?.toString(16)}`);
  return points.join("-") || "unnamed";
}

/** A text without half surrogate pairs, which no id may have. */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
