import { enReferences } from "../messages/enReferences";
import { shortName } from "./formatReference";
import { risType } from "./readRis";
import { authorsOf, type Reference, type ReferenceName, yearOf } from "./reference";

/** A study and its reference. */
interface StudyReference {
  readonly study: string;
  readonly reference: Reference;
}

/** References as RIS, each with its study as ID, as reference managers import it. Line ends are CRLF. */
export function writeRis(references: readonly StudyReference[]): string {
  return references.map(({ study, reference }) => `${risLines(study, reference).join("\r\n")}\r\n`).join("\r\n");
}

function risLines(study: string, reference: Reference): string[] {
  const lines: string[] = [];
  const put = (tag: string, value: string | number | undefined) => {
    const text = String(value ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (text !== "") lines.push(`${tag}  - ${text}`);
  };
  const { "date-parts": [[year, month, day] = []] = [], literal } = reference.issued ?? {};
  const [first, last] = (reference.page ?? "").split(/\s*[-–]\s*/);
  put("TY", risType(reference.type));
  put("ID", study);
  for (const name of reference.author ?? []) put("AU", risName(name));
  for (const name of reference.editor ?? []) put("A2", risName(name));
  put("TI", reference.title);
  put(reference.type === "article-journal" ? "JO" : "T2", reference["container-title"]);
  put("PY", year ?? literal);
  if (month !== undefined) put("DA", [year, month, day ?? ""].map((part) => String(part).padStart(2, "0")).join("/"));
  put("VL", reference.volume);
  put("IS", reference.issue);
  put("SP", first);
  put("EP", last);
  put("PB", reference.publisher);
  put("CY", reference["publisher-place"]);
  put("DO", reference.DOI);
  put("UR", reference.URL);
  put("AN", reference.PMID);
  put("AB", reference.abstract);
  put("LA", reference.language as string | undefined);
  lines.push("ER  - ");
  return lines;
}

/** "Smith, John, Jr.", or an institution as it is. */
function risName({ family, given, suffix, literal, ...particles }: ReferenceName): string {
  if (literal || !family) return literal ?? given ?? "";
  const particle = [particles["dropping-particle"], particles["non-dropping-particle"]].filter(Boolean).join(" ");
  return [[particle, family].filter(Boolean).join(" "), given, suffix].filter(Boolean).join(", ");
}

/** References as rows for CSV, one a study, in the order given. */
export function referenceRows(references: readonly StudyReference[]): {
  header: string[];
  rows: (string | number | null)[][];
} {
  const rows = references.map(({ study, reference }) => [
    study,
    authorsOf(reference).map(shortName).join("; "),
    yearOf(reference),
    reference.title ?? "",
    reference["container-title"] ?? "",
    reference.volume ?? "",
    reference.issue ?? "",
    reference.page ?? "",
    enReferences.types.get(reference.type) ?? "",
    reference.DOI ?? "",
    reference.URL ?? "",
  ]);
  return { header: [...enReferences.columns], rows };
}
