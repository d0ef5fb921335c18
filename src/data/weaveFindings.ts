import { enImportCitations as citationWords } from "../messages/enImportCitations";
import { enImportShapes as words } from "../messages/enImportShapes";
import { columnFindings } from "./columnFindings";
import type { Fix } from "./decision";
import { labelFindings } from "./labelFindings";
import { isNumber, isShare } from "./parseCount";
import { ratingsOf } from "./ratings";
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
    ...(found.reading.shape === "wide" ? ratings(woven) : []),
    ...shares(found),
    ...citedOnce(woven),
    ...(draft.notices.guarded.length > 0
      ? [finding("apostrophe", words.guarded(draft.notices.guarded.length), draft.notices.guarded[0])]
      : []),
  ];
}

function doubtFindings({ doubts }: WovenExamples): WeaveFinding[] {
  return doubts.map(({ doubt, row, column }) => {
    const fixes = doubt.answers.map(
      (answer): Fix => ({ label: citationWords.answer(answer), decision: { kind: "answer", answer } }),
    );
    return finding("doubt", citationWords.doubt(doubt), { row, column }, fixes);
  });
}

/** How many cells have nothing, of those that groups and themes with something of their own make. */
function emptyCells({ woven, draft, groups, themes, reading }: Findable): WeaveFinding[] {
  const filled = new Set<number>();
  const named = { group: new Set<number>(), theme: new Set<number>() };
  const fill = (group: number, theme: number) => {
    const row = groups.into[group] ?? 0;
    const column = themes.into[theme] ?? 0;
    filled.add(row * themes.all.length + column);
    named.group.add(row);
    named.theme.add(column);
  };
  for (const { group, theme } of woven.drafts) fill(group, theme);
  for (const { group, theme, isUsed } of draft.counts) if (isUsed) fill(group, theme);
  const own = ({ order, into, all, axis }: DecidedEntries) => {
    const parents = new Set(order.map((i) => into[all[i]?.parent ?? -1] ?? -1));
    return order.filter((i) => !parents.has(i) || named[axis].has(i)).length;
  };
  const cells = own(groups) * own(themes);
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

function citedOnce({ cited }: WovenExamples): WeaveFinding[] {
  const last = new Map<string, number>();
  const once = new Set<string>();
  cited.forEach((citations, example) => {
    for (const { studies } of citations) {
      for (const study of studies) {
        const before = last.get(study);
        if (before === example) continue;
        last.set(study, example);
        if (before === undefined) once.add(study);
        else once.delete(study);
      }
    }
  });
  return once.size > 0 ? [finding("cited-once", words.citedOnce([...once], last.size))] : [];
}

function ratings({ examples }: WovenExamples): WeaveFinding[] {
  const values = new Set<string>();
  for (const { text } of examples) {
    if (text) values.add(text.trim());
    if (values.size > 20) return [];
  }
  const scale = ratingsOf(values);
  return scale === null ? [] : [finding("ratings", words.ratings(scale.lowest, scale.highest))];
}

/** Texts that are all numbers, some of them shares. */
function shares({ woven, reading }: Findable): WeaveFinding[] {
  const { drafts } = woven;
  if (reading.citationStyles.length > 0 || !drafts.every(({ text }) => isNumber(text))) return [];
  const first = drafts.find(({ text }) => isShare(text));
  return first ? [finding("shares", words.onlyShares(first.text), first)] : [];
}
