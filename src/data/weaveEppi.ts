import { enEppi } from "../messages/enEppi";
import { unexpected } from "./dataError";
import type { EvidenceFile } from "./evidenceFile";
import type { Finding } from "./grid";
import type { EppiCode, EppiReference, EppiReview } from "./readEppi";
import { doiAddress } from "./studyAddress";

type Example = EvidenceFile["examples"][number];
type Study = NonNullable<EvidenceFile["studies"]>[number];
type Attribute = NonNullable<EvidenceFile["attributes"]>[number];

/** A list of codes that can be the groups or the themes of a table: a code set, or a code with codes beneath it. */
export interface EppiAxis {
  readonly id: string;
  /** With the names above it: "Data extraction > Population". */
  readonly label: string;
  /** How many references have a code beneath it. */
  readonly references: number;
}

/** Every list of codes with a reference, in the order of the file. */
export function eppiAxes({ codes, references }: EppiReview): EppiAxis[] {
  const counts = codes.map(() => 0);
  for (const reference of references) {
    const above = new Set<number>();
    for (const code of reference.codes.keys()) {
      for (let at = codes[code]?.parent ?? -1; at !== -1; at = codes[at]?.parent ?? -1) above.add(at);
    }
    for (const at of above) counts[at] = (counts[at] ?? 0) + 1;
  }
  return codes.flatMap(({ id }, i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? [] : [{ id, label: pathOf(codes, i), references: count }];
  });
}

/**
 * A table of two lists of codes: each reference is a study, and an example under every pair of its codes; what was noted or
 * marked with the theme's code is its text. The other lists become attributes of studies. Throws a DataError where no
 * reference has a code of both.
 */
export function weaveEppi(
  review: EppiReview,
  { groups, themes, title }: { groups: string; themes: string; title: string },
): { file: EvidenceFile; findings: Finding[] } {
  const { codes, references } = review;
  const across = spanOf(codes, groups);
  const down = spanOf(codes, themes);
  const findings: Finding[] = [];
  const examples: Example[] = [];
  const studies: Study[] = [];
  const attributes = attributesOf(codes, [across, down]);
  const seen = new Set<string>();
  references.forEach((reference, row) => {
    const { id } = reference;
    const leave = (text: string): void => {
      findings.push({ kind: "row-left-out", row, column: null, text });
    };
    const name = nameOf(reference);
    if (seen.has(id)) {
      leave(enEppi.twice(name));
      return;
    }
    seen.add(id);
    const own = [...reference.codes.keys()].sort((a, b) => a - b);
    const inGroups = own.filter((code) => isIn(code, across));
    const inThemes = own.filter((code) => isIn(code, down));
    if (inGroups.length * inThemes.length === 0) {
      leave(enEppi.uncoded(name, inGroups.length === 0, inThemes.length === 0));
      return;
    }
    studies.push({ id, reference: referenceOf(reference), attributes: valuesOf(reference, codes, attributes) });
    for (const group of inGroups) {
      for (const theme of inThemes) {
        const text = (reference.codes.get(theme) ?? []).join("\n");
        examples.push({
          id: `${id}-${codes[group]?.id}-${codes[theme]?.id}`,
          group: codes[group]?.id ?? "",
          theme: codes[theme]?.id ?? "",
          text: text === "" ? null : text,
          citations: [{ studies: [id] }],
        });
      }
    }
  });
  if (examples.length === 0) throw unexpected("References", "one with a code of both lists", "none");
  const file: EvidenceFile = {
    format: "evidence-table/1",
    title,
    labels: { group: codes[across.from]?.label, theme: codes[down.from]?.label },
    attributes: attributes.map(({ code, ...attribute }) => attribute),
    groups: entriesOf(codes, across),
    themes: entriesOf(codes, down),
    examples,
    studies,
  };
  return { file, findings };
}

/** The codes beneath one: from + 1 … to. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(codes: readonly EppiCode[], id: string): Span {
  const from = codes.findIndex((code) => code.id === id);
  const code = codes[from];
  if (!code || code.beneath === 0) throw unexpected("CodeSets", "a list of codes", JSON.stringify(id));
  return { from, to: from + code.beneath };
}

const isIn = (code: number, { from, to }: Span) => code > from && code <= to;

function entriesOf(codes: readonly EppiCode[], { from, to }: Span) {
  return codes.slice(from + 1, to + 1).map(({ id, label, parent, description }) => ({
    id,
    label,
    parent: parent === from ? null : (codes[parent]?.id ?? null),
    description,
  }));
}

/** What is neither part of a chosen list nor above one, as attributes: its values are the codes right beneath it. */
function attributesOf(codes: readonly EppiCode[], chosen: readonly Span[]): (Attribute & { readonly code: number })[] {
  const lists = codes.flatMap(({ id, beneath }, code) => {
    const touches = chosen.some(({ from, to }) => code <= to && code + beneath >= from);
    return touches || beneath === 0
      ? []
      : [{ id, of: "study" as const, label: pathOf(codes, code), type: "text" as const, code }];
  });
  return [{ id: "year", of: "study", label: enEppi.year, type: "number", code: -1 }, ...lists];
}

function valuesOf(
  { fields, codes: own }: EppiReference,
  codes: readonly EppiCode[],
  attributes: readonly { readonly id: string; readonly code: number }[],
): Record<string, unknown> {
  const year = Number(fields.get("Year"));
  return Object.fromEntries(
    attributes.flatMap(({ id, code: list }): [string, unknown][] => {
      if (list === -1) return Number.isInteger(year) && year > 0 ? [[id, year]] : [];
      const values = [...own.keys()].filter((code) => codes[code]?.parent === list).map((code) => codes[code]?.label);
      return values.length === 0 ? [] : [[id, values]];
    }),
  );
}

const types = new Map([
  ["journal, article", "article-journal"],
  ["book, whole", "book"],
  ["book, chapter", "chapter"],
  ["report", "report"],
  ["dissertation", "thesis"],
  ["conference proceedings", "paper-conference"],
]);

/** The reference as CSL-JSON. Its authors' names are kept as written. */
function referenceOf({ id, fields }: EppiReference): Record<string, unknown> {
  const year = /\d{4}/.exec(fields.get("Year") ?? "")?.[0];
  const authors = (fields.get("Authors") ?? "").split(";").flatMap((name) => {
    const literal = name.trim();
    return literal === "" ? [] : [{ literal }];
  });
  const doi = doiAddress(fields.get("DOI"));
  const url = fields.get("URL");
  const parts: [string, unknown][] = [
    ["title", fields.get("Title")],
    ["citation-label", fields.get("ShortTitle")],
    ["author", authors.length > 0 ? authors : undefined],
    ["issued", year && { "date-parts": [[Number(year)]] }],
    ["container-title", fields.get("ParentTitle")],
    ["volume", fields.get("Volume")],
    ["issue", fields.get("Issue")],
    ["page", fields.get("Pages")],
    ["publisher", fields.get("Publisher")],
    ["abstract", fields.get("Abstract")],
    ["DOI", doi && decodeURIComponent(doi.replace("https://doi.org/", ""))],
    ["URL", url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined],
  ];
  const type = types.get((fields.get("TypeName") ?? "").toLowerCase()) ?? "document";
  return Object.fromEntries([["id", id], ["type", type], ...parts.filter(([, value]) => value)]);
}

function nameOf({ id, fields }: EppiReference): string {
  return fields.get("ShortTitle") ?? fields.get("Title") ?? id;
}

/** "Data extraction > Population". */
function pathOf(codes: readonly EppiCode[], code: number): string {
  const { label = "", parent = -1 } = codes[code] ?? {};
  return parent === -1 ? label : `${pathOf(codes, parent)} > ${label}`;
}
