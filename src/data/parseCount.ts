/** A number of a ready matrix; `isPlain` is false where more is printed beside it, such as its share. */
export interface ParsedCount {
  readonly value: number;
  readonly isPlain: boolean;
}

// Thousands with a point would be decimals.
const whole = "[1-9]\\d{0,2}(?:[ ,'’\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d+";
const percent = "\\d+(?:[.,·]\\d+)?\\s?%";
const plain = new RegExp(`^(?:n\\s?=\\s?)?(${whole})$`, "i");
const wholeDecimal = /^(\d+)[.,·]0+$/;
const share = /^(?:[<>~≈]\s?)?(?:\d+|\d*[.,·]\d+)\s?%$|^\d*[.,·]\d+$/;
const withShare = new RegExp(
  `^(?:n\\s?=\\s?)?(${whole})(?:\\s?/\\s?(?:${whole}))?\\s?[([]\\s?(?:<\\s?)?\\d+(?:[.,·]\\d+)?\\s?%?\\s?[)\\]]$`,
  "i",
);
const ofAll = new RegExp(`^(${whole})\\s?/\\s?(?:${whole})$`);
const shareFirst = new RegExp(
  `^${percent}\\s?[([]\\s?(?:n\\s?=\\s?)?(${whole})(?:\\s?/\\s?(?:${whole}))?\\s?[)\\]]$`,
  "i",
);

/**
 * The number of studies, passages or the like that a cell of a ready matrix says: "51", "1,204", "12.0", "n = 5"; with more
 * beside it "51 (72%)", "51/71", "12/34 (35%)", "72% (51)". Null for anything else, also for shares and for ratings such as
 * "+2" and "−1".
 */
export function parseCount(cell: string): ParsedCount | null {
  const text = cell.trim();
  const alone = (plain.exec(text) ?? wholeDecimal.exec(text))?.[1];
  if (alone !== undefined) return { value: digits(alone), isPlain: true };
  const beside = withShare.exec(text)?.[1] ?? ofAll.exec(text)?.[1] ?? shareFirst.exec(text)?.[1];
  return beside === undefined ? null : { value: digits(beside), isPlain: false };
}

/** True for a number that counts nothing: a percentage such as "33%" or "100 %", or one with decimals, "0.25" or "25,5". */
export function isShare(cell: string): boolean {
  const text = cell.trim();
  return share.test(text) && parseCount(text) === null;
}

/** True for a count or a share. */
export function isNumber(cell: string): boolean {
  return isShare(cell) || parseCount(cell) !== null;
}

function digits(printed: string): number {
  return Number(printed.replace(/\D/g, ""));
}
