const yes = new Set(["1", "x", "✓", "✔", "☑", "✅", "•", "●", "■", "yes", "y", "true", "oui", "ja", "j", "sí", "si"]);
const no = new Set(["0", "no", "n", "false", "non", "nein", "✗", "✘", "☐", "–", "-", "—", "−", "○", "□"]);

/** What a cell of a marked column says: true for 1, "x", "✓", "yes" and the like, false for 0, "no", "–"; null for other text. */
export function parseMark(cell: string): boolean | null {
  const text = cell.trim().toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : null;
}
