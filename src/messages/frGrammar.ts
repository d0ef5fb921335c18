import { type FigureNoun, grammarOf, type Level, type Strength, type Unit } from "./figureGrammar";
import { type Noun, reportNoun } from "./noun";

export const { isOne, list, number, plural } = grammarOf("fr");

/** What a table's citations name, in French. Both nouns are feminine, so that the sentences around them are the same. */
export const nounIn = (noun: Noun): FigureNoun =>
  noun === reportNoun
    ? { one: "publication", many: "publications", units: ["publication citée", "publications citées"] }
    : { one: "étude", many: "études", units: ["étude", "études"] };

/** Many of a level. */
export const manyOf = (level: Level, noun: FigureNoun) =>
  ({ studies: noun.many, groups: "groupes", themes: "thèmes" })[level];

/** So many of a level, in French. */
export const entries = (n: number, level: Level, noun: FigureNoun) =>
  ({
    studies: plural(n, noun.one, noun.many),
    groups: plural(n, "groupe", "groupes"),
    themes: plural(n, "thème", "thèmes"),
  })[level];

/** How many of what studies are cited together in. */
export const unitsOf = (n: number, unit: Unit) =>
  ({
    example: plural(n, "exemple", "exemples"),
    bracket: plural(n, "parenthèse", "parenthèses"),
    cell: plural(n, "cellule", "cellules"),
  })[unit];

export const manyUnits: Record<Unit, string> = { example: "exemples", bracket: "parenthèses", cell: "cellules" };

export const strengthNames: Record<Strength, string> = {
  count: "compte",
  fractional: "compte fractionnaire",
  association: "force d’association",
  jaccard: "indice de Jaccard",
};

const startsWithVowel = (word: string) => /^[aeéiou]/.test(word);
/** "d’études", "de publications". */
export const of = (word: string) => `${startsWithVowel(word) ? "d’" : "de "}${word}`;
/** "l’étude", "la publication". */
export const the = (feminine: string) => `${startsWithVowel(feminine) ? "l’" : "la "}${feminine}`;
