import type { EvidenceTable } from "../model/evidenceTable";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";

/** A run of an example's text: plain, or one printed mention with the studies that it names. */
export interface PassagePart {
  readonly text: string;
  /** Empty for plain text; several for a printed range. */
  readonly studies: readonly number[];
  /** The marks that stay on a mention's line, as printed: its opening bracket, and the comma or bracket after it. */
  readonly before: string;
  readonly after: string;
}

/**
 * An example cut into runs. Joined (before, text, after), `parts` are the example verbatim, every character; `unplaced` are the studies that it
 * cites nowhere in its text.
 */
export function passageParts(table: EvidenceTable, example: number): { parts: PassagePart[]; unplaced: number[] } {
  const text = table.examples[example]?.text ?? "";
  const places = new Map<number, { end: number; studies: number[] }>();
  const unplaced: number[] = [];
  for (const mention of rowsOf(tableIndex(table).mentionsByExample, example)) {
    const start = table.mentionStart[mention] ?? -1;
    const study = table.mentionStudy[mention] ?? -1;
    const place = places.get(start);
    if (start < 0) unplaced.push(study);
    else if (place) place.studies.push(study);
    else
      places.set(start, {
        end: table.mentionEnd[mention] ?? start,
        studies: [study],
      });
  }

  const parts: PassagePart[] = [];
  const plain = (from: number, to: number) => {
    if (to > from) parts.push({ text: text.slice(from, to), studies: [], before: "", after: "" });
  };
  let done = 0;
  for (const [start, { end, studies }] of [...places].sort(([a], [b]) => a - b)) {
    const before = /[[(]$/.exec(text.slice(done, start))?.[0] ?? "";
    const after = /^[\]),;]+/.exec(text.slice(end))?.[0] ?? "";
    plain(done, start - before.length);
    parts.push({ text: text.slice(start, end), studies, before, after });
    done = end + after.length;
  }
  plain(done, text.length);
  return { parts, unplaced };
}
