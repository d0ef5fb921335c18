import { esCaptions, sameUnit } from "./esCaptions";
import { esCharts, esChartsOfCounts } from "./esCharts";
import { esComparison } from "./esComparison";
import { entries, isOne, list, manyOf, nounIn, number, plural, strengthNames, unitsOf } from "./esGrammar";
import { esTableFigure } from "./esTableFigure";
import type { FigureNoun } from "./figureGrammar";
import type { FigureWords } from "./figureWords";
import { byNoun, capital, studyNoun } from "./noun";

/** Every word of a figure in Spanish. */
const wordsOf = (noun: FigureNoun): FigureWords => ({
  language: "es",
  locale: "es-ES",
  charts: esCharts(noun),

  ring: {
    entry: (label, level) => (level === "studies" ? `Estudio ${label}` : label),
    exporting: {
      settings: (level, parts) =>
        `${{ studies: capital(noun.many), groups: "Grupos", themes: "Temas" }[level]} ${parts.join(", ")}.`,
      tied: (level, unit) =>
        level === "studies"
          ? `citados juntos en ${sameUnit[unit]}`
          : `vinculados por los ${noun.many} citados en ambos`,
      minimum: (n, level, unit, strength) => {
        if (strength !== "count") return `con una fuerza de al menos ${number(n)}`;
        return level === "studies"
          ? `en al menos ${unitsOf(n, unit)}`
          : `con al menos ${plural(n, noun.one, noun.many)} en común`;
      },
      measuredBy: (strength, hasRare) =>
        `cintas según ${{ count: "el recuento", fractional: "el recuento fraccionado", association: "la fuerza de asociación", jaccard: "el índice de Jaccard" }[strength]}${hasRare ? "" : ", de pares que aparecen juntos al menos dos veces"}`,
      strongest: (shown, of) =>
        isOne(shown) ? `el par más fuerte de ${of}` : `los ${shown} pares más fuertes de ${of}`,
      around: (label, level) => `solo lo vinculado ${level === "studies" ? `al estudio ${label}` : `a «${label}»`}`,
      onRing: (shown, of) => `${shown} de ${of} en la figura`,
      chordNote: (level) =>
        level === "studies"
          ? `El diagrama muestra cómo la revisión agrupa sus fuentes para respaldar el texto, no que los ${noun.many} se citen entre sí, coincidan o se parezcan.`
          : `El diagrama muestra en qué ${manyOf(level, noun)} cita la revisión los mismos ${noun.many}, no que esos ${manyOf(level, noun)} coincidan o se parezcan.`,
    },
    matrix: {
      name: (level) =>
        level === "studies"
          ? `Matriz de ${noun.many} cocitados`
          : `Matriz de ${manyOf(level, noun)} que comparten ${noun.many}`,
      description: (rows, pairs, level) =>
        `${entries(rows, level, noun)}, en el orden del anillo; ${plural(pairs, "par cocitado", "pares cocitados")}`,
      cell: (pair, strength) => `${pair}: ${strength}`,
      strength: (n, text, level, unit, strength) => {
        if (strength !== "count") return `${strengthNames[strength]} ${text}`;
        return level === "studies" ? unitsOf(n, unit) : plural(n, ...noun.units);
      },
      legend: (measured) => `Color: ${measured}`,
      diagonal: (level) =>
        ({
          studies: `El propio ${noun.one}, en el color de su grupo`,
          groups: "El propio grupo, en su color",
          themes: "El propio tema",
        })[level],
    },
  },

  comparison: esComparison(noun),
  tables: esTableFigure(noun),

  around: {
    source: (reference) => `Fuente: ${reference}.`,
    credit: (source, license) => `Adaptado de ${source}${license ? `, ${license}` : ""}. Elaborado con Evidence Loom.`,
    made: "Elaborado con Evidence Loom.",
    dated: (day) => `A fecha de ${day}.`,
    measure: {
      studies: `Cuántos ${noun.many} se citan, por grupo y tema.`,
      mentions: `Cuántas veces se mencionan ${noun.many}, por grupo y tema.`,
      examples: "Cuántos ejemplos hay, por grupo y tema.",
      share: `Cuántos de los ${noun.many} del grupo se citan, por grupo y tema.`,
      counts: "Según cuenta la tabla, por grupo y tema.",
    },
    totals: {
      studies: `Un ${noun.one} cuenta una vez en una celda y una vez en un total, de modo que un total puede ser menor que la suma de sus celdas.`,
      mentions: "",
      examples: "",
      share: `Una proporción se refiere a los ${noun.many} que la revisión asignó al grupo o, en un tema, a los de todos los grupos; un ${noun.one} cuenta una vez.`,
      counts: "Los totales son sumas de sus celdas: lo contado en dos de ellas cuenta dos veces.",
    },
    gapMeaning: (meaning) => `Laguna: ${meaning}`,
    gapUnknown: "Laguna: ningún ejemplo; la tabla no dice por qué.",
    gapOfCounts: "Laguna: ningún número; la tabla no dice por qué.",
    compared: (labels) => `${list(labels)}: los ${noun.many} citados para cada uno.`,
    comparedNote: `Cada círculo es un ${noun.one}; el mismo número en dos columnas es el mismo ${noun.one}. Compartido significa citado para ambos, quizá para cuestiones diferentes.`,
  },

  captions: esCaptions(noun),

  deck: {
    layouts: { title: "Título", text: "Texto", table: "Tabla", chart: "Gráfico" },
    part: (title, part, of) => (of === 1 ? title : `${title} (${part} de ${of})`),
    cites: (group, studies) =>
      studies.length === 0
        ? `${group}, sin ningún ${noun.one} citado`
        : `${group}, que cita ${studies.length === 1 ? `el ${noun.one}` : `los ${noun.many}`} ${list(studies)}`,
    verbatim: (source) => `Los pasajes figuran palabra por palabra en: ${source}.`,
    gaps: "Lagunas: ningún ejemplo",
    gapMeaning: "Lo que dice la tabla de una celda vacía:",
    gapUnknown:
      "La tabla no dice por qué una celda está vacía. Puede que no se encontrara, no se buscara o no se notificara nada.",
    gapsOfTheme: (theme, groups) => `${theme}: ${list(groups)}`,
    references: "Fuente y referencias",
  },

  names: {
    heatmap: "Mapa de calor",
    chord: "Diagrama de cuerdas",
    matrix: "Matriz de pares",
    compare: "Comparación",
    shared: `${capital(noun.many)} compartidos`,
    passages: "Ejemplos comparados",
    examples: "Tabla de ejemplos",
    studies: `Tabla de ${noun.many}`,
  },
});

export const esFigureOf = byNoun((noun) => wordsOf(nounIn(noun)));

/** The same of a table of counts, which has numbers where others have examples. */
export const esFigureOfCounts: FigureWords = { ...esFigureOf(studyNoun), charts: esChartsOfCounts(nounIn(studyNoun)) };
