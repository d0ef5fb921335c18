/** Lowest and highest study number. */
export interface NumberSpan {
  readonly lowest: number;
  readonly highest: number;
}

/** Those of some ids that are numbers. */
export function numbersIn(ids: Iterable<string>): number[] {
  return [...ids].flatMap((id) => (/^[1-9][0-9]{0,8}$/.test(id) ? [Number(id)] : []));
}

/** From 1900 to 2099, and the table's other numbers do not reach that far. */
export function looksLikeYear(n: number, among: NumberSpan | null): boolean {
  if (n < 1900 || n > 2099) return false;
  // A bibliography of two thousand entries exists: it comes close to the number from below.
  return among === null || n > among.highest + 100;
}

/** Far beyond all others, or so large that the two ends of a range seem to be written together. */
export function isOutside(n: number, among: NumberSpan | null): boolean {
  if (among === null) return false;
  if (n >= 1000 && n > among.highest * 20) return true;
  return n >= 100 && n > among.highest * 4 && lostDash(n, among) !== null;
}

/** The range that a number would be with a dash in it, both ends among the others: 8590 as "85–90"; else null. */
export function lostDash(n: number, among: NumberSpan | null): string | null {
  const digits = String(n);
  for (let cut = 1; cut < digits.length; cut++) {
    const low = Number(digits.slice(0, cut));
    const high = Number(digits.slice(cut));
    if (digits[cut] === "0" || low >= high || among === null) continue;
    if (low >= among.lowest && high <= among.highest) return `${low}–${high}`;
  }
  return null;
}

/**
 * The span of numbers that belong together: the sure ones, and upwards from there every cited one that is not far
 * outside what is below it. So one lost dash does not vouch for another. Null without a number.
 */
export function spanOf(sure: Iterable<number>, cited: Iterable<number>): NumberSpan | null {
  let span: NumberSpan | null = null;
  for (const n of sure) span = widen(span, n);
  for (const n of [...cited].sort((a, b) => a - b)) {
    if (isOutside(n, span) || looksLikeYear(n, span)) break;
    span = widen(span, n);
  }
  return span;
}

function widen(span: NumberSpan | null, n: number): NumberSpan {
  return span === null
    ? { lowest: n, highest: n }
    : { lowest: Math.min(span.lowest, n), highest: Math.max(span.highest, n) };
}
