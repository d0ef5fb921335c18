/** A letter of a script that is written without spaces, as a class of a regular expression with the flag u. */
export const solid = "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]";

/** Matches a name as whole words; a plural s at its end may be there or not. Null for a name without a letter or digit. */
export function namePattern(name: string): RegExp | null {
  const words = name.trim().replace(/s$/i, "").split(/\s+/);
  const stem = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("\\s+");
  if (!/[\p{L}\p{N}]/u.test(words.join(""))) return null;
  // `\b` only knows ASCII. Scripts written without spaces have no word boundary to ask for.
  const inWord = `(?!${solid})[\\p{L}\\p{N}\\p{M}]`;
  const startsSolid = new RegExp(`^${solid}`, "u").test(name.trim());
  const endsSolid = new RegExp(`${solid}$`, "u").test(name.trim());
  const before = startsSolid ? "" : `(?<!${inWord})`;
  const after = endsSolid ? "" : `s?(?!${inWord})`;
  return new RegExp(before + stem + after, "iu");
}
