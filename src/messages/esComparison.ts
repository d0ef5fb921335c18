import { entries, isOne, list, plural } from "./esGrammar";
import type { FigureNoun } from "./figureGrammar";
import type { ComparisonWords } from "./figureWords";
import { capital } from "./noun";

const inWords = (n: number) => ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis"][n] ?? n;
const all = (n: number) => (n === 2 ? "ambos" : `los ${inWords(n)}`);

/** What figures of the comparison say, and what is said beside them, in Spanish. */
export const esComparison = (noun: FigureNoun): ComparisonWords => ({
  reading: [
    `Cada punto es un ${noun.one}, y el mismo número en dos columnas es el mismo ${noun.one}; está relleno, y una línea une sus puntos cuando están en la misma fila.`,
    "Compartido significa citado para ambos, quizá en filas diferentes y para cuestiones diferentes.",
    "Menos puntos no hacen menos importante un tema o un grupo, y una diferencia de uno o dos no es una tendencia.",
  ],
  kinds: { themes: "Temas", groups: "Grupos" },
  cited: (counts) => `${capital(noun.many)} citados aquí: ${list(counts.map(({ label, n }) => `${n} para ${label}`))}.`,
  sharedByAll: (n, of) =>
    n === 0
      ? `Ningún ${noun.one} se cita para ${all(of)}.`
      : `${plural(n, `${noun.one} se cita`, `${noun.many} se citan`)} para ${all(of)}.`,
  sharedByTwo: (most, pair) => {
    if (most === 0) return `Ningún ${noun.one} se cita para dos de ellos.`;
    return pair
      ? `De dos en dos, ${list(pair)} son los que más comparten: ${most}.`
      : `Dos de ellos comparten como máximo ${most}.`;
  },
  filteredCells: (n) =>
    isOne(n) ? `${n} celda está excluida por el filtro.` : `${n} celdas están excluidas por el filtro.`,
  name: (labels, title) => `${capital(noun.many)} lado a lado: ${list(labels)} – ${title}`,
  description: (studies, rows, by) =>
    `${plural(studies, ...noun.units)}, ${entries(rows, by === "themes" ? "groups" : "themes", noun)}`,
  study: (label, places) =>
    `Estudio ${label}, ${places.map(({ row, columns }) => `${row}, ${list(columns)}`).join("; ")}`,
  citesNobody: `no cita ningún ${noun.one}`,
  singleKey: `un ${noun.one}`,
  sharedKey: {
    themes: "también en otro de estos temas",
    groups: "también en otro de estos grupos",
  },
  linkKey: `los mismos ${noun.many}, en el mismo orden`,
});
