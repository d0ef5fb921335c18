import * as v from "valibot";

// The one definition of the format "evidence-table/1": validator, type, and (in the test beside) the published JSON Schema.
// A schema's message is what was expected, in words; `parseEvidenceTable` puts path and value around it.

const text = v.string("a text");
const filledText = v.pipe(v.string("a text"), v.regex(/\S/, "a text that is not empty"));
const optionalText = v.nullish(text);
// Ids and DOIs go into addresses, which half a surrogate pair cannot.
const wholeCharacters = v.check((value: string) => !/\p{Surrogate}/u.test(value), "a text of whole characters");
const id = v.pipe(filledText, wholeCharacters);
const optionalDoi = v.nullish(v.pipe(text, wholeCharacters));
const optionalUrl = v.nullish(
  v.pipe(
    text,
    v.check((value) => isWebAddress(value), "a web address (http or https)"),
  ),
);
const attributeValues = v.nullish(record({}));

const entry = { id, label: filledText, parent: v.nullish(id), description: optionalText, attributes: attributeValues };
const place = v.nullish(v.pipe(v.number("a number"), v.integer("a whole number"), v.minValue(0, "0 or more")));

const count = v.pipe(
  v.number("a count"),
  v.integer("a whole number, 0 or more, since ratings and shares are no counts"),
  v.minValue(0, "a count of 0 or more, since ratings are no counts"),
);

const citation = record({ start: place, end: place, studies: list(id, "study id") });
const example = record({
  id,
  group: id,
  theme: id,
  text: optionalText,
  citations: v.nullish(v.array(citation, "a list of citations")),
  attributes: attributeValues,
});
const attribute = record({
  id,
  of: v.picklist(["group", "theme", "example", "study"], 'one of "group", "theme", "example", "study"'),
  label: filledText,
  type: v.picklist(["text", "number", "ordered", "date"], 'one of "text", "number", "ordered", "date"'),
  values: v.nullish(v.array(filledText, "a list of values")),
});
const study = record({
  id,
  reference: v.nullish(record({ URL: optionalUrl, DOI: optionalDoi })),
  reports: v.nullish(v.array(id, "a list of report ids")),
  attributes: attributeValues,
});

/** Validates the shape of a file; what its ids point at is checked by `parseEvidenceTable`. Unknown keys are kept. */
export const evidenceFile = record({
  format: v.literal("evidence-table/1", '"evidence-table/1"'),
  title: filledText,
  source: v.nullish(
    record({
      citation: optionalText,
      short: optionalText,
      part: optionalText,
      doi: optionalDoi,
      url: optionalUrl,
      license: optionalText,
    }),
  ),
  about: v.nullish(
    record({
      question: optionalText,
      method: optionalText,
      searched: optionalText,
      version: optionalText,
      scope: optionalText,
    }),
  ),
  gapMeaning: optionalText,
  studyUrl: v.nullish(
    v.pipe(
      text,
      v.includes("{id}", "a web address with {id} in it"),
      v.check((value) => isWebAddress(value.replaceAll("{id}", "1")), "a web address (http or https)"),
    ),
  ),
  attributes: v.nullish(v.array(attribute, "a list of attributes")),
  language: optionalText,
  labels: v.nullish(record({ group: optionalText, theme: optionalText, example: optionalText })),
  // What citations name: studies where it is left out; reports as long as nobody has said which of them are one study.
  unit: v.nullish(v.picklist(["studies", "reports"], '"studies" or "reports"')),
  notes: v.nullish(v.array(text, "a list of notes")),
  groups: list(record({ ...entry, studies: v.nullish(v.array(id, "a list of study ids")) }), "group"),
  themes: list(record({ ...entry, printedAs: v.nullish(v.array(text, "a list of texts")) }), "theme"),
  // May be left out, or empty, where there are counts: see `countRows`.
  examples: v.nullish(v.array(example, "a list with at least one example"), []),
  counts: v.nullish(v.array(record({ group: id, theme: id, value: count }), "a list of counts")),
  studies: v.nullish(v.array(study, "a list of studies")),
});

/** An evidence table as it stands in a file. */
export type EvidenceFile = v.InferOutput<typeof evidenceFile>;

/** True for an absolute http or https address. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** An object that may have more keys than these. For a key that is missing it expects what that key would. */
function record<const E extends v.ObjectEntries>(entries: E) {
  return v.looseObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    const missing = issue.expected === `"${String(key)}"` ? entries[String(key)] : undefined;
    if (missing === undefined) return "an object";
    return "message" in missing && typeof missing.message === "string" ? missing.message : "an object";
  });
}

/** A list that may not be empty. */
function list<const S extends v.GenericSchema>(item: S, name: string) {
  return v.pipe(v.array(item, `a list with at least one ${name}`), v.minLength(1, `at least one ${name}`));
}
