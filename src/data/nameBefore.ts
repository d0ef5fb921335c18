// What begins with a capital and is no author when it stands alone: first words of sentences, months, parts of a text.
const noNames = new Set(
  `a about according across additionally after all also although among an and another appendix april are around as at august
  author authors autumn because before between both box but by chapter conversely december did during each early either
  equation even fall february fig figs figure figures finally first following for from further furthermore hence however if
  in interestingly is issue it january july june late later latest likewise like many march may mid moreover most neither
  nevertheless no nor not note november october of on one online only or other others our over page phase recently
  researchers second section see september several similarly since so some spring step study studies such summer supplement
  table tables than that the their then there therefore these they third this those through thus till to today together too
  under unlike until up update updated using version via volume was wave we were when where whereas which while who winter
  with within work year years yet act bill regulations census www http https doi`.split(/\s+/),
);
/** Names of months that are names of people too. */
export const months = new Set("march april may june august".split(" "));
const particles = new Set(
  `van von de del della delle degli der den des di da do dos das du d la le los las lo el al af av bin ibn ben bint abu ter
  ten te 't ’t ‘t zu zur zum y e st.`.split(/\s+/),
);
const linking = new Set(["of", "for", "the", "on", "für", "pour", "para", "sur"]);

const initials = /^(?:\p{Lu}\.?[-‐‑]?){1,4}$/u;
/** A word with a capital, or of a script without; no number in it. */
export const capital = /^(?:\p{Ll}{1,3}['’ʼ\-‐‑])?[\p{Lu}\p{Lt}\p{Lo}][^\p{N}.]*$/u;
const possessive = /['’ʼ](?:s)?$/;

/** One author. */
export interface Name {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly label: string;
  readonly isBody: boolean;
}

/** The one name that ends at token i: surname with particles and initials, or an institution; null where none does. */
export function nameBefore(wordAt: (i: number) => string, i: number, mayBeInverted: boolean): Name | null {
  let last = i;
  // "Smith, J. A." and "Smith J."
  if (mayBeInverted) {
    while (initials.test(wordAt(last)) && (wordAt(last).includes(".") || wordAt(last - 1) === ",")) last--;
    if (last !== i && wordAt(last) === ",") last--;
  }
  if (/^(?:Jr|Sr)\.?$/.test(wordAt(last))) last -= wordAt(last - 1) === "," ? 2 : 1;
  if (!isCapital(wordAt(last), i - last)) return null;
  let first = last;
  let isBody = false;
  while (last - first < 12) {
    const before = wordAt(first - 1);
    if (isCapital(before, 0) && !months.has(before.toLowerCase())) first--;
    else if (/^(?:\p{Lu}\.[-‐‑]?)+$/u.test(before) || particles.has(before)) first--;
    else if (linking.has(before)) {
      const isThe = before === "the" && linking.has(wordAt(first - 2));
      const at = first - (isThe ? 3 : 2);
      if (!isCapital(wordAt(at), 0)) break;
      isBody = true;
      first = at;
    } else break;
  }
  const words = Array.from({ length: last - first + 1 }, (_, k) => wordAt(first + k));
  return { first, last: i, words, label: tidy(words.join(" ")), isBody };
}

/** A word that may be (part of) a name. */
function isCapital(word: string, initialsBehind: number): boolean {
  if (!capital.test(word)) return false;
  const plain = word.toLowerCase();
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  return !noNames.has(plain) || months.has(plain) || (initialsBehind > 0 && word.length > 2);
}

/** A name as a key has it: without line breaks and possessive. */
export function tidy(name: string): string {
  return name.replace(/\s+/g, " ").replace(possessive, "");
}
