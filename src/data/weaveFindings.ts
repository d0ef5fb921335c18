import { en } from "../messages/en";
import { enImportShapes as words } from "../messages/enImportShapes";
import type { citationColumns } from "./citationColumns";
import { columnFindings } from "./columnFindings";
import type { Fix } from "./decision";
import { labelFindings } from "./labelFindings";
import { readItems } from "./readBracket";
import { rowFindings } from "./rowFindings";
import type { DecidedEntries } from "./weaveEntries";
import type { WovenExamples } from "./weaveExamples";
import { type Findable, finding, type WeaveFinding } from "./weaveFinding";

/** What there is to tell about a table: first what has to be decided, then what was left out, then what was noticed. */
export function findingsOf(found: Findable): WeaveFinding[] {
  const { draft, woven, counts, lost } = found;
  const isEmpty = woven.examples.length + counts.length === 0;
  return [
    ...(isEmpty ? [finding("nothing-read", words.nothingRead)] : []),
    ...(lost > 0 ? [finding("decision-lost", words.decisionLost(lost))] : []),
    ...doubtFindings(woven),
    ...labelFindings(found.groups),
    ...labelFindings(found.themes, found.reading.notes),
    ...(isEmpty ? [] : emptyCells(found)),
    ...rowFindings(found),
    ...columnFindings(found),
    ...citedOnce(woven.columns),
    ...(draft.notices.guarded.length > 0
      ? [finding("apostrophe", words.guarded(draft.notices.guarded.length), draft.notices.guarded[0])]
      : []),
  ];
}

function doubtFindings({ drafts, doubts }: WovenExamples): WeaveFinding[] {
  return doubts.flatMap(({ example, doubt, among }) => {
    const draft = drafts[example];
    if (!draft) return [];
    const { row, column, offset } = draft;
    const cite = (label: string, studies: readonly string[]): Fix => ({
      label,
      decision: { kind: "cite", row, column, start: offset + doubt.start, end: offset + doubt.end, studies },
    });
    const readings = [doubt.perhaps && withReplaced(doubt.text, doubt.printed, doubt.perhaps), asPrinted(doubt.text)];
    const fixes = readings.flatMap((text) => {
      const studies = text ? studiesIn(text) : null;
      return text && studies ? [cite(words.doubt.readAs(text), studies)] : [];
    });
    return [finding("doubt", en.data.doubt(doubt, among), { row, column }, [...fixes, cite(words.doubt.text, [])])];
  });
}

function withReplaced(text: string, printed: string, perhaps: string): string {
  return text.slice(1, -1).replace(printed, () => perhaps);
}

/** A range the wrong way round is turned. */
function asPrinted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/(\d+)(\s*[^\d,;\s]\s*)(\d+)/g, (range, low: string, dash: string, high: string) =>
      Number(low) > Number(high) ? `${high}${dash}${low}` : range,
    );
}

const mostOffered = 60;

function studiesIn(text: string): string[] | null {
  const { items, strange } = readItems(text, 0, text.length);
  if (strange > 0 || items.length === 0) return null;
  const studies = new Set<string>();
  for (const { from, to } of items) {
    if (to < from || to - from > mostOffered) return null;
    for (let n = from; n <= to; n++) studies.add(String(n));
  }
  return [...studies];
}

/** How many cells have nothing, of those that groups and themes with something of their own make. */
function emptyCells({ woven, counts, groups, themes, reading }: Findable): WeaveFinding[] {
  const filled = new Set<string>();
  for (const { group, theme } of [...woven.examples, ...counts]) filled.add(JSON.stringify([group, theme]));
  const own = (entries: DecidedEntries, ids: ReadonlySet<string>) => {
    const parents = new Set(entries.order.map((i) => entries.into[entries.all[i]?.parent ?? -1] ?? -1));
    return entries.order.filter((i) => !parents.has(i) || ids.has(entries.all[i]?.id ?? "")).length;
  };
  const named = (pick: (one: { group: string; theme: string }) => string) =>
    new Set([...woven.examples, ...counts].map(pick));
  const cells =
    own(
      groups,
      named(({ group }) => group),
    ) *
    own(
      themes,
      named(({ theme }) => theme),
    );
  const gaps = cells - filled.size;
  if (gaps <= 0) return [];
  if (reading.gapMeaning !== null)
    return [finding("empty-cells", words.emptyCellsMean(gaps, cells, reading.gapMeaning))];
  const means = (label: string, meaning: string): Fix => ({ label, decision: { kind: "gap-means", meaning } });
  const { noneFound, notSought, notReported } = words.gapMeanings;
  return [
    finding("empty-cells", words.emptyCells(gaps, cells), {}, [
      ...reading.notes.slice(0, 4).map((note) => means(words.asNoteSays(note), note)),
      ...[noneFound, notSought, notReported].map((meaning) => means(meaning, meaning)),
    ]),
  ];
}

function citedOnce({ studyIds, citationExample, mentionCitation, mentionStudy }: ReturnType<typeof citationColumns>) {
  const first = new Int32Array(studyIds.length).fill(-1);
  const often = new Uint8Array(studyIds.length);
  mentionCitation.forEach((citation, mention) => {
    const study = mentionStudy[mention] ?? 0;
    const example = citationExample[citation] ?? 0;
    if (first[study] === -1) first[study] = example;
    else if (first[study] !== example) often[study] = 1;
  });
  const once = studyIds.filter((_, study) => often[study] === 0);
  return once.length > 0 ? [finding("cited-once", words.citedOnce(once, studyIds.length))] : [];
}
