import { isBlank } from "./labelText";
import { parseCount } from "./parseCount";
import { parseMark } from "./parseMark";
import type { Reading } from "./reading";
import { addValues, type Beside, type Draft, type DraftExample } from "./rowDraft";
import { LabelColumns } from "./rowLabels";
import { type PlannedHeading, type RowPlan, valuesOf } from "./rowPlan";
import { RowPreparer } from "./rowPreparer";
import { RowStudies } from "./rowStudies";
import type { Cells } from "./spreadMerges";

/** What a person decided that matters before rows are read. */
export interface RowChoices {
  /** Rows that are left out (true) or read after all (false). */
  readonly rows: ReadonlyMap<number, boolean>;
  readonly edits: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** Rows from one report of progress to the next. */
const rowsPerStep = 2_000;

/**
 * Reads the rows of a grid into a draft, row by row; yields how many of them are done. `everything` is the label of the one
 * group or theme of a table that has no such column.
 */
export function* readRows(
  cells: Cells,
  reading: Reading,
  plan: RowPlan,
  choices: RowChoices,
  draft: Draft,
  everything: { readonly group: string; readonly theme: string },
): Generator<number, void> {
  const reader = new RowReader(reading, plan, draft, everything);
  const out = new Set(reading.leftOut.map(({ row }) => row));
  for (let index = plan.bodyFrom; index < cells.rows.length; index++) {
    if (index % rowsPerStep === 0) yield index;
    const decided = choices.rows.get(index);
    if (decided === undefined && out.has(index)) continue;
    const printed = cells.rows[index] ?? [];
    const edits = choices.edits.get(index);
    if (decided === true) draft.notices.decidedOut.push(index);
    if (decided === false) draft.notices.decidedIn.add(index);
    if (!edits && printed.every(isBlank)) continue;
    reader.read(printed, edits ?? null, index, decided !== true);
  }
}

/** What a row is filed under: a group or theme, and the passage that stands under its heading, where it has one. */
interface Filed {
  readonly entry: number;
  readonly passage: Passage | null;
}

/** A text and where it stands. */
interface Passage {
  readonly column: number;
  readonly offset: number;
  readonly text: string;
}

class RowReader {
  readonly #plan: RowPlan;
  readonly #draft: Draft;
  readonly #everything: { readonly group: string; readonly theme: string };
  readonly #groups: LabelColumns;
  readonly #themes: LabelColumns;
  readonly #studies: RowStudies;
  readonly #gapWords: ReadonlySet<string>;
  readonly #silent: ReadonlySet<number>;
  readonly #isMarked: boolean;
  readonly #isCounted: boolean;
  readonly #subheadings: LabelColumns | null;
  readonly #preparer: RowPreparer;

  constructor(reading: Reading, plan: RowPlan, draft: Draft, everything: { group: string; theme: string }) {
    this.#plan = plan;
    this.#draft = draft;
    this.#everything = everything;
    const { parentSeparator, shape, subheadings } = reading;
    this.#groups = new LabelColumns(draft.groups, plan.groups, plan.groupParents, parentSeparator);
    this.#themes = new LabelColumns(draft.themes, plan.themes, plan.themeParents, parentSeparator);
    this.#studies = new RowStudies(plan, reading, draft);
    this.#gapWords = new Set(reading.gapWords);
    this.#preparer = new RowPreparer(plan.filledDown, draft.notices);
    this.#silent = new Set([...plan.filledDown, ...plan.leftOut]);
    this.#isMarked = shape === "studies" || shape === "records";
    this.#isCounted = shape === "counts";
    this.#subheadings = subheadings === null ? null : subheadings.startsWith("group") ? this.#groups : this.#themes;
  }

  read(printed: readonly string[], edits: ReadonlyMap<number, string> | null, index: number, isUsed: boolean) {
    this.#draft.rows++;
    if (this.#isSubheading(printed, index)) return;
    const row = this.#preparer.prepare(printed, edits, index);
    const groups = this.#file("group", row, index, isUsed);
    const themes = this.#file("theme", row, index, isUsed);
    const beside = this.#studies.read(row, index, isUsed);
    this.#readAttributes(row, groups, themes);
    const passages = [...this.#plan.examples, ...this.#plan.values].flatMap(({ column, separator }) =>
      this.#passages(row, column, separator),
    );
    const filed = this.#pairs(groups, themes, passages, beside, row, index, isUsed);
    if (filed > 0 && isUsed) this.#draft.rowsRead++;
  }

  #isSubheading(row: readonly string[], index: number): boolean {
    if (this.#subheadings === null || isBlank(row[0] ?? "")) return false;
    if (row.some((cell, column) => column > 0 && !isBlank(cell))) return false;
    this.#subheadings.above = row[0] ?? "";
    this.#subheadings.aboveRow = index;
    // Noted at once, so that a heading with nothing below it is not lost.
    this.#subheadings.read([], index, true);
    this.#preparer.beginAnew();
    this.#draft.rowsRead++;
    return true;
  }

  /** The groups or themes of a row: those that it names, and those whose heading it has something under. */
  #file(axis: "group" | "theme", row: readonly string[], index: number, isUsed: boolean): Filed[] {
    const labels = axis === "group" ? this.#groups : this.#themes;
    const headings = this.#headings(axis);
    const filed = labels.read(row, index, isUsed).map((entry): Filed => ({ entry, passage: null }));
    for (const heading of headings) filed.push(...this.#under(axis, heading, row, index, isUsed));
    if (filed.length > 0 || labels.hasAny || headings.length > 0) return filed;
    const entries = axis === "group" ? this.#draft.groups : this.#draft.themes;
    return [{ entry: entries.add([this.#everything[axis]], { row: index, column: 0 }, isUsed), passage: null }];
  }

  #headings(axis: "group" | "theme"): readonly PlannedHeading[] {
    return axis === "group" ? this.#plan.groupHeadings : this.#plan.themeHeadings;
  }

  #under(axis: "group" | "theme", heading: PlannedHeading, row: readonly string[], index: number, isUsed: boolean) {
    const { column, path, separator } = heading;
    const entries = axis === "group" ? this.#draft.groups : this.#draft.themes;
    // Noted even where nothing is under it: a heading is a group or theme, with gaps only.
    const entry = entries.add(path, { row: this.#plan.bodyFrom - 1, column }, true);
    const cell = row[column] ?? "";
    if (isBlank(cell) || this.#isGap(cell, index, column)) return [];
    if (this.#isMarked) {
      const mark = parseMark(cell);
      if (mark !== null) {
        const { marks } = this.#draft.notices;
        if (isUsed) marks.set(cell.trim(), (marks.get(cell.trim()) ?? 0) + 1);
        return mark ? [{ entry, passage: null }] : [];
      }
    }
    return this.#passages(row, column, separator).map((passage): Filed => ({ entry, passage }));
  }

  #isGap(cell: string, row: number, column: number): boolean {
    const word = cell.trim();
    if (!this.#gapWords.has(word)) return false;
    const places = this.#draft.notices.gapWords.get(word) ?? [];
    this.#draft.notices.gapWords.set(word, places);
    places.push({ row, column });
    return true;
  }

  /** A cell's text, or the parts of it, each verbatim: nothing is cut from either end. */
  #passages(row: readonly string[], column: number, separator: string | null): Passage[] {
    const cell = row[column] ?? "";
    if (isBlank(cell)) return [];
    const from = this.#preparer.isGuarded(column) ? 1 : 0;
    if (separator === null) return [{ column, offset: from, text: cell }];
    let offset = from;
    return cell.split(separator).flatMap((text): Passage[] => {
      const passage = { column, offset, text };
      offset += text.length + separator.length;
      return isBlank(text) ? [] : [passage];
    });
  }

  #readAttributes(row: readonly string[], groups: readonly Filed[], themes: readonly Filed[]) {
    for (const { column, id, of, separator } of this.#plan.attributes) {
      if (of !== "group" && of !== "theme") continue;
      const values = valuesOf(row[column] ?? "", separator);
      const entries = of === "group" ? this.#draft.groups : this.#draft.themes;
      for (const { entry } of of === "group" ? groups : themes) {
        const attributes = entries.all[entry]?.attributes;
        if (attributes) addValues(attributes, id, values);
      }
    }
  }

  #exampleAttributes(row: readonly string[]): [string, string[]][] | null {
    let attributes: [string, string[]][] | null = null;
    for (const { column, id, of, separator } of this.#plan.attributes) {
      if (of !== "example") continue;
      const values = valuesOf(row[column] ?? "", separator).map((value) => value.trim());
      if (values.length === 0) continue;
      attributes ??= [];
      attributes.push([id, values.length > 1 ? [...new Set(values)] : values]);
    }
    return attributes;
  }

  /** Files what a row says under each of its groups and themes; returns how often. */
  #pairs(
    groups: readonly Filed[],
    themes: readonly Filed[],
    passages: readonly Passage[],
    beside: Beside,
    row: readonly string[],
    index: number,
    isUsed: boolean,
  ): number {
    const { notices } = this.#draft;
    const attributes = this.#exampleAttributes(row);
    const isCiting = beside.names.length + beside.cells.length > 0;
    if (groups.length === 0 || themes.length === 0) {
      const says = passages.length > 0 || isCiting || attributes !== null;
      return this.#unfiled(
        groups.length === 0 ? "group" : "theme",
        groups.length + themes.length > 0 && !says,
        row,
        index,
        isUsed,
      );
    }
    let filed = 0;
    for (const group of groups) {
      for (const theme of themes) {
        const own = [group.passage, theme.passage].filter((passage) => passage !== null);
        const all = [...own, ...passages];
        if (all.length === 0 && isCiting) all.push({ column: this.#citingColumn(), offset: 0, text: "" });
        for (const passage of all) {
          filed++;
          this.#draftOne(group.entry, theme.entry, passage, index, beside, attributes, isUsed);
        }
      }
    }
    if (filed === 0 && isUsed) notices.noExample.push(index);
    return filed;
  }

  /** Tells of a row without a group or theme, unless it only names the other, and has nothing but gaps. */
  #unfiled(
    missing: "group" | "theme",
    isLabel: boolean,
    row: readonly string[],
    index: number,
    isUsed: boolean,
  ): number {
    if (isLabel && !this.#isMarked && this.#headings(missing).length > 0) return 1;
    const { noGroup, noTheme } = this.#draft.notices;
    if (isUsed && this.#saysAnything(row)) (missing === "group" ? noGroup : noTheme).push(index);
    return 0;
  }

  /** False for a row of nothing but labels for those below it, or of columns that are left out. */
  #saysAnything(row: readonly string[]): boolean {
    return row.some((cell, column) => !this.#silent.has(column) && !isBlank(cell));
  }

  #citingColumn(): number {
    const { studies, citations, reference } = this.#plan;
    return (studies[0] ?? citations[0] ?? reference[0])?.column ?? 0;
  }

  #draftOne(
    group: number,
    theme: number,
    { column, offset, text }: Passage,
    row: number,
    beside: Beside,
    attributes: DraftExample["attributes"],
    isUsed: boolean,
  ) {
    // Written out, since there may be a hundred thousand.
    if (!this.#isCounted) {
      this.#draft.examples.push({ group, theme, row, column, offset, text, beside, attributes, isUsed });
      return;
    }
    const parsed = parseCount(text);
    const { notCounted, shares } = this.#draft.notices;
    if (parsed === null) {
      if (isUsed) notCounted.push({ row, column });
      return;
    }
    const { value, isPlain } = parsed;
    if (!isPlain && isUsed) shares.push({ row, column });
    this.#draft.counts.push({ group, theme, row, column, value, printed: isPlain ? null : text, isUsed });
  }
}
