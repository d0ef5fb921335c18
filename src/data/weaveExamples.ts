import type { CitationAnswer, CitationDoubt } from "./citing";
import type { Place } from "./entries";
import type { EvidenceFile } from "./evidenceFile";
import { readCitationColumn } from "./readCitationColumn";
import { readCitationsIn } from "./readCitationsIn";
import type { Reading } from "./reading";
import type { Draft, DraftExample } from "./rowDraft";
import type { DecidedEntries } from "./weaveEntries";
import type { AttributeWriter } from "./weaveFile";

type ExampleInFile = EvidenceFile["examples"][number];
type CitationInFile = NonNullable<ExampleInFile["citations"]>[number];

const bracketWithNumber = /\[[^[\]]*\d/;

/** A doubt and the cell that it is in. */
export interface PlacedDoubt {
  readonly doubt: CitationDoubt;
  readonly row: number;
  readonly column: number;
}

/** The examples as the file has them; `drafts` and `cited` go by the same index. */
export interface WovenExamples {
  readonly examples: ExampleInFile[];
  readonly drafts: readonly DraftExample[];
  /** What each example cites, whether the file says so or the grammar finds it again. */
  readonly cited: readonly (readonly CitationInFile[])[];
  readonly doubts: readonly PlacedDoubt[];
  readonly unusedAnswers: readonly CitationAnswer[];
  /** Cells for studies that say more than these; only the studies are in the file. */
  readonly asides: readonly Place[];
}

/**
 * Writes the examples of a draft. Text is the cell's, verbatim. Citations are written where `parseEvidenceTable` would not find
 * them in the text by itself: in other styles than square brackets, answered, or standing beside the text.
 */
export function weaveExamples(
  draft: Draft,
  groups: DecidedEntries,
  themes: DecidedEntries,
  reading: Reading,
  answers: readonly CitationAnswer[],
  writer: AttributeWriter,
): WovenExamples {
  const read = draft.examples.filter(({ isUsed }) => isUsed);
  const { cited, isGiven, doubts, unusedAnswers, asides } = readAll(draft, read, reading, answers);
  const idOf = ({ all, into }: DecidedEntries, entry: number) => all[into[entry] ?? -1]?.id ?? "";
  const inDoubt = new Set(doubts.map(({ row }) => row));
  const woven: { example: ExampleInFile; one: DraftExample; citations: readonly CitationInFile[] }[] = [];
  let i = -1;
  draft.examples.forEach((one, number) => {
    if (!one.isUsed) return;
    i++;
    const citations = cited[i] ?? [];
    if (one.text === "" && citations.length === 0) {
      // What was named beside a text that is not there cites nobody, or nobody yet.
      if (!inDoubt.has(one.row)) draft.notices.noExample.push(one.row);
      return;
    }
    const attributes = writer.write(one.attributes);
    const example = {
      // By all rows, so that leaving one out renames no other.
      id: `e${number + 1}`,
      group: idOf(groups, one.group),
      theme: idOf(themes, one.theme),
      ...(one.text !== "" && { text: one.text }),
      ...(isGiven[i] && { citations: [...citations] }),
      ...(attributes && { attributes }),
    };
    woven.push({ example, one, citations });
  });
  return {
    examples: woven.map(({ example }) => example),
    drafts: woven.map(({ one }) => one),
    cited: woven.map(({ citations }) => citations),
    doubts,
    unusedAnswers,
    asides,
  };
}

/** Reads all citations: first of cells that hold nothing else, whose studies then vouch for those of the texts. */
function readAll(
  draft: Draft,
  drafts: readonly DraftExample[],
  { citationStyles, shape, cells }: Reading,
  answers: readonly CitationAnswer[],
) {
  const isList = shape === "wide" && cells === "studies";
  const studies = new Set<string>();
  for (const [id, { isUsed }] of draft.studies) if (isUsed) studies.add(id);
  for (const { beside } of drafts) for (const name of beside.names) studies.add(name);

  const lists = drafts.flatMap(({ row, column, text, beside }) => [
    ...(isList ? [{ row, column, text, isBeside: false }] : []),
    ...beside.cells.map((cell) => ({ row, ...cell, isBeside: true })),
  ]);
  const listed = readCitationColumn(
    lists.map(({ text }) => text),
    { studies, answers },
  );
  for (const id of listed.studies) studies.add(id);
  const found = readCitationsIn(isList ? [] : drafts.map(({ text }) => text), citationStyles, { studies, answers });

  let list = 0;
  const nextList = () => listed.citations[list++] ?? [];
  const studiesOfCell = () => nextList().flatMap((citation) => citation.studies);
  const answered = new Set(answers.flatMap((answer) => (answer.kind === "citation" ? [answer.text] : [])));
  const isFoundAgain = citationStyles.length === 1 && citationStyles[0] === "square" && !answers.some(isAboutStudies);
  const isGiven: boolean[] = [];
  const cited = drafts.map(({ text, beside }, i): CitationInFile[] => {
    const own = inText(isList ? nextList() : (found.citations[i] ?? []));
    const isAlone = beside.names.length + beside.cells.length === 0;
    const isSame = isFoundAgain || (own.length === 0 && !bracketWithNumber.test(text));
    const isAnswered = answered.size > 0 && answered.has(text);
    if (isAlone) {
      isGiven.push(isList || !isSame || isAnswered);
      return own;
    }
    const named = new Set(own.flatMap((citation) => citation.studies));
    const others = [beside.names, ...beside.cells.map(studiesOfCell)]
      .map((names) => names.filter((name) => !named.has(name)))
      .filter((names) => names.length > 0)
      .map((names): CitationInFile => ({ studies: [...names] }));
    isGiven.push(isList || others.length > 0 || !isSame || isAnswered);
    return [...own, ...others];
  });
  const doubts = [
    ...listed.doubts.flatMap((doubt): PlacedDoubt[] => {
      const cell = lists[doubt.item];
      return cell ? [{ doubt, row: cell.row, column: cell.column }] : [];
    }),
    ...found.doubts.flatMap((doubt): PlacedDoubt[] => {
      const one = drafts[doubt.item];
      return one ? [{ doubt, row: one.row, column: one.column }] : [];
    }),
  ];
  const asides = lists.filter(({ isBeside, text }, i) => isBeside && saysMore(text, listed.citations[i] ?? []));
  const unused = new Set(found.unusedAnswers);
  return { cited, isGiven, doubts, unusedAnswers: listed.unusedAnswers.filter((answer) => unused.has(answer)), asides };
}

/** True where letters or digits are left of a cell without its citations. */
function saysMore(text: string, citations: readonly { start: number; end: number }[]): boolean {
  if (citations.length === 0) return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of citations) {
    rest += text.slice(from, start);
    from = end;
  }
  return /[\p{L}\p{N}]/u.test((rest + text.slice(from)).replace(/\b(and|und|et|y)\b/giu, ""));
}

function isAboutStudies({ kind }: CitationAnswer): boolean {
  return kind === "study";
}

function inText(citations: readonly { start: number; end: number; studies: readonly string[] }[]): CitationInFile[] {
  return citations.map(({ start, end, studies }) => ({ start, end, studies: [...studies] }));
}
