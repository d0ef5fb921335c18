import { plural } from "./enGrammar";

interface Problem {
  readonly kind: "unclosed" | "unread" | "outside";
  readonly line: number;
  readonly text: string;
}

/** What is said of a reference list, in English. By itself, since most tables come without one. */
export const enReferences = {
  year: "Year",
  type: "Type",
  /** CSL's types as a reader names them; a type that is not here says nothing. */
  types: new Map([
    ["article-journal", "Journal article"],
    ["article-magazine", "Magazine article"],
    ["article-newspaper", "Newspaper article"],
    ["book", "Book"],
    ["chapter", "Book chapter"],
    ["paper-conference", "Conference paper"],
    ["report", "Report"],
    ["thesis", "Thesis"],
    ["webpage", "Web page"],
    ["post-weblog", "Blog post"],
    ["manuscript", "Manuscript"],
    ["dataset", "Data set"],
    ["software", "Software"],
    ["legislation", "Legislation"],
  ]),
  columns: ["Study", "Authors", "Year", "Title", "Published in", "Volume", "Issue", "Pages", "Type", "DOI", "Address"],
  problem: ({ kind, line, text }: Problem): string => {
    switch (kind) {
      case "unclosed":
        return `Line ${line}: this entry has no end; it was read as far as it goes: ${text}`;
      case "unread":
        return `Line ${line}: no title or author was found, so this entry was left out: ${text}`;
      case "outside":
        return `Line ${line}: this belongs to no entry and was left out: ${text}`;
    }
  },
  read: (n: number, format: string) =>
    `${plural(n, "reference", "references")} read${format === "list" ? "" : ` from ${format}`}.`,
  matched: (n: number, all: number) => `${n} of ${plural(all, "study has", "studies have")} a reference.`,
  doubt: (study: string, kind: "several" | "year" | "taken"): string => {
    switch (kind) {
      case "several":
        return `${study}: more than one reference may be meant. Which one is it?`;
      case "year":
        return `${study}: a reference differs from it in the year. Is this the one?`;
      case "taken":
        return `${study}: its reference is that of another study already. Are they one study?`;
    }
  },
  noReference: "None of these",
  byOrder: "The list has no numbers. Take its order: the first reference is study 1",
  unmatchedStudies: (n: number) => `${plural(n, "study", "studies")} without a reference`,
  unmatchedReferences: (n: number) => `${plural(n, "reference", "references")} that no study has`,
  dialog: {
    open: "References",
    title: "References of the studies",
    close: "Close",
    hint: "A list of references gives the numbers of this table their names. It is matched by number, key, or author and year; nothing is guessed, and nothing changes before you add it.",
    file: "Choose a list (RIS, BibTeX, CSL-JSON, PubMed or text)",
    paste: "Or paste it",
    undecided: "Not decided yet",
    areStudies: "Each reference is one study",
    problems: (n: number) => `${plural(n, "line was", "lines were")} not read for certain`,
    add: "Add references",
    more: (n: number) => `and ${n} more`,
    unreadable: (name: string, why: string) => `${name} could not be read: ${why}. Choose it again, or paste its text.`,
    notAdded: (why: string) => `The references were not added: ${why}. The table is as it was.`,
  },
};
