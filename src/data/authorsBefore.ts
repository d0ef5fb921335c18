import { capital, months, type Name, nameBefore, tidy } from "./nameBefore";

/** The authors that stand before a year. */
export interface AuthorsBefore {
  /** Where their names begin. */
  readonly start: number;
  /** As a key has them: "Smith" for one and for three or more, "Lee & Park" for two. */
  readonly label: string;
  /** Several capitalised words in a row, or an institution: in running text this may be a name of something else. */
  readonly isLong: boolean;
  readonly hasEtAl: boolean;
}

interface AuthorsIn extends AuthorsBefore {
  /** So near to where reading stopped that there may be more of them. */
  readonly isCut: boolean;
}

const places = new Set(
  "across among at during for from in of on outside since through throughout under until within".split(" "),
);
const joining = new Set("and & und et y e og och en i и та και 和 与 および".split(" "));

const token =
  /\p{Script=Han}+?(?=等(?!\p{L}))|(?:\p{Lu}\.[-‐‑]?)+(?![\p{L}\p{M}])|['’‘]t(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ‘`´\-‐‑·][\p{L}\p{M}])*\.?|\S/gu;
// Most names end within the first; a list that is longer than the last has a first author who is not looked for.
const windows = { bracket: [60, 400], running: [60, 160] };
const mayEndName = /[\p{L}\p{M}.\]][’'ʼ]?[\s,，]*$/u;

/**
 * Reads backwards from text[end) for the authors of a year, no further than `from`; null when none stand there. In a
 * bracket a list of names goes on over commas; in running text only where an "and" shows that it is one.
 */
export function authorsBefore(text: string, from: number, end: number, isRunning: boolean): AuthorsBefore | null {
  if (!mayEndName.test(text.slice(Math.max(from, end - 12), end))) return null;
  for (const length of windows[isRunning ? "running" : "bracket"]) {
    const cut = Math.max(from, end - length);
    const authors = authorsIn(text, cut, end, isRunning);
    // What comes near the beginning may go on before it.
    if (authors !== null && (cut === from || !authors.isCut)) return authors;
    if (authors === null && !/[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(cut, end))) return null;
  }
  return null;
}

function authorsIn(text: string, cut: number, end: number, isRunning: boolean): AuthorsIn | null {
  const tokens = [...text.slice(cut, end).matchAll(token)].map(({ index, 0: word }) => ({ word, at: cut + index }));
  const wordAt = (i: number) => tokens[i]?.word ?? "";
  let i = tokens.length - 1;

  if (isComma(wordAt(i))) i--;
  else if (isRunning && /^['’ʼ]$/.test(wordAt(i))) i--;
  if (wordAt(i) === "]") i = openingOf(tokens, i) - 1;
  const beforeThem = beforeEtAl(wordAt, i);
  const hasEtAl = beforeThem !== i;
  i = hasEtAl && isComma(wordAt(beforeThem)) ? beforeThem - 1 : beforeThem;

  const names = namesBefore(wordAt, i, isRunning, hasEtAl);
  const [head, second] = names;
  const last = names.at(-1);
  if (head === undefined || last === undefined) return null;
  const { first } = head;
  const isCut = first < 5;
  const isBody = names.some((name) => name.isBody);
  if (isBody && second !== undefined) {
    // "Centers for Disease Control and Prevention" is one author.
    const words = text.slice(tokens[first]?.at ?? end, (tokens[last.last]?.at ?? end) + wordAt(last.last).length);
    return { start: tokens[first]?.at ?? end, label: tidy(words), isLong: true, hasEtAl, isCut };
  }
  const isAlone = second === undefined && !hasEtAl;
  if (isAlone && head.words.length === 1 && months.has(head.words[0]?.toLowerCase() ?? "")) return null;
  const label = names.length === 2 && !hasEtAl ? `${head.label} & ${last.label}` : head.label;
  const afterPlace = isRunning && places.has(wordAt(first - 1).toLowerCase());
  return {
    start: tokens[first]?.at ?? end,
    label,
    isLong: isAlone && (isBody || head.words.filter((word) => capital.test(word)).length > 1 || afterPlace),
    hasEtAl,
    isCut,
  };
}

/** The names of a list that ends at token i, in their order. */
function namesBefore(wordAt: (i: number) => string, i: number, isRunning: boolean, hasEtAl: boolean): Name[] {
  const names: Name[] = [];
  const take = (at: number) => {
    const name = nameBefore(wordAt, at, !isRunning);
    if (name !== null) names.unshift(name);
    return name !== null;
  };
  const before = (back: number) => wordAt((names[0]?.first ?? 0) - back);
  const takeBefore = (back: number) => take((names[0]?.first ?? 0) - back);
  if (!take(i)) return names;
  let goesOn = !isRunning;
  if (!hasEtAl && joining.has(before(1))) {
    const isOxford = isComma(before(2));
    goesOn = takeBefore(isOxford ? 3 : 2) && (isOxford || !isRunning || isList(wordAt, names[0]?.first ?? 0));
  }
  while (goesOn && isComma(before(1))) goesOn = takeBefore(2);
  return names;
}

/** The token before "et al." and its kin; i itself where there is none. */
function beforeEtAl(wordAt: (i: number) => string, i: number): number {
  const word = wordAt(i) === "." ? wordAt(i - 1) : wordAt(i);
  const at = wordAt(i) === "." ? i - 1 : i;
  const before = wordAt(at - 1).toLowerCase();
  if (/^al\.?$/i.test(word) && /^et\.?$/.test(before)) return at - 2;
  if (/^(?:colleagues|others|coworkers|co-workers|associates)$/.test(word) && /^(?:and|&)$/.test(before)) return at - 2;
  if (/^(?:col|cols|colab|coll|др|ін)\.?$/.test(word) && /^(?:y|et|и|та)$/.test(before)) return at - 2;
  if (/^[aA]\.$/.test(word) && /^u\.$/.test(before)) return at - 2;
  return /^(?:等|ら|他|외)$/.test(word) ? at - 1 : i;
}

/** Whether a list of names may go on before token `first`: "by Smith, Jones and Brown", not "in Canada, Jones and Brown". */
function isList(wordAt: (i: number) => string, first: number): boolean {
  if (!isComma(wordAt(first - 1))) return false;
  const name = nameBefore(wordAt, first - 2, false);
  if (name === null) return false;
  const before = wordAt(name.first - 1);
  return before === "" || /^(?:[.;:([]|.+\.|by|see|to|and|with|while|[,，])$/i.test(before);
}

/** The token that opens the bracket closed at token i; 0 where none does. */
function openingOf(tokens: readonly { readonly word: string }[], i: number): number {
  for (let k = i; k > 0; k--) if (tokens[k]?.word === "[") return k;
  return 0;
}

function isComma(word: string): boolean {
  return word === "," || word === "，" || word === "、";
}
