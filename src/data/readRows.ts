import type { Entries } from "./entries";
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

/** The row that is being read. `isUsed` is false where a person left it out. */
interface RowAtHand {
  readonly cells: readonly string[];
  readonly index: number;
  readonly isUsed: boolean;
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
    const row = { cells: this.#preparer.prepare(printed, edits, index), index, isUsed };
    const groups = this.#file("group", row);
    const themes = this.#file("theme", row);
    const beside = this.#studies.read(row.cells, index, isUsed);
    this.#readAttributes(row, groups, themes);
    if (this.#pairs(row, groups, themes, beside) && isUsed) this.#draft.rowsRead++;
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
  #file(axis: "group" | "theme", row: RowAtHand): Filed[] {
    const { cells, index, isUsed } = row;
    const labels = axis === "group" ? this.#groups : this.#themes;
    const headings = this.#headings(axis);
    const filed = labels.read(cells, index, isUsed).map((entry): Filed => ({ entry, passage: null }));
    for (const heading of headings) filed.push(...this.#under(axis, heading, row));
    if (filed.length > 0 || labels.hasAny || headings.length > 0) return filed;
    const entry = this.#entries(axis).add([this.#everything[axis]], { row: index, column: 0 }, isUsed);
    return [{ entry, passage: null }];
  }

  #entries(axis: "group" | "theme"): Entries {
    return axis === "group" ? this.#draft.groups : this.#draft.themes;
  }

  #headings(axis: "group" | "theme"): readonly PlannedHeading[] {
    return axis === "group" ? this.#plan.groupHeadings : this.#plan.themeHeadings;
  }

  #under(axis: "group" | "theme", { column, path, separator }: PlannedHeading, row: RowAtHand): Filed[] {
    // Noted even where nothing is under it: a heading is a group or theme, with gaps only.
    const entry = this.#entries(axis).add(path, { row: this.#plan.bodyFrom - 1, column }, true);
    const cell = row.cells[column] ?? "";
    if (isBlank(cell) || this.#isGap(cell, row.index, column)) return [];
    const mark = this.#isMarked ? parseMark(cell) : null;
    if (mark === null) return this.#passages(row, column, separator).map((passage): Filed => ({ entry, passage }));
    if (row.isUsed) this.#draft.notices.marks.add(cell.trim());
    return mark ? [{ entry, passage: null }] : [];
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
  #passages({ cells }: RowAtHand, column: number, separator: string | null): Passage[] {
    const cell = cells[column] ?? "";
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

  #readAttributes({ cells }: RowAtHand, groups: readonly Filed[], themes: readonly Filed[]) {
    for (const { column, id, of, separator } of this.#plan.attributes) {
      if (of !== "group" && of !== "theme") continue;
      const values = valuesOf(cells[column] ?? "", separator);
      for (const { entry } of of === "group" ? groups : themes) {
        const attributes = this.#entries(of).all[entry]?.attributes;
        if (attributes) addValues(attributes, id, values);
      }
    }
  }

  #exampleAttributes({ cells }: RowAtHand): [string, string[]][] | null {
    let attributes: [string, string[]][] | null = null;
    for (const { column, id, of, separator } of this.#plan.attributes) {
      if (of !== "example") continue;
      const values = valuesOf(cells[column] ?? "", separator).map((value) => value.trim());
      if (values.length === 0) continue;
      attributes ??= [];
      attributes.push([id, values.length > 1 ? [...new Set(values)] : values]);
    }
    return attributes;
  }

  /** Files what a row says under each of its groups and themes; true for a row of which anything was read. */
  #pairs(row: RowAtHand, groups: readonly Filed[], themes: readonly Filed[], beside: Beside): boolean {
    const attributes = this.#exampleAttributes(row);
    const passages = [...this.#plan.examples, ...this.#plan.values].flatMap(({ column, separator }) =>
      this.#passages(row, column, separator),
    );
    const isCiting = beside.names.length + beside.cells.length > 0;
    if (groups.length === 0 || themes.length === 0) {
      const isLabel = groups.length + themes.length > 0 && passages.length === 0 && !isCiting && attributes === null;
      return this.#unfiled(row, groups.length === 0 ? "group" : "theme", isLabel);
    }
    let isFiled = false;
    for (const group of groups) {
      for (const theme of themes) {
        const own = [group.passage, theme.passage].filter((passage) => passage !== null);
        const all = [...own, ...passages];
        if (all.length === 0 && isCiting) all.push({ column: this.#citingColumn(), offset: 0, text: "" });
        for (const passage of all) {
          isFiled = true;
          this.#draftOne(row, group.entry, theme.entry, passage, beside, attributes);
        }
      }
    }
    if (!isFiled && row.isUsed) this.#draft.notices.noExample.push(row.index);
    return isFiled;
  }

  /** Tells of a row without a group or theme, unless it only names the other, and has nothing but gaps: then it is read. */
  #unfiled({ cells, index, isUsed }: RowAtHand, missing: "group" | "theme", isLabel: boolean): boolean {
    if (isLabel && !this.#isMarked && this.#headings(missing).length > 0) return true;
    const { noGroup, noTheme } = this.#draft.notices;
    // Not for a row of nothing but labels for those below it, or of columns that are left out.
    const saysAnything = cells.some((cell, column) => !this.#silent.has(column) && !isBlank(cell));
    if (isUsed && saysAnything) (missing === "group" ? noGroup : noTheme).push(index);
    return false;
  }

  #citingColumn(): number {
    const { studies, citations, reference } = this.#plan;
    return (studies[0] ?? citations[0] ?? reference[0])?.column ?? 0;
  }

  #draftOne(
    { index: row, isUsed }: RowAtHand,
    group: number,
    theme: number,
    { column, offset, text }: Passage,
    beside: Beside,
    attributes: DraftExample["attributes"],
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
