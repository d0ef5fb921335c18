import { Column } from "../model/column";
import { describeValue, unexpected } from "./dataError";
import type { EvidenceFile } from "./evidenceFile";
import { type NumberSpan, numbersIn, spanOf } from "./numberSpan";
import type { PlaceMentions } from "./placeMentions";
import { type Doubt, readCitations } from "./readCitations";

type ExampleInFile = EvidenceFile["examples"][number];
type CitationInFile = NonNullable<ExampleInFile["citations"]>[number];

/** Citations and mentions of all examples, in the order of the text; studies numbered by first citation. */
export interface CitationColumns {
  readonly studyIds: readonly string[];
  readonly citationExample: Int32Array;
  readonly citationStart: Int32Array;
  readonly citationEnd: Int32Array;
  readonly mentionCitation: Int32Array;
  readonly mentionStudy: Int32Array;
  readonly mentionStart: Int32Array;
  readonly mentionEnd: Int32Array;
  readonly doubts: readonly { readonly example: number; readonly doubt: Doubt; readonly among: NumberSpan | null }[];
}

/**
 * Takes the citations that the file gives, and reads those of every other example from its text; `declared` are the study
 * ids of its lists, `place` finds mentions in given citations, and `studyOf` has the study that a report is of. Throws a DataError for places that are out of range, overlap or go back.
 */
export function citationColumns(
  examples: readonly ExampleInFile[],
  declared: Iterable<string>,
  place: PlaceMentions,
  studyOf: ReadonlyMap<string, string>,
): CitationColumns {
  // First as if any number could be a study. Only when one is out of line with the rest is everything read again.
  const { columns, given } = collect(examples, { lowest: 1, highest: Number.POSITIVE_INFINITY }, place, studyOf);
  const cited = numbersIn(columns.studyIds);
  const among = spanOf(numbersIn([...declared, ...given]), cited);
  for (const n of cited)
    if (among === null || n > among.highest) return collect(examples, among, place, studyOf).columns;
  return columns;
}

function collect(
  examples: readonly ExampleInFile[],
  among: NumberSpan | null,
  place: PlaceMentions,
  studyOf: ReadonlyMap<string, string>,
) {
  const studies = new Map<string, number>();
  const citationExample = new Column(Int32Array);
  const citationStart = new Column(Int32Array);
  const citationEnd = new Column(Int32Array);
  const mentionCitation = new Column(Int32Array);
  const mentionStudy = new Column(Int32Array);
  const mentionStart = new Column(Int32Array);
  const mentionEnd = new Column(Int32Array);
  const doubts: { example: number; doubt: Doubt; among: NumberSpan | null }[] = [];
  const given = new Set<string>();
  const cite = (example: number, start: number, end: number) => {
    citationExample.push(example);
    citationStart.push(start);
    citationEnd.push(end);
  };
  // Several reports of one study in one range, or printed nowhere, are one mention.
  let here = new Set<string>();
  let hereAt = [-1, -1];
  const mention = (report: string, start: number, end: number) => {
    const id = studyOf.get(report) ?? report;
    if (studyOf.size > 0) {
      const at = [citationExample.length, start];
      if (at.some((n, k) => n !== hereAt[k])) {
        here = new Set();
        hereAt = at;
      }
      if (here.has(id)) return;
      here.add(id);
    }
    let study = studies.get(id);
    if (study === undefined) {
      study = studies.size;
      studies.set(id, study);
    }
    mentionCitation.push(citationExample.length - 1);
    mentionStudy.push(study);
    mentionStart.push(start);
    mentionEnd.push(end);
  };

  examples.forEach(({ text: maybeText, citations }, example) => {
    const text = maybeText ?? "";
    if (citations) {
      checkPlaces(citations, text, example).forEach(({ start, end }, k) => {
        cite(example, start, end);
        for (const id of citations[k]?.studies ?? []) given.add(id);
        const placed = place(text, Math.max(start, 0), Math.max(end, 0), citations[k]?.studies ?? []);
        for (const one of placed) mention(one.study, one.start, one.end);
      });
      return;
    }
    const found = readCitations(text, { among });
    for (const citation of found.citations) {
      cite(example, citation.start, citation.end);
      for (const one of citation.mentions) for (const id of one.studies) mention(id, one.start, one.end);
    }
    for (const doubt of found.doubts) doubts.push({ example, doubt, among });
  });
  const columns: CitationColumns = {
    studyIds: [...studies.keys()],
    citationExample: citationExample.values(),
    citationStart: citationStart.values(),
    citationEnd: citationEnd.values(),
    mentionCitation: mentionCitation.values(),
    mentionStudy: mentionStudy.values(),
    mentionStart: mentionStart.values(),
    mentionEnd: mentionEnd.values(),
    doubts,
  };
  return { columns, given };
}

const nowhere = { start: -1, end: -1 };

/** Places of given citations; -1 and -1 for one that stands nowhere in the text. */
function checkPlaces(citations: readonly CitationInFile[], text: string, example: number) {
  let after = 0;
  return citations.map(({ start, end }, k) => {
    const path = `examples[${example}].citations[${k}]`;
    const isPlaced = typeof start === "number";
    if (isPlaced !== (typeof end === "number")) {
      throw unexpected(
        `${path}.${isPlaced ? "end" : "start"}`,
        "a number, as both ends or neither are given",
        "nothing",
      );
    }
    if (typeof start !== "number" || typeof end !== "number") return nowhere;
    if (start < after) {
      throw unexpected(`${path}.start`, `${after} or more, where the citation before it ends`, describeValue(start));
    }
    if (end <= start) throw unexpected(`${path}.end`, `more than its start, ${start}`, describeValue(end));
    if (end > text.length) {
      throw unexpected(`${path}.end`, `${text.length} at most, the length of the text`, describeValue(end));
    }
    after = end;
    return { start, end };
  });
}
