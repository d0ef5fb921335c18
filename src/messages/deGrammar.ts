import { type FigureNoun, grammarOf, type Level, type Strength, type Unit } from "./figureGrammar";
import { type Noun, reportNoun } from "./noun";

export const { isOne, list, number, plural } = grammarOf("de");

/** What a table's citations name, in German. Both nouns are feminine, so that the sentences around them are the same. */
export const nounIn = (noun: Noun): FigureNoun =>
  noun === reportNoun
    ? { one: "Publikation", many: "Publikationen", units: ["zitierte Publikation", "zitierte Publikationen"] }
    : { one: "Studie", many: "Studien", units: ["Studie", "Studien"] };

/** Many of a level. */
export const manyOf = (level: Level, noun: FigureNoun) =>
  ({ studies: noun.many, groups: "Gruppen", themes: "Themen" })[level];

/** So many of a level, in German. */
export const entries = (n: number, level: Level, noun: FigureNoun) =>
  ({
    studies: plural(n, noun.one, noun.many),
    groups: plural(n, "Gruppe", "Gruppen"),
    themes: plural(n, "Thema", "Themen"),
  })[level];

/** How many of what studies are cited together in. */
export const unitsOf = (n: number, unit: Unit) =>
  ({
    example: plural(n, "Beispiel", "Beispiele"),
    bracket: plural(n, "Klammer", "Klammern"),
    cell: plural(n, "Zelle", "Zellen"),
  })[unit];

export const manyUnits: Record<Unit, string> = { example: "Beispiele", bracket: "Klammern", cell: "Zellen" };

export const strengthNames: Record<Strength, string> = {
  count: "Anzahl",
  fractional: "fraktionale Anzahl",
  association: "Assoziationsstärke",
  jaccard: "Jaccard-Index",
};
