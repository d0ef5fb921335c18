import { list } from "./enGrammar";
import { byNoun, studyNoun } from "./noun";

/** What slides say besides the words of charts and tables, in English. By itself, since only an export needs it. */
export const enDeckOf = byNoun((noun) => ({
  /** What the kinds of slides are called in a slide program's list of layouts. */
  layouts: { title: "Title", text: "Text", table: "Table", chart: "Chart" },
  /** Of a slide that holds a part of what it should: "Flexibility (2 of 3)". */
  part: (title: string, part: number, of: number) => (of === 1 ? title : `${title} (${part} of ${of})`),
  /** Above a passage: whose it is, and what it cites. */
  cites: (group: string, studies: readonly string[]) =>
    studies.length === 0
      ? `${group}, citing no ${noun.one}`
      : `${group}, citing ${studies.length === 1 ? noun.one : noun.many} ${list(studies)}`,
  verbatim: (source: string) => `The passages are word for word as in ${source}.`,
  gaps: "Gaps: no example",
  gapMeaning: "What the table says about an empty cell:",
  gapUnknown: "The table does not say why a cell is empty. It may mean none found, not sought or not reported.",
  gapsOfTheme: (theme: string, groups: readonly string[]) => `${theme}: ${list(groups)}`,
  references: "Source and references",
}));

/** The same about studies. */
export const enDeck = enDeckOf(studyNoun);

export type DeckMessages = ReturnType<typeof enDeckOf>;
