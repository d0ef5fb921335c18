import { enImportShapes as words } from "../messages/enImportShapes";
import type { Fix } from "./decision";
import { isBlank, shownLabel } from "./labelText";
import { type Findable, finding, type WeaveFinding } from "./weaveFinding";

/** So many rows and cells are told one by one; the others together. */
const mostTold = 100;

/** What there is to tell about rows and their cells. */
export function rowFindings({ cells, reading, draft, plan, counts, woven }: Findable): WeaveFinding[] {
  const { notices } = draft;
  const textOf = (row: number) => shownLabel((cells.rows[row] ?? []).filter((cell) => !isBlank(cell)).join(" · "));
  const cellAt = (row: number, column: number) => cells.rows[row]?.[column] ?? "";
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
  for (const place of notices.notCounted.slice(0, mostTold)) {
    findings.push(finding("no-count", words.notCounted(cellAt(place.row, place.column)), place));
  }
  const more = notices.notCounted.length - mostTold;
  if (more > 0) findings.push(finding("no-count", words.notCountedMore(more), notices.notCounted[mostTold]));
  const asides = [...woven.asides, ...notices.besideMarks];
  for (const place of asides.slice(0, mostTold)) {
    findings.push(finding("beside-studies", words.besideStudies(cellAt(place.row, place.column)), place));
  }
  if (asides.length > mostTold) {
    findings.push(finding("beside-studies", words.besideStudiesMore(asides.length - mostTold)));
  }
  const [share] = notices.shares;
  if (share) {
    const text = words.shares(notices.shares.length, cellAt(share.row, share.column));
    findings.push(finding("shares", text, share));
  }
  const values = counts.map(({ value }) => value);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  if (highest > 0 && highest <= 1 && values.some((value) => value % 1 !== 0)) {
    const lowest = values.reduce((least, value) => Math.min(least, value), 1);
    findings.push(finding("shares", words.onlyShares(lowest, highest)));
  }
  if (notices.twice.length > 0) {
    findings.push(finding("counted-twice", words.countedTwice(notices.twice.length), notices.twice[0]));
  }
  for (const [word, places] of notices.gapWords) {
    findings.push(finding("gap-words", words.gapWord(word, places.length), places[0]));
  }
  if (notices.marks.size > 0) findings.push(finding("marks", words.marks([...notices.marks.keys()])));
  for (const [column, { row, ranges }] of cells.spread) {
    findings.push(finding("merged-cells", words.mergedCells(column, ranges, row), { row, column }));
  }
  return findings;
}
