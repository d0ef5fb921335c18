import { enImportShapes as words } from "../messages/enImportShapes";
import type { Fix } from "./decision";
import type { Place } from "./entries";
import { isBlank, shownLabel } from "./labelText";
import { isShare } from "./parseCount";
import type { Shape } from "./reading";
import type { Draft } from "./rowDraft";
import { sumRows } from "./sumRows";
import { isSum } from "./totals";
import { type Findable, finding, type WeaveFinding } from "./weaveFinding";

/** So many rows and cells are told one by one; the others together. */
const mostTold = 100;

const thousands = /^[1-9]\d{0,2}(\.\d{3})+$/;

/** What there is to tell about rows and their cells. */
export function rowFindings({ cells, reading, draft, plan, woven }: Findable): WeaveFinding[] {
  const { notices } = draft;
  const textOf = (row: number) => shownLabel((cells.rows[row] ?? []).filter((cell) => !isBlank(cell)).join(" · "));
  const cellAt = ({ row, column }: Place) => cells.rows[row]?.[column] ?? "";
  const readRow = (row: number): Fix => ({ label: words.readRow, decision: { kind: "read-row", row } });
  const findings: WeaveFinding[] = [];

  for (const { row, as } of reading.leftOut) {
    const isBody = row >= plan.bodyFrom;
    const say = words.rowLeftOut[as];
    if (!notices.decidedOut.includes(row)) {
      findings.push(finding("row-left-out", say(row, textOf(row)), { row }, isBody ? [readRow(row)] : []));
    }
  }
  for (const row of notices.decidedOut) {
    findings.push(finding("row-left-out", words.rowLeftOut.decided(row, textOf(row)), { row }, [readRow(row)]));
  }
  // That a row is to be left out is offered with every doubt about a row.
  for (const [rows, say] of [
    [totalsRead(draft), words.totalRead],
    [sumRows(draft), words.sumRead],
  ] as const) {
    for (const [row, label] of [...rows].slice(0, mostTold)) {
      findings.push(finding("total-read", say(row, label), { row }, [{ ...readRow(row), label: words.noTotal }]));
    }
  }
  for (const [axis, rows] of [["group", notices.noGroup] as const, ["theme", notices.noTheme] as const]) {
    if (rows.length > 0) findings.push(finding("row-left-out", words.missing(axis, rows), { row: rows[0] ?? null }));
  }
  for (const [kind, rows, say] of [
    ["no-example", notices.noExample, words.noExample],
    ["no-study", notices.noStudy, words.noStudy],
    ["study-differs", [...notices.otherwise], words.studyDiffers],
  ] as const) {
    if (rows.length > 0) findings.push(finding(kind, say(rows), { row: rows[0] ?? null }));
  }
  findings.push(...notCounted(notices.notCounted, cellAt, plan.values.length > 0 ? "long" : "wide"));
  const asides = [...woven.asides, ...notices.besideMarks];
  for (const place of asides.slice(0, mostTold)) {
    findings.push(finding("beside-studies", words.besideStudies(cellAt(place)), place));
  }
  if (asides.length > mostTold) {
    findings.push(finding("beside-studies", words.besideStudiesMore(asides.length - mostTold)));
  }
  const [share] = notices.shares;
  if (share) {
    const text = words.shares(notices.shares.length, cellAt(share));
    findings.push(finding("shares", text, share));
  }
  if (notices.twice.length > 0) {
    findings.push(finding("counted-twice", words.countedTwice(notices.twice.length), notices.twice[0]));
  }
  for (const [word, places] of notices.gapWords) {
    findings.push(finding("gap-words", words.gapWord(word, places.length), places[0]));
  }
  if (notices.marks.size > 0) findings.push(finding("marks", words.marks([...notices.marks])));
  for (const [column, { row, ranges }] of cells.spread) {
    findings.push(finding("merged-cells", words.mergedCells(column, ranges, row), { row, column }));
  }
  return findings;
}

/** Cells of a ready matrix that are no counts; `shape` is the one in which every cell is a text. */
function notCounted(places: readonly Place[], cellAt: (place: Place) => string, shape: Shape): WeaveFinding[] {
  const asTexts: Fix = { label: words.readAsTexts, decision: { kind: "set-shape", shape } };
  const told = places.slice(0, mostTold).map((place) => {
    const cell = cellAt(place).trim();
    const text = isShare(cell) ? words.shareNotCounted(cell) : words.notCounted(cell);
    if (!thousands.test(cell)) return finding("no-count", text, place, [asTexts]);
    const whole = cell.replaceAll(".", "");
    const asWhole: Fix = { label: words.readAs(whole), decision: { kind: "edit-cell", ...place, text: whole } };
    return finding("no-count", text, place, [asWhole, asTexts]);
  });
  const more = places.length - mostTold;
  return more > 0 ? [...told, finding("no-count", words.notCountedMore(more), places[mostTold], [asTexts])] : told;
}

/** Rows that are read, though their group or theme has the name of a sum, with that name. */
function totalsRead({ groups, themes, examples, counts, notices }: Draft): Map<number, string> {
  const sums = [groups, themes].map(({ all }) => all.map(({ label }) => (isSum(label) ? label : null)));
  const [group = [], theme = []] = sums;
  const rows = new Map<number, string>();
  if (sums.flat().every((label) => label === null)) return rows;
  for (const one of [...examples, ...counts]) {
    const label = group[one.group] ?? theme[one.theme];
    if (label && one.isUsed && !notices.decidedIn.has(one.row)) rows.set(one.row, label);
  }
  return rows;
}
