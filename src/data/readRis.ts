import { issuedFrom, nameOf, type ReferenceEntry, type ReferencesRead, referenceOf } from "./reference";

const risTypes = new Map([
  ["JOUR", "article-journal"],
  ["EJOUR", "article-journal"],
  ["JFULL", "article-journal"],
  ["INPR", "article-journal"],
  ["ABST", "article-journal"],
  ["MGZN", "article-magazine"],
  ["NEWS", "article-newspaper"],
  ["BOOK", "book"],
  ["EBOOK", "book"],
  ["EDBOOK", "book"],
  ["CHAP", "chapter"],
  ["ECHAP", "chapter"],
  ["CONF", "paper-conference"],
  ["CPAPER", "paper-conference"],
  ["RPRT", "report"],
  ["GOVDOC", "report"],
  ["THES", "thesis"],
  ["ELEC", "webpage"],
  ["WEB", "webpage"],
  ["BLOG", "post-weblog"],
  ["UNPB", "manuscript"],
  ["MANSCPT", "manuscript"],
  ["DATA", "dataset"],
  ["COMP", "software"],
  ["STAT", "legislation"],
]);

/** The CSL type of a RIS type, and back. */
export function risType(cslType: string): string {
  for (const [ris, csl] of risTypes) if (csl === cslType) return ris;
  return "GEN";
}

interface TagLine {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Reads RIS, as reference managers and databases write it. Entries without an end, unknown tags and wrapped lines are read;
 * lines outside of entries are told. Never throws; linear time.
 */
export function readRis(text: string): ReferencesRead {
  return readTagged(text, {
    format: "RIS",
    line: /^\s{0,3}([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$/,
    first: "TY",
    end: "ER",
    entry: risEntry,
  });
}

/** Reads what PubMed saves as "PubMed" or "nbib" (MEDLINE format). Never throws; linear time. */
export function readNbib(text: string): ReferencesRead {
  return readTagged(text, {
    format: "PubMed",
    line: /^([A-Z]{2,4})\s{0,2}-(?:\s(.*))?$/,
    first: "PMID",
    end: null,
    entry: nbibEntry,
  });
}

interface Dialect {
  readonly format: ReferencesRead["format"];
  readonly line: RegExp;
  readonly first: string;
  readonly end: string | null;
  readonly entry: (fields: Fields, line: number) => ReferenceEntry | null;
}

type Fields = ReadonlyMap<string, readonly string[]>;

function readTagged(text: string, dialect: Dialect): ReferencesRead {
  const entries: ReferenceEntry[] = [];
  const problems: { kind: "unclosed" | "unread" | "outside"; line: number; text: string }[] = [];
  let open: { tag: string; value: string; line: number }[] | null = null;
  const close = (isEnded: boolean) => {
    const [first] = open ?? [];
    if (open === null || first === undefined) return;
    const entry = dialect.entry(fieldsOf(open), first.line);
    const shown = `${first.tag}  - ${first.value}`;
    if (entry === null) problems.push({ kind: "unread", line: first.line, text: shown });
    else entries.push(entry);
    if (entry !== null && !isEnded) problems.push({ kind: "unclosed", line: first.line, text: shown });
    open = null;
  };
  text.split(/\r\n|\n|\r/).forEach((printed, i) => {
    const line = i + 1;
    const [, tag, value = ""] = dialect.line.exec(printed.replace(/^\ufeff/, "")) ?? [];
    if (tag === dialect.first) {
      close(dialect.end === null);
      open = [{ tag, value: value.trim(), line }];
    } else if (tag !== undefined && tag === dialect.end) close(true);
    else if (open !== null) {
      const last = open.at(-1);
      if (tag !== undefined) open.push({ tag, value: value.trim(), line });
      else if (last && printed.trim() !== "") last.value = `${last.value} ${printed.trim()}`;
    } else if (printed.trim() !== "" && !/^(?:Provider|Database|Content):|^\s*[0-9]+\.\s*$/.test(printed)) {
      problems.push({ kind: "outside", line, text: printed.trim().slice(0, 80) });
    }
  });
  close(dialect.end === null);
  return { format: dialect.format, entries, problems: problems.sort((a, b) => a.line - b.line) };
}

function fieldsOf(lines: readonly TagLine[]): Fields {
  const fields = new Map<string, string[]>();
  for (const { tag, value } of lines) {
    if (value === "") continue;
    const values = fields.get(tag);
    if (values) values.push(value);
    else fields.set(tag, [value]);
  }
  return fields;
}

function firstOf(fields: Fields, ...tags: string[]): string | undefined {
  for (const tag of tags) {
    const [value] = fields.get(tag) ?? [];
    if (value !== undefined) return value;
  }
  return undefined;
}

function namesOf(fields: Fields, ...tags: string[]) {
  return tags.flatMap((tag) => fields.get(tag) ?? []).flatMap((name) => nameOf(name) ?? []);
}

function risEntry(fields: Fields, line: number): ReferenceEntry | null {
  const first = (...tags: string[]) => firstOf(fields, ...tags);
  const isBook = /^(?:BOOK|EBOOK|EDBOOK)$/.test(first("TY") ?? "");
  const title = first("TI", "T1", "CT") ?? (isBook ? first("BT") : undefined);
  const author = namesOf(fields, "AU", "A1");
  if (title === undefined && author.length === 0) return null;
  const [start, end] = [first("SP"), first("EP")];
  const page =
    start !== undefined && end !== undefined && !/[-–]/.test(start) && start !== end ? `${start}–${end}` : start;
  const key = first("ID") ?? null;
  const reference = referenceOf({
    type: risTypes.get((first("TY") ?? "").toUpperCase()) ?? "document",
    title,
    author,
    editor: namesOf(fields, "A2", "ED"),
    issued: issuedFrom(first("PY", "Y1", "DA") ?? ""),
    "container-title": isBook ? undefined : first("T2", "JO", "JF", "JA", "J2", "BT"),
    volume: first("VL"),
    issue: first("IS", "CP"),
    page,
    publisher: first("PB"),
    "publisher-place": first("CY"),
    DOI: first("DO") ?? first("M3"),
    URL: first("UR", "L2", "LK"),
    abstract: first("AB", "N2"),
    language: first("LA"),
  });
  return { reference, number: null, key, line, printed: null };
}

function nbibEntry(fields: Fields, line: number): ReferenceEntry | null {
  const first = (...tags: string[]) => firstOf(fields, ...tags);
  const title = first("TI", "BTI");
  const names = namesOf(fields, "FAU");
  const author = [
    ...(names.length > 0 ? names : namesOf(fields, "AU")),
    ...(fields.get("CN") ?? []).map((literal) => ({ literal })),
  ];
  if (title === undefined && author.length === 0) return null;
  const doi = [...(fields.get("LID") ?? []), ...(fields.get("AID") ?? [])].find((id) => id.includes("[doi]"));
  const key = first("PMID") ?? null;
  const reference = referenceOf({
    type: /book/i.test(first("PT") ?? "") || fields.has("BTI") ? "book" : "article-journal",
    title: title?.replace(/\.$/, ""),
    author,
    issued: issuedFrom(first("DP", "DEP") ?? ""),
    "container-title": first("JT", "TA"),
    volume: first("VI"),
    issue: first("IP"),
    page: first("PG")?.replace("-", "–"),
    publisher: first("PB"),
    DOI: doi,
    PMID: key,
    abstract: first("AB"),
    language: first("LA"),
  });
  return { reference, number: null, key, line, printed: null };
}
