import { grammarOf, spacedPercent } from "./figureGrammar";
import type { ChartWords } from "./figureWords";

type Level = "studies" | "groups" | "themes";
type Unit = "example" | "bracket" | "cell";
type Strength = "count" | "fractional" | "association" | "jaccard";

export const { isOne, list, number, plural } = grammarOf("es");

export const entries = (n: number, level: Level) =>
  ({
    studies: plural(n, "estudio", "estudios"),
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

const units: ChartWords["units"] = {
  studies: (n) => plural(n, "estudio", "estudios"),
  mentions: (n) => plural(n, "mención", "menciones"),
  examples: (n) => plural(n, "ejemplo", "ejemplos"),
  counts: (n) => plural(n, "unidad contada", "unidades contadas"),
};

const amount: ChartWords["amount"] = (measure, { count, of }) =>
  measure === "share" ? `${count} de ${units.studies(of ?? 0)}` : units[measure](count);

const measured = (level: Level, unit: Unit, strength: Strength) => {
  if (strength !== "count") return strengthNames[strength];
  return level === "studies" ? `${manyUnits[unit]} que citan ambos` : "estudios citados en ambos";
};

/** What stands in a chart, in Spanish. */
export const esCharts: ChartWords = {
  units,
  amount,
  list,
  two: (a, b) => list([a, b]),
  number,

  heatmap: {
    name: (title) => `Mapa de calor: ${title}`,
    cell: (group, theme, value) => `${group}, ${theme}: ${value}`,
    gap: (group, theme) => `${group}, ${theme}: laguna, ningún ejemplo`,
    filtered: (group, theme) => `${group}, ${theme}: excluido por el filtro`,
    unavailable: (group, theme) => `${group}, ${theme}: no disponible`,
    totals: {
      studies: "estudios distintos",
      mentions: "menciones",
      examples: "ejemplos",
      share: "estudios distintos",
      counts: "total",
    },
    total: (measure, total) =>
      measure === "studies" ? plural(total.count, "estudio distinto", "estudios distintos") : amount(measure, total),
    fraction: (count, of) => `${count} de ${of}`,
    percent: spacedPercent,
    percentStep: (step) => `${step}\u00a0%`,
    sharesAsPercent: "Los porcentajes son de los estudios del grupo.",
    legend: {
      studies: "Estudios citados en los ejemplos",
      mentions: "Menciones en los ejemplos",
      examples: "Ejemplos",
      share: "Proporción de los estudios del grupo que citan los ejemplos",
      counts: "Números que da la tabla",
    },
    whole: "todos",
    gapKey: "laguna: ningún ejemplo",
    filteredKey: "excluido por el filtro",
    unavailableKey: "no disponible",
    numbersLeftOut: "Las celdas son demasiado pequeñas para sus números.",
    labelsLeftOut: "Solo caben algunos de los nombres.",
    description: (rows, columns, gaps) =>
      `${plural(rows, "fila", "filas")} por ${plural(columns, "columna", "columnas")}, ${plural(gaps, "laguna", "lagunas")}`,
  },

  chord: {
    name: (title, level) =>
      `Diagrama de cuerdas de ${{ studies: "estudios citados juntos", groups: "grupos que comparten estudios", themes: "temas que comparten estudios" }[level]}: ${title}`,
    arc: (study, groups, others) =>
      `Estudio ${study}, ${groups}, citado con ${others === 0 ? "ningún otro estudio" : plural(others, "otro estudio", "otros estudios")}`,
    entry: (label, others, level) => {
      const none = { studies: "ningún otro estudio", groups: "ningún otro grupo", themes: "ningún otro tema" }[level];
      return `${label}, estudios en común con ${others === 0 ? none : entries(others, level)}`;
    },
    description: (arcs, pairs, level) =>
      `${entries(arcs, level)} alrededor de un anillo, ${plural(pairs, "par cocitado", "pares cocitados")}`,
    measured,
    ribbonKey: (level, unit, strength) => `Anchura de la cinta: ${measured(level, unit, strength)}`,
    ribbons: "Cintas",
    groups: "Grupos",
    key: "Leyenda",
    secondKey: "Arco exterior: citado también en ese grupo",
    isolatedKey: "Arco hueco: sin vínculo",
    labelsLeftOut: (shown, all) =>
      `${isOne(shown) ? `Se nombra ${shown}` : `Se nombran ${shown}`} de ${plural(all, "estudio", "estudios")}, primero los que tienen más cocitaciones.`,
  },

  reading: {
    heatmap: (measure) => [
      {
        studies:
          "Cada número indica cuántos estudios diferentes cita la tabla para ese grupo y ese tema. Un estudio cuenta una vez en una celda y una vez en un total, de modo que un total puede ser menor que la suma de sus celdas.",
        mentions:
          "Cada número indica cuántas veces se nombra un estudio en los ejemplos de ese grupo y ese tema. Un estudio nombrado dos veces cuenta dos veces.",
        examples: "Cada número indica cuántos ejemplos tiene la tabla para ese grupo y ese tema.",
        share:
          "Cada número indica cuántos de los estudios que la revisión asignó a ese grupo cita la tabla para ese grupo y ese tema. El total de un tema se refiere a los estudios de todos los grupos; un estudio cuenta una vez.",
        /** Said of a table of counts. */
        counts: "",
      }[measure],
      measure === "share"
        ? "Cuanto más destaca una celda de la página, mayor es su proporción; eso no significa que la evidencia sea más fuerte o más favorable. En un grupo de pocos estudios, uno solo supone una proporción grande."
        : "Cuanto más destaca una celda de la página, mayor es su número; eso no significa que la evidencia sea más fuerte o más favorable. Los grupos con muchos estudios tienen más que citar.",
      "Una celda rayada es una laguna: no tiene ningún ejemplo.",
    ],
    chord: (level) => {
      const [one, many] = level === "groups" ? ["grupo", "grupos"] : ["tema", "temas"];
      return [
        level === "studies"
          ? "Cada arco es un estudio, y una cinta une dos estudios que la revisión cita juntos en el mismo ejemplo o el mismo paréntesis; cuanto más ancha, más veces."
          : `Cada arco es un ${one}, y una cinta une dos ${many} en los que la revisión cita los mismos estudios; cuanto más ancha, más son.`,
        level === "studies"
          ? "Muestra cómo la revisión agrupa sus fuentes para respaldar el texto, no que los estudios se citen entre sí, coincidan o se parezcan."
          : `Muestra dónde cita la revisión las mismas fuentes, quizá para cuestiones diferentes, no que los ${many} coincidan o se parezcan.`,
        "En una tabla corta, una diferencia de uno o dos no es una tendencia.",
      ];
    },
  },

  segments: {
    legend: {
      example: (label) => `Barra en una celda: sus ejemplos según «${label}»`,
      study: (label) => `Barra en una celda: sus estudios según «${label}»`,
    },
    mixed: "varios valores",
    other: "otros valores",
    leftOut: "Las celdas son demasiado pequeñas para sus barras.",
    part: (value, n) => `${value}: ${n}`,
    words: {
      example: (label, parts) => `«${label}» de sus ejemplos – ${parts.join(", ")}`,
      study: (label, parts) => `«${label}» de sus estudios – ${parts.join(", ")}`,
    },
  },
  attributes: { notReported: "no notificado", range: (low, high) => `${low} a ${high}` },

  page: { doi: (doi) => `doi ${doi}` },
  filter: {
    showing: (studies, allStudies, examples, allExamples) =>
      studies === 0 && examples === 0
        ? "Todo está excluido por el filtro."
        : `Con el filtro: ${studies} de ${units.studies(allStudies)} y ${examples} de ${units.examples(allExamples)}.`,
  },
  heatmapTwin: { gap: "laguna", filtered: "excluido por el filtro" },
  pairs: { pair: (a, b) => `Estudios ${list([a, b])}` },
};

const numbers = (n: number) => plural(n, "número", "números");

/** The same of a table of counts, in Spanish: it has numbers where others have examples. */
export const esChartsOfCounts: ChartWords = {
  ...esCharts,
  units: { ...units, examples: numbers },
  heatmap: {
    ...esCharts.heatmap,
    gap: (group, theme) => `${group}, ${theme}: laguna, ningún número`,
    gapKey: "laguna: ningún número",
  },
  reading: {
    ...esCharts.reading,
    heatmap: () => [
      "Cada número es el que da la tabla. Los totales son sumas de sus celdas: lo contado en dos celdas cuenta dos veces, pues la tabla no dice qué tienen en común.",
      "Cuanto más destaca una celda de la página, mayor es su número; eso no significa que la evidencia sea más fuerte o más favorable.",
      "Una celda rayada es una laguna: la tabla no da ningún número para ella, lo que no es cero.",
    ],
  },
  filter: {
    showing: (_studies, _allStudies, shown, all) =>
      shown === 0 ? esCharts.filter.showing(0, 0, 0, all) : `Con el filtro: ${shown} de ${numbers(all)}.`,
  },
};
