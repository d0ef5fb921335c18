import * as v from "valibot";
import { en } from "../messages/en";
import type { EvidenceTable, Example, Group, Source, Study } from "../model/evidenceTable";
import { citationColumns } from "./citationColumns";
import { describeValue, unexpected } from "./dataError";
import { type EvidenceFile, evidenceFile } from "./evidenceFile";
import { type PlaceMentions, placeMentions } from "./placeMentions";
import { readAttributes } from "./readAttributes";
import { idOneOf, indexIds, resolveEntries } from "./resolveEntries";
import { doiAddress, studyAddress } from "./studyAddress";
import { studyReports } from "./studyReports";

/** More cells than this are not drawn or counted: a matrix of them alone is 80 MB. */
const maxCells = 10_000_000;

// By its examples, which a table with other labels shares.
const files = new WeakMap<readonly Example[], () => object>();

/** The file that a table was read from, as it came, with the keys that nobody here knows. An error for any other table. */
export function evidenceFileOf(table: EvidenceTable): object {
  const file = files.get(table.examples);
  if (!file) throw new Error("evidenceFileOf: expected a table that was read from a file");
  return file();
}

/** Says from which file a table was read elsewhere; it is asked for when it is needed. */
export function setEvidenceFile(table: EvidenceTable, file: () => object): void {
  files.set(table.examples, file);
}

/**
 * Checks a file of the format "evidence-table/1" and lays it out in columns. Throws a DataError with the first thing that
 * is wrong and its path. Doubtful brackets are no error: they are in `doubts`, and are no citations. Where a citation that
 * the file gives is printed, `place` finds: by itself numbers, and ids word for word; `placeInAnyStyle` knows every style.
 * Attributes are read from what `fill` makes of the file, such as `attributesFromReferences`.
 */
export function parseEvidenceTable(
  json: unknown,
  place: PlaceMentions = placeMentions,
  fill = (file: EvidenceFile) => file,
): EvidenceTable {
  const file = validate(json);
  const groupIndex = indexIds(file.groups, "groups");
  const groups = resolveEntries(file.groups, groupIndex, "groups");
  const themeIndex = indexIds(file.themes, "themes");
  const themes = resolveEntries(file.themes, themeIndex, "themes");
  if (groups.length * themes.length > maxCells) {
    throw unexpected("themes", `${maxCells} cells at most, groups by themes`, `${groups.length * themes.length}`);
  }

  indexIds(file.examples, "examples");
  const cellAt = (path: string, group: string, theme: string) => {
    const row = groupIndex.get(group);
    const column = themeIndex.get(theme);
    if (row === undefined) throw unexpected(`${path}.group`, idOneOf(groups.length, "groups"), describeValue(group));
    if (column === undefined) throw unexpected(`${path}.theme`, idOneOf(themes.length, "themes"), describeValue(theme));
    return { group: row, theme: column };
  };
  const counts = file.examples.length === 0 ? (file.counts ?? []) : [];
  if (file.examples.length + counts.length === 0) throw unexpected("examples", "at least one example", "none");
  const counted = new Map<number, number>();
  const examples = [
    ...file.examples.map(({ id, group, theme, text, citations }, i): Example => {
      const cell = cellAt(`examples[${i}]`, group, theme);
      if (!text?.trim() && !citations?.length)
        throw unexpected(`examples[${i}].text`, "a text, or citations", describeValue(text));
      return { id, ...cell, text: text ?? "" };
    }),
    ...counts.map(({ group, theme }, i): Example => {
      const cell = cellAt(`counts[${i}]`, group, theme);
      const first = counted.get(cell.group * themes.length + cell.theme);
      if (first !== undefined)
        throw unexpected(
          `counts[${i}]`,
          `a cell of its own, other than that of counts[${first}]`,
          `${describeValue(group)}, ${describeValue(theme)}`,
        );
      counted.set(cell.group * themes.length + cell.theme, i);
      return { id: `count-${i + 1}`, ...cell, text: "" };
    }),
  ];

  const studyIndex = indexIds(file.studies ?? [], "studies");
  const studyOf = studyReports(file.studies ?? []);
  const lists = file.groups.map((group) => group.studies ?? null);
  const listed = lists.map((ids) => ids && [...new Set(ids.map((id) => studyOf.get(id) ?? id))]);
  const declared = [...lists.flatMap((ids) => ids ?? []), ...studyIndex.keys(), ...studyOf.keys()];
  const { studyIds, doubts, ...columns } = citationColumns(file.examples, declared, place, studyOf);
  const number = new Map(studyIds.map((id, i) => [id, i]));
  for (const id of listed.flatMap((ids) => ids ?? [])) if (!number.has(id)) number.set(id, number.size);

  const table: EvidenceTable = {
    title: file.title,
    source: readSource(file.source),
    scope: file.about?.scope || null,
    gapMeaning: file.gapMeaning || null,
    language: readLanguage(file.language),
    labels: {
      group: file.labels?.group || en.data.labels.group,
      theme: file.labels?.theme || en.data.labels.theme,
      example: file.labels?.example || en.data.labels.example,
    },
    notes: file.notes ?? [],
    unit: file.unit ?? "studies",
    groups: groups.map((group, i): Group => {
      const ids = listed[i];
      return { ...group, studies: ids ? Int32Array.from(ids, (id) => number.get(id) ?? -1) : null };
    }),
    themes,
    studies: Array.from(number.keys(), (id): Study => {
      const entry = (one: string) => file.studies?.[studyIndex.get(one) ?? -1];
      const { reports } = entry(id) ?? {};
      const references = [...new Set([id, ...(reports ?? [])])].flatMap((one) => {
        const { reference } = entry(one) ?? {};
        return reference ? [reference] : [];
      });
      // Where a study has an id that is none of its reports, only these are in the article's list.
      const printed = reports?.length && !reports.includes(id) ? (reports[0] ?? id) : id;
      return { id, label: id, url: studyAddress(printed, references[0], file.studyUrl ?? null), references };
    }),
    citedCount: studyIds.length,
    examples,
    counts: counts.length > 0 ? Float64Array.from(counts, ({ value }) => value) : null,
    // As it came: the validated copy lacks keys such as "constructor".
    attributes: readAttributes(fill(json as EvidenceFile), number).filter(
      ({ of }) => counts.length === 0 || of === "group" || of === "theme",
    ),
    ...columns,
    doubts: doubts.map(({ example, doubt: { kind, text, printed, perhaps }, among }) => ({
      ...{ example, kind, text, printed, perhaps, among },
    })),
  };
  setEvidenceFile(table, () => json as EvidenceFile);
  return table;
}

function validate(json: unknown): EvidenceFile {
  if (Array.isArray(json)) throw unexpected("", "an object", "a list");
  const result = v.safeParse(evidenceFile, json, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const got = Array.isArray(issue.input) && issue.input.length === 0 ? "none" : describeValue(issue.input);
  throw unexpected(pathOf(issue.path ?? []), issue.message, got);
}

/** `examples[12].group`. */
function pathOf(path: readonly { readonly key?: unknown }[]): string {
  return path.reduce((before, { key }) => {
    if (typeof key === "number") return `${before}[${key}]`;
    return before === "" ? String(key) : `${before}.${String(key)}`;
  }, "");
}

function readSource(source: EvidenceFile["source"]): Source | null {
  if (!source) return null;
  const { doi, url, part, license } = source;
  const citation = source.citation || source.short || (doi ? `doi:${doi}` : url);
  if (!citation) return null;
  return {
    citation,
    short: source.short || citation,
    part: part ?? null,
    doi: doi ?? null,
    url: url ?? doiAddress(doi),
    license: license ?? null,
  };
}

/** A BCP 47 tag; "und", undetermined, where the file has none. */
function readLanguage(language: string | null | undefined): string {
  if (!language) return "und";
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "und";
  } catch {
    throw unexpected("language", 'a language tag such as "en"', describeValue(language));
  }
}
