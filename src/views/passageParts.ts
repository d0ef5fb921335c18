import type { EvidenceTable } from "../model/evidenceTable";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";

/** A run of an example's text: plain, or one printed mention with the studies that it names. */
export interface PassagePart {
  readonly text: string;
  /** Empty for plain text; several for a printed range. */
  readonly studies: readonly number[];
}

/**
 * An example cut into runs. Joined, `parts` are the example verbatim, every character; `unplaced` are the studies that it
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
  let done = 0;
  for (const [start, { end, studies }] of [...places].sort(([a], [b]) => a - b)) {
    if (start > done) parts.push({ text: text.slice(done, start), studies: [] });
    parts.push({ text: text.slice(start, end), studies });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), studies: [] });
  return { parts, unplaced };
}
