import type { CitationAnswer, CitingStyle } from "./citing";
import { readCitationsIn } from "./readCitationsIn";

/** For tests. */
export const allStyles: CitingStyle[] = ["square", "round", "superscript", "author-year"];
/** Per citation "text = study, study", of one text. For tests. */
export const read = (text: string, style: CitingStyle, studies: string[] = []) =>
  readCitationsIn([text], [style], { studies })
    .citations.flat()
    .map((c) => `${text.slice(c.start, c.end)} = ${c.studies.join(", ")}`);
/** The same, mention by mention. For tests. */
export const mentions = (text: string, style: CitingStyle) =>
  readCitationsIn([text], [style])
    .citations.flat()
    .flatMap((c) => c.mentions.map((m) => `${text.slice(m.start, m.end)} = ${m.studies.join(", ")}`));
/** Kind, text, and what each answer cites. For tests. */
export const doubts = (texts: string[], styles: CitingStyle[], answers: CitationAnswer[] = []) =>
  readCitationsIn(texts, styles, { answers }).doubts.map((d) => [
    d.kind,
    d.text,
    ...d.answers.map((a) => (a.kind === "study" ? String(a.as) : a.studies.join(", "))),
  ]);
