import { bareDoi, issuedFrom, nameOf, type Reference, type ReferenceName, referenceOf } from "./reference";

const yearInBrackets = /\((?:(?:1[5-9]|20)[0-9]{2}[a-k]?|in press|n\.d\.|forthcoming)(?:,[^()]{0,30})?\)/i;
const plainYear = /(?<![0-9/.-])(?:1[5-9]|20)[0-9]{2}[a-k]?(?![0-9])/;
const pages = "(?<page>[a-z]?[0-9]+(?:\\s?[-–]\\s?[a-z]?[0-9]+)?)";
const issue = "\\((?<issue>[^()]{1,20})\\)";
// "2010;35(2):1–9", with a month before or without pages.
const vancouver = new RegExp(
  `(?<year>(?:1[5-9]|20)[0-9]{2})(?:\\s\\p{L}{3,9}\\.?(?:\\s[0-9]{1,2})?)?\\s?;\\s?(?<volume>[0-9][^:;()]{0,19}?)?\\s?(?:${issue})?(?:\\s?:\\s?${pages})?(?=[\\s.,;]|$)`,
  "iu",
);
// "Journal 28, 17–33 (2009)"
const yearLast = new RegExp(
  `\\s(?<volume>[0-9]{1,4})\\s?(?:${issue})?,\\s?${pages}\\s?\\((?:1[5-9]|20)[0-9]{2}\\)`,
  "iu",
);
// "Journal, 35(2), 1–9", "Journal, vol. 35, no. 2, pp. 1–9"
const commas = new RegExp(
  `,\\s?(?:vol\\.?\\s?)?(?<volume>[0-9]{1,4})\\s?(?:${issue}|,?\\s?no\\.?\\s?(?<no>[0-9]+))?\\s?(?:[,:]\\s?(?:pp?\\.?\\s?)?${pages})?`,
  "iu",
);
// Where words go on in small letters, a title has begun.
const titleWords = /\.\s\p{Lu}?\p{Ll}+\s\p{Ll}/u;

/**
 * A reference from how it is printed in a list, in the styles of Vancouver, APA and Harvard: DOI, address, year and authors
 * are sure to be found if they are there, title and journal where the full stops are. What is found nowhere is left out; the
 * whole is kept as `custom.printed`. Never throws.
 */
export function parsePrinted(printed: string): Reference {
  const doi = bareDoi(printed);
  const [url] = /https?:\/\/[^\s<>"]+/.exec(printed) ?? [];
  const pmid = /PMID:?\s?([0-9]{4,9})/i.exec(printed)?.[1];
  const text = printed
    .replace(/(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s?)10\.[0-9]{4,9}\/\S+/gi, "")
    .replace(/10\.[0-9]{4,9}\/\S+/g, "")
    .replace(/https?:\/\/\S+/g, "")
    .replace(/PMC?ID:?\s?(?:PMC)?[0-9]+[.;]?/gi, "")
    .replace(/[\s.,;(]*(?:available (?:from|at)|retrieved (?:from|on)|accessed|last accessed|URL)\b[^()]*$/i, ".")
    .trim();
  const parts = byQuotes(text) ?? byBrackets(text) ?? byStops(text);
  return referenceOf({
    type: typeOf(text, parts),
    ...parts,
    DOI: doi ?? undefined,
    URL: url !== undefined && !url.includes("doi.org/") ? url.replace(/[.,;)\]]+$/, "") : undefined,
    PMID: pmid,
    custom: /\bet\s+al\b|…|\band others\b/i.test(text.slice(0, 600)) ? { printed, hasMoreAuthors: true } : { printed },
  });
}

type Part = "author" | "title" | "container-title" | "issued" | "volume" | "issue" | "page";
type Parts = { readonly [K in Part]?: Reference[K] | undefined };

/** 'A. Smith and B. Lee, “Title,” Journal, vol. 12, no. 3, pp. 45–67, 2014.' */
function byQuotes(text: string): Parts | null {
  const [, names = "", title, rest = ""] =
    /^([^"“”]{3,600}?),?\s["“]([^"“”]{3,600}?)[,.]?["”],?\s*(.*)$/u.exec(text) ?? [];
  if (title === undefined || plainYear.test(names)) return null;
  const year = rest.match(new RegExp(plainYear, "g"))?.at(-1) ?? "";
  return { author: printedNames(names), title, issued: issuedOf(year), ...placesIn(rest) };
}

/** "Smith, J., & Lee, K. (2010). Title. Journal, 35(2), 1–9." */
function byBrackets(text: string): Parts | null {
  const year = yearInBrackets.exec(text);
  if (year === null || year.index === 0 || year.index > 1500) return null;
  if (titleWords.test(text.slice(0, year.index))) return null;
  const author = printedNames(text.slice(0, year.index));
  if (author.length === 0) return null;
  const rest = text.slice(year.index + year[0].length).replace(/^[\s.,:;]+/, "");
  const { title, container } = titleAndRest(rest);
  return { author, issued: issuedOf(year[0]), title, ...placesIn(container) };
}

/** "Smith J, Lee K. Title. Journal. 2010;35(2):1–9.", and Harvard's "Smith, J., 2010. Title. Journal, 35(2), pp. 1–9." */
function byStops(text: string): Parts {
  const early = new RegExp(`^(.{2,400}?),?\\s(${plainYear.source})[.,]\\s`, "u").exec(text);
  if (early?.[1] !== undefined && /\p{Lu}\.?$|et al\.?$|eds?\.?\)?$/u.test(early[1]) && !titleWords.test(early[1])) {
    const { title, container } = titleAndRest(text.slice(early[0].length));
    return { author: printedNames(early[1]), issued: issuedOf(early[2] ?? ""), title, ...placesIn(container) };
  }
  const stop =
    /(?<!(?:^|[\s.])\p{Lu})(?<!\b(?:al|St|Jr|Sr))\.\s|(?<=et al)\.\s|(?<=\p{Lu}{2})\.\s|(?<=\s\p{Lu})\.\s(?=\p{Lu}\p{Ll}+[\s,:](?!\s?\p{Lu}\.)|\p{Lu}\s\p{Ll})|(?<=\s\p{Lu}{1,3}):\s/u.exec(
      text,
    );
  const head = stop ? text.slice(0, stop.index) : "";
  const author = stop ? printedNames(head) : [];
  const isNames = author.length > 0 && head.length < 600;
  const { title, container } = titleAndRest(isNames && stop ? text.slice(stop.index + stop[0].length) : text);
  const years = [...container.matchAll(new RegExp(plainYear, "g"))];
  const year = vancouver.exec(container)?.groups?.year ?? years.at(-1)?.[0] ?? plainYear.exec(text)?.[0] ?? "";
  return { ...(isNames ? { author } : {}), issued: issuedOf(year), title, ...placesIn(container) };
}

/** A title ends at a full stop before a capital, or at a question mark. */
function titleAndRest(text: string): { title: string | undefined; container: string } {
  const end = /[?!](?=\s)|\.["”’]?(?=\s+[\p{Lu}\p{Lo}“"])|\.["”’]?$|,["”’](?=\s)/u.exec(text);
  const title = (end ? text.slice(0, end.index + (/[?!]/.test(end[0]) ? 1 : 0)) : text)
    .replace(/^["“‘]|["”’]$/g, "")
    .replace(end === null || end.index + end[0].length === text.length ? /[\s.;,]+(?:1[5-9]|20)[0-9]{2}\.?$/ : "", "")
    .trim();
  return {
    title: title === "" ? undefined : title,
    container: end ? text.slice(end.index + end[0].length).trim() : "",
  };
}

/** Journal, volume, issue and pages from what follows the title. */
function placesIn(text: string): Parts {
  const strict = vancouver.exec(text);
  const places = strict ?? yearLast.exec(text) ?? commas.exec(text);
  const groups = places?.groups ?? {};
  const before = (places ? text.slice(0, places.index) : text).replace(
    new RegExp(`[\\s.,(]*${plainYear.source}.*$`, "u"),
    "",
  );
  const container = before.replace(/^In:?\s+/, "").replace(/[\s.,;:]+$/, "");
  return {
    ...(container === "" || container.length > 200 ? {} : { "container-title": container }),
    ...(groups.volume?.trim() ? { volume: groups.volume.trim() } : {}),
    ...((groups.issue ?? groups.no) ? { issue: groups.issue ?? groups.no ?? "" } : {}),
    ...(groups.page ? { page: groups.page.replace(/\s?[-–]\s?/, "–") } : {}),
  };
}

/** A printed year; its letter stays, since that is how it is cited. */
function issuedOf(year: string): Reference["issued"] {
  const [letter] = /[0-9]{4}[a-k]/.exec(year) ?? [];
  const issued = issuedFrom(year.replace(/[()]/g, ""));
  return letter !== undefined && issued ? { ...issued, literal: letter } : issued;
}

/** Names as lists print them: "Smith J, Lee KB, et al.", "Smith, J. A., Lee, K., & van Dam, B."; none where words are no names. */
function printedNames(printed: string): ReferenceName[] {
  const text = printed
    .replace(/\(?\beds?\b\.?\)?|\(editors?\)/gi, "")
    .replace(/,?\s*(?:et\s+al|and others)\.?|…|\.\s\.\s\./gi, ",")
    .replace(/,?\s+(?:&|and|und|et|y)\s+/g, ", ")
    .replace(/[\s,;.:]+$/, (end) => (end.startsWith(".") ? "." : ""))
    .trim();
  if (text === "") return [];
  const parts = text.split(/\s*[,;]\s*/).filter((part) => part !== "" && part !== ".");
  const names: ReferenceName[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    const next = parts[i + 1];
    if (next !== undefined && initials.test(next) && !/\s\p{Lu}{1,4}$/u.test(part)) {
      names.push({ family: part, given: next });
      i++;
    } else if (initials.test(part) || /^(?:Jr|Sr|I{2,3})\.?$/.test(part)) continue;
    else {
      const [, first, last] = /^((?:\p{Lu}\.[-\s]?)+)\s?(\p{L}.+)$/u.exec(part) ?? [];
      if (first !== undefined && last !== undefined) {
        names.push({ family: last, given: first.trim() });
        continue;
      }
      const name = nameOf(part.replace(/\.$/, (stop) => (/\p{Lu}\.$/u.test(part) ? stop : "")));
      if (name) names.push(name);
    }
  }
  const areNames = names.every((name) => (name.family ?? name.literal ?? "").split(" ").length <= 8);
  return areNames && /^(?:\p{Ll}{1,3}['’\s]){0,3}(?:\p{Lu}|\p{Lo})/u.test(text) ? names : [];
}

const initials = /^(?:\p{Lu}\.?[-\s]?){1,5}$/u;

function typeOf(text: string, parts: Parts): string {
  if (parts.volume !== undefined || parts.page !== undefined) return "article-journal";
  if (/\bthesis\b|\bdissertation\b/i.test(text)) return "thesis";
  if (/\bIn:\s|\(eds?\.?\)/.test(text)) return "chapter";
  if (/\breport\b|\bworking paper\b/i.test(text)) return "report";
  return "document";
}
