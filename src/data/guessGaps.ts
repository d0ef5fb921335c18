import { isBlank } from "./labelText";

const words = new Set(
  "–|-|—|−|--|n/a|na|n.a.|nr|n.r.|n/r|none|nil|not reported|not available|not applicable|not assessed|gap|filtered out|no data|.|..|…|/|k. a.|k.a.|entfällt|keine|keine angabe|néant|sin datos|no aplica|s/o".split(
    "|",
  ),
);
const dashes = new Set(["–", "-", "—", "−", "--"]);

/** What is written in cells that have nothing to say, as printed. A dash is no such word where it stands among + and ++. */
export function guessGaps(body: readonly (readonly string[])[]): string[] {
  const found = new Set<string>();
  let hasPlus = false;
  for (const row of body) {
    for (const cell of row) {
      if (cell.length > 24 || isBlank(cell)) continue;
      const text = cell.trim();
      if (/^\+{1,4}$/.test(text)) hasPlus = true;
      if (words.has(text.toLowerCase())) found.add(text);
    }
  }
  return [...found].filter((word) => !hasPlus || !dashes.has(word));
}
