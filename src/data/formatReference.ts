import { authorsOf, familyOf, type Reference, type ReferenceName, yearOf } from "./reference";
import { doiAddress } from "./studyAddress";

/** A reference to be read, and where it leads; `link` is null without DOI and address. */
export interface FormattedReference {
  readonly text: string;
  readonly link: { readonly text: string; readonly address: string } | null;
}

const mostNames = 3;

/** "Moran GS, Russinova Z, Gidugu V, … (2012). Title. Journal 35(2), 1–9." with "doi:10.1000/x" as its link. */
export function formatReference(reference: Reference): FormattedReference {
  const { DOI: doi, URL: url, title, volume, issue, page, publisher } = reference;
  const address = doiAddress(doi);
  const link = address !== null ? { text: `doi:${doi}`, address } : url ? { text: url, address: url } : null;
  const names = authorsOf(reference);
  const shown = names.slice(0, mostNames).map(shortName).join(", ");
  const authors = names.length > mostNames || hasMoreAuthors(reference) ? `${shown}, …` : shown;
  const year = printedYear(reference);
  const container = reference["container-title"];
  const printed = printedOf(reference);
  // A pasted entry of which little was understood is better as it was printed.
  if (printed !== null && (names.length === 0 || title === undefined)) return { text: printed, link };
  const places = [volume, issue && `(${issue})`].filter(Boolean).join("");
  const where = [[container, places].filter(Boolean).join(" "), page].filter(Boolean).join(", ");
  const parts = [
    [authors, year === null ? "" : `(${year})`].filter(Boolean).join(" "),
    title === undefined ? "" : plainTitle(title),
    where,
    container === undefined ? (publisher ?? "") : "",
  ];
  return {
    text: parts
      .filter((part) => part !== "")
      .map(withStop)
      .join(" "),
    link,
  };
}

/** What running text calls a reference: "Moran 2012", "Lee & Park 2011", "Smith et al. 2010"; null without an author. */
export function referenceName(reference: Reference): string | null {
  const [first, second, third] = authorsOf(reference);
  if (first === undefined) return null;
  const names =
    second === undefined && !hasMoreAuthors(reference)
      ? familyOf(first)
      : second !== undefined && third === undefined && !hasMoreAuthors(reference)
        ? `${familyOf(first)} & ${familyOf(second)}`
        : `${familyOf(first)} et al.`;
  return `${names} ${printedYear(reference) ?? "n.d."}`;
}

/** "2010", "2010a" where the list has a letter, "in press"; null where nothing is known. */
function printedYear(reference: Reference): string | null {
  const { literal } = reference.issued ?? {};
  return literal || (yearOf(reference)?.toString() ?? null);
}

/** "Moran GS", "van der Berg K", "World Health Organization". */
export function shortName(name: ReferenceName): string {
  const family = familyOf(name);
  const { given = "", literal } = name;
  if (literal || given === "" || !name.family) return family;
  const initials = /^\p{Lu}{1,4}$/u.test(given) ? given : (given.match(/(?<![\p{L}\p{M}'’])\p{L}/gu) ?? []).join("");
  return `${family} ${initials.toUpperCase()}`;
}

/** Whether the list that it stood in went on with "et al.". */
function hasMoreAuthors({ custom }: Reference): boolean {
  return typeof custom === "object" && custom !== null && "hasMoreAuthors" in custom && custom.hasMoreAuthors === true;
}

/** The entry as it stood in a pasted list, or null. */
function printedOf(reference: Reference): string | null {
  const { custom } = reference;
  const printed = typeof custom === "object" && custom !== null && "printed" in custom ? custom.printed : null;
  return typeof printed === "string" ? printed : null;
}

/** Without the mark-up that publishers put into titles; one of nothing else as it is. */
function plainTitle(title: string): string {
  const plain = title.replace(/<\/?(?:i|b|em|strong|sub|sup|scp|jats:[a-z]+|span)(?:\s[^<>]*)?>/gi, "").trim();
  return plain === "" ? title : plain;
}

function withStop(part: string): string {
  return /[.?!…]["”’]?$/.test(part) ? part : `${part}.`;
}
