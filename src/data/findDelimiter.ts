import { usualLength } from "./gridRows";
import { type Delimiter, readDelimited } from "./readDelimited";

/** In this order where two of them fit equally: a comma is the likeliest to stand in the text itself. */
const delimiters: readonly Delimiter[] = ["\t", ";", "|", ","];

/** So much of a text is looked at. */
const sampleLength = 50_000;

/** Of the rows, this share has to have the same number of cells; with tabs, which do not stand in texts, less is enough. */
const leastShare = 0.7;
const leastShareOfTabs = 0.3;

/**
 * The delimiter that cuts most rows into the same number of cells, two or more; null when none does. One that is mostly
 * followed by a space, as in running text, counts half.
 */
export function findDelimiter(text: string): Delimiter | null {
  const named = /^sep=([\t;|,])(?=\r|\n|$)/i.exec(text)?.[1];
  const sample = text.length <= sampleLength ? text : text.slice(0, lineEndBefore(text, sampleLength));
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    if (named === delimiter) return delimiter;
    const score = sample.includes(delimiter) ? judge(sample, delimiter) : 0;
    if (score <= bestScore) continue;
    best = delimiter;
    bestScore = score;
  }
  return best;
}

/** From 0, not a delimiter, to 1. */
function judge(sample: string, delimiter: Delimiter): number {
  const rows = readDelimited(sample, { delimiter }).grid.rows.filter((row) => row.length > 1 || row[0] !== "");
  const usual = usualLength(rows);
  const share = rows.filter(({ length }) => length === usual).length / rows.length;
  if (usual < 2 || share < (delimiter === "\t" ? leastShareOfTabs : leastShare)) return 0;
  const later = rows.flatMap((row) => row.slice(1));
  return share * (1 - later.filter((cell) => cell.startsWith(" ")).length / later.length / 2);
}

/** A sample cut within a line, or within a cell of many lines, would end with a row too short. */
function lineEndBefore(text: string, limit: number): number {
  const end = Math.max(text.lastIndexOf("\n", limit), text.lastIndexOf("\r", limit));
  return end > 0 ? end : limit;
}
