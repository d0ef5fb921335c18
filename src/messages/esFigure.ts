import { esCaptions, sameUnit } from "./esCaptions";
import { entries, esCharts, esChartsOfCounts, isOne, list, number, plural, strengthNames, unitsOf } from "./esCharts";
import { esComparison } from "./esComparison";
import { esTableFigure } from "./esTableFigure";
import type { FigureWords } from "./figureWords";

type Level = "studies" | "groups" | "themes";

const many = { studies: "estudios", groups: "grupos", themes: "temas" } satisfies Record<Level, string>;

/** Every word of a figure in Spanish. */
export const esFigure: FigureWords = {
  language: "es",
  locale: "es-ES",
  charts: esCharts,

  ring: {
    entry: (label, level) => (level === "studies" ? `Estudio ${label}` : label),
    exporting: {
      settings: (level, parts) =>
        `${{ studies: "Estudios", groups: "Grupos", themes: "Temas" }[level]} ${parts.join(", ")}.`,
      tied: (level, unit) =>
        level === "studies" ? `citados juntos en ${sameUnit[unit]}` : "vinculados por los estudios citados en ambos",
      minimum: (n, level, unit, strength) => {
        if (strength !== "count") return `con una fuerza de al menos ${number(n)}`;
        return level === "studies"
          ? `en al menos ${unitsOf(n, unit)}`
          : `con al menos ${plural(n, "estudio", "estudios")} en común`;
      },
      measuredBy: (strength, hasRare) =>
        `cintas según ${{ count: "el recuento", fractional: "el recuento fraccionado", association: "la fuerza de asociación", jaccard: "el índice de Jaccard" }[strength]}${hasRare ? "" : ", de pares que aparecen juntos al menos dos veces"}`,
      strongest: (shown, of) =>
        isOne(shown) ? `el par más fuerte de ${of}` : `los ${shown} pares más fuertes de ${of}`,
      around: (label, level) => `solo lo vinculado ${level === "studies" ? `al estudio ${label}` : `a «${label}»`}`,
      onRing: (shown, of) => `${shown} de ${of} en la figura`,
      chordNote: (level) =>
        level === "studies"
          ? "El diagrama muestra cómo la revisión agrupa sus fuentes para respaldar el texto, no que los estudios se citen entre sí, coincidan o se parezcan."
          : `El diagrama muestra en qué ${many[level]} cita la revisión los mismos estudios, no que esos ${many[level]} coincidan o se parezcan.`,
    },
    matrix: {
      name: (level) =>
        level === "studies" ? "Matriz de estudios cocitados" : `Matriz de ${many[level]} que comparten estudios`,
      description: (rows, pairs, level) =>
        `${entries(rows, level)}, en el orden del anillo; ${plural(pairs, "par cocitado", "pares cocitados")}`,
      cell: (pair, strength) => `${pair}: ${strength}`,
      strength: (n, text, level, unit, strength) => {
        if (strength !== "count") return `${strengthNames[strength]} ${text}`;
        return level === "studies" ? unitsOf(n, unit) : plural(n, "estudio", "estudios");
      },
      legend: (measured) => `Color: ${measured}`,
      diagonal: (level) =>
        ({
          studies: "El propio estudio, en el color de su grupo",
          groups: "El propio grupo, en su color",
          themes: "El propio tema",
        })[level],
    },
  },

  comparison: esComparison,
  tables: esTableFigure,

  around: {
    source: (reference) => `Fuente: ${reference}.`,
    credit: (source, license) => `Adaptado de ${source}${license ? `, ${license}` : ""}. Elaborado con Evidence Loom.`,
    made: "Elaborado con Evidence Loom.",
    dated: (day) => `A fecha de ${day}.`,
    measure: {
      studies: "Cuántos estudios se citan, por grupo y tema.",
      mentions: "Cuántas veces se mencionan estudios, por grupo y tema.",
      examples: "Cuántos ejemplos hay, por grupo y tema.",
      share: "Cuántos de los estudios del grupo se citan, por grupo y tema.",
      counts: "Según cuenta la tabla, por grupo y tema.",
    },
    totals: {
      studies:
        "Un estudio cuenta una vez en una celda y una vez en un total, de modo que un total puede ser menor que la suma de sus celdas.",
      mentions: "",
      examples: "",
      share:
        "Una proporción se refiere a los estudios que la revisión asignó al grupo o, en un tema, a los de todos los grupos; un estudio cuenta una vez.",
      counts: "Los totales son sumas de sus celdas: lo contado en dos de ellas cuenta dos veces.",
    },
    gapMeaning: (meaning) => `Laguna: ${meaning}`,
    gapUnknown: "Laguna: ningún ejemplo; la tabla no dice por qué.",
    gapOfCounts: "Laguna: ningún número; la tabla no dice por qué.",
    compared: (labels) => `${list(labels)}: los estudios citados para cada uno.`,
    comparedNote:
      "Cada círculo es un estudio; el mismo número en dos columnas es el mismo estudio. Compartido significa citado para ambos, quizá para cuestiones diferentes.",
  },

  captions: esCaptions,

  deck: {
    layouts: { title: "Título", text: "Texto", table: "Tabla", chart: "Gráfico" },
    part: (title, part, of) => (of === 1 ? title : `${title} (${part} de ${of})`),
    cites: (group, studies) =>
      studies.length === 0
        ? `${group}, sin ningún estudio citado`
        : `${group}, que cita ${studies.length === 1 ? "el estudio" : "los estudios"} ${list(studies)}`,
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
    shared: "Estudios compartidos",
    passages: "Ejemplos comparados",
    examples: "Tabla de ejemplos",
    studies: "Tabla de estudios",
  },
};

/** The same of a table of counts, which has numbers where others have examples. */
export const esFigureOfCounts: FigureWords = { ...esFigure, charts: esChartsOfCounts };
