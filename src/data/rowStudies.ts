import { isBlank, shownLabel, wholeCharacters } from "./labelText";
import { parseAuthors, yearOf } from "./parseAuthors";
import { parseMark } from "./parseMark";
import type { Reading, ReferencePart } from "./reading";
import { addValues, type Beside, type Draft, type DraftStudy } from "./rowDraft";
import { type RowPlan, valuesOf } from "./rowPlan";

const nobody: Beside = { names: [], cells: [] };

/** Reads which studies a row names beside its text, and what it says of them. */
export class RowStudies {
  readonly #plan: RowPlan;
  readonly #draft: Draft;
  readonly #isRecord: boolean;
  readonly #gapWords: ReadonlySet<string>;
  /** What tells two records apart that have the same authors and year. */
  readonly #records = new Map<string, string>();

  readonly #hasAny: boolean;

  constructor(plan: RowPlan, { shape, gapWords }: Reading, draft: Draft) {
    this.#gapWords = new Set(gapWords);
    this.#plan = plan;
    this.#hasAny =
      plan.studyHeadings.length + plan.studies.length + plan.citations.length + plan.reference.length > 0 ||
      plan.attributes.some(({ of }) => of === "study");
    this.#draft = draft;
    this.#isRecord = shape === "studies" || shape === "records";
  }

  read(row: readonly string[], index: number, isUsed: boolean): Beside {
    const { citations } = this.#plan;
    if (!this.#hasAny) return nobody;
    const names = [...this.#named(row), ...this.#marked(row, index, isUsed)];
    const cells = citations.flatMap(({ column }) => {
      const text = row[column] ?? "";
      return isBlank(text) || this.#gapWords.has(text.trim()) ? [] : [{ column, text }];
    });
    if (names.length === 0 && this.#isRecord && cells.length === 0) {
      const key = this.#recordKey(row);
      if (key !== null) names.push(key);
    }
    if (!this.#saysMore(row)) return { names, cells };
    const told = names.length > 0 ? names : onlyOne(cells.map(({ text }) => wholeCharacters(shownLabel(text))));
    for (const id of told) this.#tell(id, row, index, isUsed);
    if (told.length === 0 && isUsed) this.#draft.notices.noStudy.push(index);
    return { names, cells };
  }

  #named(row: readonly string[]): string[] {
    return this.#plan.studies.flatMap(({ column, separator }) =>
      valuesOf(row[column] ?? "", separator).map((key) => wholeCharacters(shownLabel(key))),
    );
  }

  /** The studies under whose names the row is marked. */
  #marked(row: readonly string[], index: number, isUsed: boolean): string[] {
    return this.#plan.studyHeadings.flatMap(({ column, study }) => {
      const cell = row[column] ?? "";
      if (isBlank(cell) || this.#gapWords.has(cell.trim())) return [];
      const mark = parseMark(cell);
      if (mark === null && isUsed) this.#draft.notices.besideMarks.push({ row: index, column });
      return mark === false ? [] : [study];
    });
  }

  /** Notes what a row says of a study. */
  #tell(id: string, row: readonly string[], index: number, isUsed: boolean) {
    const study = this.#study(id);
    if (isUsed) study.isUsed = true;
    for (const { column, part } of this.#plan.reference) {
      const cell = row[column] ?? "";
      const before = study.reference.get(part);
      if (isBlank(cell)) continue;
      if (before === undefined) study.reference.set(part, cell);
      else if (before !== cell && isUsed) this.#draft.notices.otherwise.add(index);
    }
    for (const { column, id: attribute, of, separator } of this.#plan.attributes) {
      if (of === "study") addValues(study.attributes, attribute, valuesOf(row[column] ?? "", separator));
    }
  }

  #saysMore(row: readonly string[]): boolean {
    const { reference, attributes } = this.#plan;
    const columns = [...reference, ...attributes.filter(({ of }) => of === "study")];
    return columns.some(({ column }) => !isBlank(row[column] ?? ""));
  }

  #study(id: string): DraftStudy {
    const known = this.#draft.studies.get(id);
    if (known) return known;
    const study: DraftStudy = { attributes: new Map(), reference: new Map(), isUsed: false };
    this.#draft.studies.set(id, study);
    return study;
  }

  /** The name of a record without one: authors and year, else its DOI, else its title. */
  #recordKey(row: readonly string[]): string | null {
    const part = (wanted: ReferencePart) =>
      this.#plan.reference.filter((one) => one.part === wanted).map(({ column }) => shownLabel(row[column] ?? ""));
    const [doi = "", title = "", authors = "", year = ""] = (["doi", "title", "authors", "year"] as const).map(
      (wanted) => part(wanted).find((text) => !isBlank(text)) ?? "",
    );
    const names = parseAuthors(authors).map(({ family, literal }) => family ?? literal ?? "");
    const [first, second] = names;
    if (first === undefined) return wholeCharacters(doi || title) || null;
    const who = names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} & ${second}`;
    const wanted = wholeCharacters(`${who} ${yearOf(year) ?? ""}`.trim());
    const what = doi || title;
    let key = wanted;
    for (let n = 2; (this.#records.get(key) ?? what) !== what; n++) key = `${wanted} (${n})`;
    this.#records.set(key, what);
    return key;
  }
}

function onlyOne(studies: readonly string[]): readonly string[] {
  return studies.length === 1 && !/[;,\n]/.test(studies[0] ?? "") ? studies : [];
}
