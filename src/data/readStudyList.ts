import { isBlank, shownLabel, wholeCharacters } from "./labelText";
import { maxStudies, readItems } from "./readBracket";

/**
 * The studies of a cell that holds nothing else: "85; 88–90", "[85, 88]", "Smith 2010; Lee et al., 2011". Numbers where all of
 * it is numbers, else whatever stands between semicolons or lines. A range too long or the wrong way round is kept as printed.
 */
export function readStudyList(cell: string): string[] {
  const text = /^\s*\[[^[\]]*\]\s*$/.test(cell) ? cell.trim().slice(1, -1) : cell;
  const { items, strange } = readItems(text, 0, text.length);
  const studies = new Set<string>();
  if (strange > 0 || items.length === 0) {
    for (const part of text.split(/[;\r\n]+/)) if (!isBlank(part)) studies.add(wholeCharacters(shownLabel(part)));
    return [...studies];
  }
  for (const { start, end, from, to } of items) {
    if (to < from || to - from >= maxStudies) studies.add(text.slice(start, end));
    else for (let n = from; n <= to; n++) studies.add(String(n));
  }
  return [...studies];
}
