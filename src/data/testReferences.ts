import { readReferences } from "./readReferences";
import { authorsOf, familyOf, type Reference, yearOf } from "./reference";

/** "12 | Moran, Russinova | 2012 | Title | Journal 35(2) 1–9 | doi". For tests. */
const line = (reference: Reference) =>
  [
    authorsOf(reference).map(familyOf).join(", "),
    yearOf(reference),
    reference.title,
    reference["container-title"],
    [reference.volume, reference.issue && `(${reference.issue})`, reference.page && ` ${reference.page}`].join(""),
    reference.DOI,
  ]
    .map((part) => part ?? "")
    .join(" | ");
/** Each entry with its number or key. For tests. */
export const read = (text: string) =>
  readReferences(text).entries.map(({ number, key, reference }) => `${number ?? key ?? "–"} | ${line(reference)}`);
/** Kind, line and text. For tests. */
export const problems = (text: string) => readReferences(text).problems.map((p) => [p.kind, p.line, p.text]);
