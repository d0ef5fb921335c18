import { enImportShapes } from "../messages/enImportShapes";
import type { CitationAnswer } from "./citing";
import type { Decision } from "./decision";
import type { EvidenceFile } from "./evidenceFile";
import type { Grid } from "./grid";
import { publishedOrder } from "./publishedOrder";
import type { Reading } from "./reading";
import { readRows } from "./readRows";
import { emptyDraft } from "./rowDraft";
import { planRows } from "./rowPlan";
import { spreadMerges } from "./spreadMerges";
import { weaveCounts } from "./weaveCounts";
import { decideEntries } from "./weaveEntries";
import { type WovenExamples, weaveExamples } from "./weaveExamples";
import { AttributeWriter, fileHead, writeEntries, writeStudies } from "./weaveFile";
import type { WeaveFinding } from "./weaveFinding";
import { findingsOf } from "./weaveFindings";

/** How much of a table was read. */
export interface WeaveSummary {
  /** Rows below the headings in which anything stands. */
  readonly rows: number;
  readonly rowsRead: number;
  readonly groups: number;
  readonly themes: number;
  readonly examples: number;
  /** Numbers of a ready matrix. */
  readonly counts: number;
  readonly citations: number;
  readonly mentions: number;
  /** Distinct studies that are cited. */
  readonly studies: number;
  readonly doubts: number;
}

/** A table as it is read from a grid. */
export interface Woven {
  /** null where there is nothing to open: no row gives an example. */
  readonly file: EvidenceFile | null;
  readonly findings: readonly WeaveFinding[];
  readonly summary: WeaveSummary;
  /** Per example of the file: the cell that its text is from, and where in the cell it begins. */
  readonly places: readonly { readonly row: number; readonly column: number; readonly offset: number }[];
}

/**
 * Reads a grid as an evidence table, with decisions in their order. Labels that differ only in case, spaces, dashes or in what
 * is not seen are one entry, shown as printed first; texts are verbatim. Order is `publishedOrder`. Throws a DataError
 * for no grid; what cannot be read is a finding. Yields the share that is done; whoever runs it may stop.
 */
export function* weaving(grid: Grid, reading: Reading, decisions: readonly Decision[] = []): Generator<number, Woven> {
  const words = enImportShapes;
  const decided = decide(reading, decisions);
  const cells = spreadMerges(grid);
  const plan = planRows(cells, decided.reading, words.columnName);
  const draft = emptyDraft(decided.apart.group, decided.apart.theme);
  for (const row of readRows(cells, decided.reading, plan, decided, draft, words.everything)) {
    yield (0.6 * row) / cells.rows.length;
  }
  yield 0.6;
  const groups = decideEntries(draft.groups, publishedOrder(draft, "group"), decisions);
  const themes = decideEntries(draft.themes, publishedOrder(draft, "theme"), decisions);
  const writer = new AttributeWriter(plan, draft);
  const woven = weaveExamples(draft, groups, themes, decided.reading, decided.answers, writer);
  yield 0.9;
  const { counts, twice } = weaveCounts(draft, groups, themes);
  draft.notices.twice.push(...twice);
  const studies = writeStudies(draft.studies, writer);
  const isEmpty = woven.examples.length + counts.length === 0;
  const file: EvidenceFile | null = isEmpty
    ? null
    : {
        ...fileHead(decided.reading, words.untitled),
        ...(writer.declared.length > 0 && { attributes: writer.declared }),
        groups: writeEntries(groups, writer),
        themes: writeEntries(themes, writer),
        examples: woven.examples,
        ...(counts.length > 0 && { counts }),
        ...(studies.length > 0 && { studies }),
      };
  const lost = groups.lost + themes.lost + woven.unusedAnswers.length;
  const findings = findingsOf({ cells, reading: decided.reading, plan, draft, groups, themes, woven, counts, lost });
  return {
    file,
    findings,
    places: woven.drafts.map(({ row, column, offset }) => ({ row, column, offset })),
    summary: {
      rows: draft.rows,
      rowsRead: draft.rowsRead,
      groups: groups.order.length,
      themes: themes.order.length,
      examples: woven.examples.length,
      counts: counts.length,
      ...countCitations(woven.cited),
      doubts: woven.doubts.length,
    },
  };
}

function countCitations(cited: WovenExamples["cited"]) {
  const distinct = new Set<string>();
  let citations = 0;
  let mentions = 0;
  for (const list of cited) {
    citations += list.length;
    for (const { studies } of list) {
      mentions += studies.length;
      for (const study of studies) distinct.add(study);
    }
  }
  return { citations, mentions, studies: distinct.size };
}

/** The same, all at once. */
export function weaveGrid(grid: Grid, reading: Reading, decisions: readonly Decision[] = []): Woven {
  const reader = weaving(grid, reading, decisions);
  for (;;) {
    const step = reader.next();
    if (step.done) return step.value;
  }
}

/** What decisions say before any row is read. */
function decide(reading: Reading, decisions: readonly Decision[]) {
  const columns = [...reading.columns];
  let { gapMeaning, shape } = reading;
  const apart = { group: new Set<string>(), theme: new Set<string>() };
  const rows = new Map<number, boolean>();
  const edits = new Map<number, Map<number, string>>();
  const answers: CitationAnswer[] = [];
  for (const decision of decisions) {
    switch (decision.kind) {
      case "set-role": {
        const before = columns[decision.column];
        if (before) columns[decision.column] = { ...before, role: decision.role };
        break;
      }
      case "set-shape":
        shape = decision.shape;
        break;
      case "gap-means":
        gapMeaning = decision.meaning;
        break;
      case "split":
        apart[decision.axis].add(decision.printed);
        break;
      case "leave-row-out":
      case "read-row":
        rows.set(decision.row, decision.kind === "leave-row-out");
        break;
      case "edit-cell": {
        const row = edits.get(decision.row) ?? new Map<number, string>();
        edits.set(decision.row, row.set(decision.column, decision.text));
        break;
      }
      case "answer":
        answers.push(decision.answer);
        break;
    }
  }
  return { reading: { ...reading, columns, gapMeaning, shape }, apart, rows, edits, answers };
}
