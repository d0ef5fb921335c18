import { list } from "./enGrammar";

interface Answer {
  readonly kind: "citation" | "study";
  readonly studies: readonly string[];
  readonly as?: string | null;
}

interface Doubt {
  readonly kind: "order" | "long" | "year" | "outside" | "unread" | "exponent" | "date" | "name" | "near";
  readonly text: string;
  readonly printed: string;
  readonly answers: readonly Answer[];
  readonly among: { readonly lowest: number; readonly highest: number } | null;
}

/** Consecutive numbers as a range: "85–90, 93". */
function short(studies: readonly string[]): string {
  const parts: string[][] = [];
  for (const study of studies) {
    const last = parts.at(-1);
    const isNext = /^[1-9][0-9]*$/.test(study) && String(Number(last?.at(-1)) + 1) === study;
    if (isNext) last?.push(study);
    else parts.push([study]);
  }
  return list(
    parts.map(([first = "", ...more]) => (more.length > 1 ? `${first}–${more.at(-1)}` : [first, ...more].join(", "))),
  );
}

/** What is said of citations while a table is opened, in English. */
export const enImportCitations = {
  styles: {
    square: "Numbers in square brackets, [12]",
    round: "Numbers in round brackets, (12)",
    superscript: "Superscript numbers, ¹²",
    "author-year": "Names and years, (Smith 2010)",
  },
  doubt: ({ kind, text, printed, among, answers }: Doubt): string => {
    switch (kind) {
      case "order":
        return `${text}: the range ${printed} does not go up. What does it cite?`;
      case "long":
        return `${text}: ${printed} would be too many studies for one place. What does it cite?`;
      case "year":
        return `${text}: ${printed} may be a year. Is it a citation?`;
      case "outside": {
        const others = among === null ? "all others" : `the others, ${among.lowest} to ${among.highest}`;
        return `${text}: ${printed} is far from ${others}. What does it cite?`;
      }
      case "exponent":
        return `${text}: this stands after a number and may be an exponent. Is it a citation?`;
      case "date":
        return `${text}: a spreadsheet may have made a date of the numbers that were typed. What does it cite?`;
      case "name":
        return `${text}: this may be a citation, or a name and a year of something else. Is it a citation?`;
      case "near":
        return `${list(answers[0]?.studies ?? [])} may be one study. Are they?`;
      case "unread":
        return `${text}: only a part of it reads as a citation. What does it cite?`;
    }
  },
  answer: ({ kind, studies, as }: Answer): string => {
    if (kind === "study") return as === null || as === undefined ? "Two studies" : `One study, ${as}`;
    return studies.length === 0 ? "No citation" : short(studies);
  },
};
