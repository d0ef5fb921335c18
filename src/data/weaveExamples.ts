import { citationColumns } from "./citationColumns";
import type { EvidenceFile } from "./evidenceFile";
import type { Reading } from "./reading";
import { readStudyList } from "./readStudyList";
import type { Draft, DraftExample } from "./rowDraft";
import type { DecidedEntries } from "./weaveEntries";
import type { AttributeWriter } from "./weaveFile";

type ExampleInFile = EvidenceFile["examples"][number];
type CitationInFile = NonNullable<ExampleInFile["citations"]>[number];

/** What someone decided to be cited at a place of a cell. */
export interface DecidedCitation {
  readonly start: number;
  readonly end: number;
  readonly studies: readonly string[];
}

/** Decided citations by row and column, as `cellKey` writes them. */
export type DecidedCitations = ReadonlyMap<string, readonly DecidedCitation[]>;

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The examples as the file has them; `drafts` and `columns` go by the same index. */
export interface WovenExamples {
  readonly examples: ExampleInFile[];
  readonly drafts: readonly DraftExample[];
  /** What is cited, as `parseEvidenceTable` will find it. */
  readonly columns: ReturnType<typeof citationColumns>;
  /** Brackets in doubt that nobody has decided about. */
  readonly doubts: ReturnType<typeof citationColumns>["doubts"];
}

/**
 * Writes the examples of a draft. Text is the cell's, verbatim. Citations are written where `parseEvidenceTable` would not find
 * them in the text by itself: those decided, those of a column of their own, and those of cells that hold only studies.
 */
export function weaveExamples(
  draft: Draft,
  groups: DecidedEntries,
  themes: DecidedEntries,
  reading: Reading,
  decided: DecidedCitations,
  writer: AttributeWriter,
): WovenExamples {
  const drafts: DraftExample[] = [];
  const plain: ExampleInFile[] = [];
  const idOf = ({ all, into }: DecidedEntries, entry: number) => all[into[entry] ?? -1]?.id ?? "";
  draft.examples.forEach((example, i) => {
    if (!example.isUsed) return;
    const attributes = writer.write(example.attributes);
    drafts.push(example);
    plain.push({
      id: `e${i + 1}`,
      group: idOf(groups, example.group),
      theme: idOf(themes, example.theme),
      ...(example.text !== "" && { text: example.text }),
      ...givenCitations(example, reading),
      ...(attributes && { attributes }),
    });
  });

  const declared = [...draft.studies].flatMap(([id, { isUsed }]) => (isUsed ? [id] : []));
  for (const list of decided.values()) for (const { studies } of list) declared.push(...studies);
  for (const { cited } of drafts) for (const list of cited) declared.push(...list);
  const found = citationColumns(plain, declared);

  const citing = citationsByExample(found);
  let isChanged = false;
  const examples = plain.map((example, i): ExampleInFile => {
    const one = drafts[i];
    if (!one) return example;
    const here = decided.get(cellKey(one.row, one.column)) ?? [];
    if (here.length === 0 && (one.cited.length === 0 || example.citations)) return example;
    isChanged = true;
    const citations = example.citations ?? withCited(citing.get(i) ?? [], one);
    return { ...example, citations: withDecided(citations, here, one) };
  });
  const doubts = found.doubts.filter(({ example, doubt }) => {
    const one = drafts[example];
    const here = one ? (decided.get(cellKey(one.row, one.column)) ?? []) : [];
    return !here.some(
      ({ start, end }) => start < (one?.offset ?? 0) + doubt.end && end > (one?.offset ?? 0) + doubt.start,
    );
  });
  return { examples, drafts, doubts, columns: isChanged ? citationColumns(examples, declared) : found };
}

/** Citations that do not depend on what the rest of the table cites; nothing where the grammar reads them. */
function givenCitations({ text, cited }: DraftExample, reading: Reading): { citations?: CitationInFile[] } {
  if (reading.shape === "wide" && reading.cells === "studies") {
    const studies = readStudyList(text);
    return { citations: studies.length > 0 ? [{ start: 0, end: text.length, studies }] : [] };
  }
  if (text === "" || reading.citationStyle === "none") {
    return { citations: cited.map((studies) => ({ studies: [...studies] })) };
  }
  return {};
}

function citationsByExample(columns: ReturnType<typeof citationColumns>): Map<number, CitationInFile[]> {
  const studies = Array.from(columns.citationExample, (): string[] => []);
  columns.mentionCitation.forEach((citation, mention) => {
    studies[citation]?.push(columns.studyIds[columns.mentionStudy[mention] ?? -1] ?? "");
  });
  const found = new Map<number, CitationInFile[]>();
  columns.citationExample.forEach((example, citation) => {
    const list = found.get(example) ?? [];
    found.set(example, list);
    const start = columns.citationStart[citation] ?? -1;
    const place = start === -1 ? {} : { start, end: columns.citationEnd[citation] ?? -1 };
    list.push({ ...place, studies: studies[citation] ?? [] });
  });
  return found;
}

/** The citations of a text, and those studies beside it that it does not cite itself. */
function withCited(found: readonly CitationInFile[], { cited }: DraftExample): CitationInFile[] {
  const inText = new Set(found.flatMap(({ studies }) => studies));
  const beside = cited.map((list) => list.filter((study) => !inText.has(study))).filter((list) => list.length > 0);
  return [...found, ...beside.map((studies) => ({ studies }))];
}

function withDecided(
  citations: readonly CitationInFile[],
  decided: readonly DecidedCitation[],
  { offset, text }: DraftExample,
): CitationInFile[] {
  let all = [...citations];
  for (const one of decided) {
    const start = one.start - offset;
    const end = one.end - offset;
    if (start < 0 || end > text.length || end <= start) continue;
    all = all.filter((other) => typeof other.start !== "number" || other.start >= end || (other.end ?? 0) <= start);
    const studies = [...new Set(one.studies)].filter((study) => study.trim() !== "");
    if (studies.length > 0) all.push({ start, end, studies });
  }
  // Those that stand nowhere come last.
  return all.sort((a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER));
}
