import { type FigureNoun, grammarOf, type Level, type Strength, type Unit } from "./figureGrammar";
import { type Noun, reportNoun } from "./noun";

export const { isOne, list, number, plural } = grammarOf("es");

/** What a table's citations name, in Spanish. Both nouns are masculine, so that the sentences around them are the same. */
export const nounIn = (noun: Noun): FigureNoun =>
  noun === reportNoun
    ? { one: "informe", many: "informes", units: ["informe citado", "informes citados"] }
    : { one: "estudio", many: "estudios", units: ["estudio", "estudios"] };

/** Many of a level. */
export const manyOf = (level: Level, noun: FigureNoun) =>
  ({ studies: noun.many, groups: "grupos", themes: "temas" })[level];

/** So many of a level, in Spanish. */
export const entries = (n: number, level: Level, noun: FigureNoun) =>
  ({
    studies: plural(n, noun.one, noun.many),
    groups: plural(n, "grupo", "grupos"),
    themes: plural(n, "tema", "temas"),
  })[level];

/** How many of what studies are cited together in. */
export const unitsOf = (n: number, unit: Unit) =>
  ({
    example: plural(n, "ejemplo", "ejemplos"),
    bracket: plural(n, "paréntesis", "paréntesis"),
    cell: plural(n, "celda", "celdas"),
  })[unit];

export const manyUnits: Record<Unit, string> = { example: "ejemplos", bracket: "paréntesis", cell: "celdas" };

export const strengthNames: Record<Strength, string> = {
  count: "recuento",
  fractional: "recuento fraccionado",
  association: "fuerza de asociación",
  jaccard: "índice de Jaccard",
};
