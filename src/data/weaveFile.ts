import { attributeType } from "./attributeType";
import type { EvidenceFile } from "./evidenceFile";
import { parseAuthors, yearOf } from "./parseAuthors";
import type { Reading, ReferencePart } from "./reading";
import type { Draft, DraftStudy } from "./rowDraft";
import type { RowPlan } from "./rowPlan";
import type { DecidedEntries } from "./weaveEntries";

type EntryInFile = EvidenceFile["themes"][number];
type AttributeInFile = NonNullable<EvidenceFile["attributes"]>[number];
type StudyInFile = NonNullable<EvidenceFile["studies"]>[number];
type ValuesById = Iterable<readonly [id: string, values: Iterable<string>]>;

/** Writes attributes as the file has them, once it is known which there are and of what type. */
export class AttributeWriter {
  readonly declared: AttributeInFile[] = [];
  readonly #isNumber = new Set<string>();

  constructor(plan: RowPlan, draft: Draft) {
    const values = new Map<string, Set<string>>();
    const gather = (attributes: ValuesById | null) => {
      for (const [id, some] of attributes ?? []) {
        const all = values.get(id) ?? new Set();
        values.set(id, all);
        for (const value of some) all.add(value);
      }
    };
    for (const { attributes } of [...draft.groups.all, ...draft.themes.all]) gather(attributes);
    for (const { attributes } of draft.examples) gather(attributes);
    for (const { attributes } of draft.studies.values()) gather(attributes);
    for (const { id, label, of } of plan.attributes) {
      const known = values.get(id);
      if (!known) continue;
      const { type, values: ordered } = attributeType([...known]);
      if (type === "number") this.#isNumber.add(id);
      this.declared.push({ id, of, label, type, ...(ordered && { values: [...ordered] }) });
    }
  }

  /** One value as itself, several as a list; undefined for none. */
  write(attributes: ValuesById | null): Record<string, unknown> | undefined {
    if (attributes === null) return undefined;
    const written = Array.from(attributes, ([id, values]) => {
      const list = Array.from(values, (value) => (this.#isNumber.has(id) ? Number(value) : value));
      return [id, list.length === 1 ? list[0] : list] as const;
    });
    if (written.length === 0) return undefined;
    // Not an object literal's assignment, which would lose "__proto__".
    return Object.fromEntries(written);
  }
}

/** Groups or themes as the file has them. */
export function writeEntries({ all, order, into }: DecidedEntries, writer: AttributeWriter): EntryInFile[] {
  return order.flatMap((i): EntryInFile[] => {
    const entry = all[i];
    if (!entry) return [];
    const parent = all[into[entry.parent] ?? -1];
    const printedAs = [...entry.printed.keys()].filter((printed) => printed !== entry.label);
    const attributes = writer.write(entry.attributes);
    return [
      {
        id: entry.id,
        label: entry.label,
        ...(parent && { parent: parent.id }),
        ...(printedAs.length > 0 && { printedAs }),
        ...(attributes && { attributes }),
      },
    ];
  });
}

/** The studies of which a row says more than the name. */
export function writeStudies(studies: ReadonlyMap<string, DraftStudy>, writer: AttributeWriter): StudyInFile[] {
  return Array.from(studies, ([id, study]): StudyInFile | null => {
    const attributes = writer.write(study.attributes);
    if (!study.isUsed || (study.reference.size === 0 && !attributes)) return null;
    const reference = study.reference.size > 0 ? { reference: referenceOf(id, study.reference) } : {};
    return { id, ...reference, ...(attributes && { attributes }) };
  }).filter((study) => study !== null);
}

/** CSL-JSON. An address that is none, and a year in which no year is found, stay as a note. */
function referenceOf(id: string, parts: ReadonlyMap<ReferencePart, string>): NonNullable<StudyInFile["reference"]> {
  const text = (part: ReferencePart) => parts.get(part)?.trim();
  const year = yearOf(text("year") ?? "");
  const url = text("url");
  const isAddress = url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
  const doi = text("doi");
  const isDoi = doi !== undefined && !/\p{Surrogate}/u.test(doi);
  const aside = [isAddress ? undefined : url, isDoi ? undefined : doi, year === null ? text("year") : undefined].filter(
    (part) => part !== undefined,
  );
  const authors = parseAuthors(text("authors") ?? "");
  return {
    id,
    type: text("journal") ? "article-journal" : "document",
    ...(text("title") && { title: text("title") }),
    ...(authors.length > 0 && { author: authors }),
    ...(year !== null && { issued: { "date-parts": [[year]] } }),
    ...(text("journal") && { "container-title": text("journal") }),
    ...(isDoi && { DOI: doi }),
    ...(isAddress && { URL: url }),
    ...(text("abstract") && { abstract: text("abstract") }),
    ...(aside.length > 0 && { note: aside.join("; ") }),
  };
}

/** What the file says of itself, as the reading has it. */
export function fileHead(reading: Reading, untitled: string) {
  const { shape, title, part, gapMeaning, areStudies, labels, notes } = reading;
  const named = Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== null));
  return {
    format: "evidence-table/1" as const,
    title: title.trim() === "" ? untitled : title,
    ...(!areStudies && shape !== "counts" && { unit: "reports" as const }),
    ...(part !== null && { source: { part } }),
    ...(gapMeaning !== null && { gapMeaning }),
    ...(Object.keys(named).length > 0 && { labels: named }),
    ...(notes.length > 0 && { notes: [...notes] }),
  };
}
