/** A pair of brackets, its places those of the brackets themselves, end exclusive. */
export interface BracketPair {
  readonly start: number;
  readonly end: number;
  /** 1 when it has no brackets in it, 2 when only such as have none. */
  readonly height: number;
}

const closing = new Map([
  [")", "("],
  ["]", "["],
  ["）", "（"],
]);
const opening = new Set(closing.values());

/** Round and square brackets that belong together, inner ones first. What is not closed, or by another one, is left out. */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  let open: { bracket: string; start: number; height: number }[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[()[\]（）]/g)) {
    if (opening.has(bracket)) open.push({ bracket, start: index, height: 1 });
    else {
      const last = open.pop();
      if (last === undefined || last.bracket !== closing.get(bracket)) {
        open = [];
        continue;
      }
      const { start, height } = last;
      pairs.push({ start, end: index + 1, height });
      const around = open.at(-1);
      if (around) around.height = Math.max(around.height, height + 1);
    }
  }
  return pairs;
}
