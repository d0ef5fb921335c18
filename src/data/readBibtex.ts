import { latexText } from "./latexText";
import {
  issuedFrom,
  nameOf,
  type ReferenceEntry,
  type ReferenceName,
  type ReferenceProblem,
  type ReferencesRead,
  referenceOf,
} from "./reference";

const types = new Map([
  ["article", "article-journal"],
  ["book", "book"],
  ["booklet", "book"],
  ["collection", "book"],
  ["proceedings", "book"],
  ["inbook", "chapter"],
  ["incollection", "chapter"],
  ["inproceedings", "paper-conference"],
  ["conference", "paper-conference"],
  ["phdthesis", "thesis"],
  ["mastersthesis", "thesis"],
  ["thesis", "thesis"],
  ["techreport", "report"],
  ["report", "report"],
  ["manual", "report"],
  ["online", "webpage"],
  ["electronic", "webpage"],
  ["www", "webpage"],
  ["unpublished", "manuscript"],
  ["dataset", "dataset"],
  ["software", "software"],
]);

const entryStart = /(?:^|[\n\r}])[^\S\n\r]*@([a-zA-Z]+)[^\S\n\r]*[{(]/g;

/**
 * Reads BibTeX and biblatex. The text is cut where entries begin before any is read, so that a broken one loses no other; it
 * is read as far as it goes, and told. @string is put in, crossref is left. Never throws; linear time.
 */
export function readBibtex(text: string): ReferencesRead {
  const entries: ReferenceEntry[] = [];
  const problems: ReferenceProblem[] = [];
  const strings = new Map<string, string>();
  const starts = [...text.matchAll(entryStart)].map((match) => ({
    type: (match[1] ?? "").toLowerCase(),
    at: match.index + match[0].indexOf("@"),
    inside: match.index + match[0].length,
  }));
  const lineAt = lineCounter(text);
  const [first] = starts;
  const before = text.slice(0, first?.at ?? text.length);
  if (first === undefined && before.trim() !== "") problems.push({ kind: "outside", line: 1, text: shortened(before) });
  starts.forEach(({ type, at, inside }, i) => {
    const line = lineAt(at);
    const chunk = text.slice(inside, starts[i + 1]?.at ?? text.length);
    if (type === "comment" || type === "preamble") return;
    const { key, fields, isClosed } = readEntry(chunk, strings, type === "string");
    if (type === "string") {
      for (const [name, value] of fields) strings.set(name, value);
    } else {
      const entry = entryOf(type, key, fields, line);
      if (entry) entries.push(entry);
      else problems.push({ kind: "unread", line, text: shortened(text.slice(at, at + 200)) });
      if (entry && !isClosed) problems.push({ kind: "unclosed", line, text: shortened(text.slice(at, at + 200)) });
    }
  });
  return { format: "BibTeX", entries, problems };
}

/** Key and fields of an entry from behind its opening brace, as far as they can be read. Values are LaTeX. */
function readEntry(text: string, strings: ReadonlyMap<string, string>, isString: boolean) {
  const fields = new Map<string, string>();
  let at = 0;
  let key = "";
  if (!isString) {
    [key = ""] = /^[^,=}\n]*/.exec(text) ?? [];
    at = key.length;
  }
  const name = /[\s,]*([\p{L}_][\p{L}\p{N}_:.+-]*)\s*=\s*/uy;
  let isClosed = false;
  let broken = 0;
  while (at < text.length) {
    name.lastIndex = at;
    const found = name.exec(text);
    if (!found) {
      const [blank = ""] = /^[\s,]*/.exec(text.slice(at, at + 1000)) ?? [];
      isClosed = /[})]/.test(text[at + blank.length] ?? "");
      break;
    }
    const value = readValue(text, at + found[0].length, strings);
    const field = (found[1] ?? "").toLowerCase();
    // Of two fields of one name the first counts, as BibTeX has it.
    if (!fields.has(field)) fields.set(field, value.text);
    at = value.end;
    // A few values may lack their end; more than that is no entry.
    if (!value.isClosed && ++broken > 3) break;
  }
  return { key: key.trim(), fields, isClosed: isClosed && broken === 0 };
}

// What a value holds whose own end is missing.
const holdsFields = /\n\s*[a-zA-Z]+\s*=\s*[{"]/;

/** A value from text[at]: parts in braces or quotes, numbers and names of strings, joined by "#". */
function readValue(text: string, from: number, strings: ReadonlyMap<string, string>) {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const mark = text[at];
    if (mark === "{" || mark === '"') {
      const end = closingAt(text, at);
      if (end < 0 || holdsFields.test(text.slice(at, end))) {
        // Not closed: to the end of its line, so that the other fields are not lost with it.
        const stop = text.indexOf("\n", at);
        const rest = text.slice(at + 1, stop < 0 ? text.length : stop).replace(/[\s,"}]+$/, "");
        return { text: [...parts, rest].join(""), end: stop < 0 ? text.length : stop, isClosed: false };
      }
      parts.push(text.slice(at + 1, end));
      at = end + 1;
    } else {
      const word = /[^\s,#{}"()=]+/y;
      word.lastIndex = at;
      const [printed = ""] = word.exec(text) ?? [];
      parts.push(strings.get(printed.toLowerCase()) ?? printed);
      at += printed.length;
    }
    const joint = /\s*#\s*/y;
    joint.lastIndex = at;
    const [more = ""] = joint.exec(text) ?? [];
    if (more === "") return { text: parts.join(""), end: at, isClosed: parts.join("") !== "" || at > from };
    at += more.length;
  }
}

/** Where the brace or quote at text[at] is closed, braces within counted; -1 where it is not. */
function closingAt(text: string, at: number): number {
  const isQuote = text[at] === '"';
  let depth = 0;
  for (let i = isQuote ? at + 1 : at; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if (c === "{") depth++;
    else if (c === "}") {
      depth--;
      if (depth === 0 && !isQuote) return i;
      if (depth < 0) return -1;
    } else if (c === '"' && isQuote && depth === 0) return i;
  }
  return -1;
}

function entryOf(type: string, key: string, fields: ReadonlyMap<string, string>, line: number): ReferenceEntry | null {
  const get = (...names: string[]) => {
    for (const name of names) {
      const value = latexText(fields.get(name) ?? "");
      if (value !== "") return value;
    }
    return undefined;
  };
  const title = get("title");
  const author = bibNames(fields.get("author") ?? "");
  const editor = bibNames(fields.get("editor") ?? "");
  if (title === undefined && author.length === 0 && editor.length === 0) return null;
  const subtitle = get("subtitle");
  const reference = referenceOf({
    type: types.get(type) ?? "document",
    title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
    author,
    editor,
    issued: issuedFrom(get("date", "year") ?? "", get("month")),
    "container-title": get("journal", "journaltitle", "booktitle"),
    volume: get("volume"),
    issue: get("number", "issue"),
    page: get("pages")?.replace(/\s*[-–]+\s*/g, "–"),
    publisher: get("publisher", "institution", "school", "organization"),
    "publisher-place": get("address", "location"),
    DOI: fields.get("doi")?.replace(/\\(?=[_&%#])/g, ""),
    URL: get("url") ?? /\\url\{([^}]*)\}/.exec(fields.get("howpublished") ?? "")?.[1],
    PMID: get("pmid"),
    abstract: get("abstract"),
  });
  return { reference, number: null, key: key === "" ? null : key, line, printed: null };
}

/** "First von Last and Last, First and {An Institution} and others". */
function bibNames(latex: string): ReferenceName[] {
  return splitOutsideBraces(latex).flatMap((part): ReferenceName[] => {
    const isBraced = /^\{[^{}\\]*\}$/.test(part);
    const text = latexText(part);
    if (text === "" || text === "others") return [];
    if (isBraced) return [{ literal: text }];
    if (text.includes(",")) return [nameOf(text) ?? { literal: text }];
    const words = text.split(" ");
    if (words.length === 1) return [{ literal: text }];
    // What is small begins the family name: "Ludwig van Beethoven".
    const small = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word));
    const cut = small > 0 ? small : words.length - 1;
    return [{ family: words.slice(cut).join(" "), given: words.slice(0, cut).join(" ") }];
  });
}

/** The parts between "and", where it stands in no braces. */
function splitOutsideBraces(latex: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, 0: mark } of latex.matchAll(/\\.|[{}]|(?<=\s)and(?=\s)/gis)) {
    if (mark === "{") depth++;
    else if (mark === "}") depth--;
    else if (depth === 0 && !mark.startsWith("\\")) {
      parts.push(latex.slice(from, index).trim());
      from = index + mark.length;
    }
  }
  parts.push(latex.slice(from).trim());
  return parts;
}

/** Gives the line of places that go up, from 1. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let done = 0;
  return (at) => {
    for (; done < at; done++) {
      if (text[done] === "\n" || (text[done] === "\r" && text[done + 1] !== "\n")) line++;
    }
    return line;
  };
}

function shortened(text: string): string {
  return text.trim().replace(/\s+/g, " ").slice(0, 80);
}
