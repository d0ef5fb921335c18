import { entries, isOne, list, manyUnits, number, plural, strengthNames } from "./esGrammar";
import { type FigureNoun, type Level, type Strength, spacedPercent, type Unit } from "./figureGrammar";
import type { ChartWords } from "./figureWords";
import { capital } from "./noun";

const unitsIn = (noun: FigureNoun): ChartWords["units"] => ({
  studies: (n) => plural(n, ...noun.units),
  mentions: (n) => plural(n, "mención", "menciones"),
  examples: (n) => plural(n, "ejemplo", "ejemplos"),
  counts: (n) => plural(n, "unidad contada", "unidades contadas"),
});

const amountIn =
  (noun: FigureNoun): ChartWords["amount"] =>
  (measure, { count, of }) =>
    measure === "share" ? `${count} de ${unitsIn(noun).studies(of ?? 0)}` : unitsIn(noun)[measure](count);

const measuredIn = (noun: FigureNoun) => (level: Level, unit: Unit, strength: Strength) => {
  if (strength !== "count") return strengthNames[strength];
  return level === "studies" ? `${manyUnits[unit]} que citan ambos` : `${noun.many} citados en ambos`;
};

/** What stands in a chart, in Spanish. */
export const esCharts = (noun: FigureNoun): ChartWords => ({
  units: unitsIn(noun),
  amount: amountIn(noun),
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
      studies: `${noun.many} distintos`,
      mentions: "menciones",
      examples: "ejemplos",
      share: `${noun.many} distintos`,
      counts: "total",
    },
    total: (measure, total) =>
      measure === "studies"
        ? plural(total.count, `${noun.units[0]} distinto`, `${noun.units[1]} distintos`)
        : amountIn(noun)(measure, total),
    fraction: (count, of) => `${count} de ${of}`,
    percent: spacedPercent,
    percentStep: (step) => `${step}\u00a0%`,
    sharesAsPercent: `Los porcentajes son de los ${noun.many} del grupo.`,
    legend: {
      studies: `${capital(noun.many)} citados en los ejemplos`,
      mentions: "Menciones en los ejemplos",
      examples: "Ejemplos",
      share: `Proporción de los ${noun.many} del grupo que citan los ejemplos`,
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
      `Diagrama de cuerdas de ${{ studies: `${noun.many} citados juntos`, groups: `grupos que comparten ${noun.many}`, themes: `temas que comparten ${noun.many}` }[level]}: ${title}`,
    arc: (study, groups, others) =>
      `Estudio ${study}, ${groups}, citado con ${others === 0 ? `ningún otro ${noun.one}` : plural(others, `otro ${noun.one}`, `otros ${noun.many}`)}`,
    entry: (label, others, level) => {
      const none = { studies: `ningún otro ${noun.one}`, groups: "ningún otro grupo", themes: "ningún otro tema" }[
        level
      ];
      return `${label}, ${noun.many} en común con ${others === 0 ? none : entries(others, level, noun)}`;
    },
    description: (arcs, pairs, level) =>
      `${entries(arcs, level, noun)} alrededor de un anillo, ${plural(pairs, "par cocitado", "pares cocitados")}`,
    measured: measuredIn(noun),
    ribbonKey: (level, unit, strength) => `Anchura de la cinta: ${measuredIn(noun)(level, unit, strength)}`,
    ribbons: "Cintas",
    groups: "Grupos",
    key: "Leyenda",
    secondKey: "Arco exterior: citado también en ese grupo",
    isolatedKey: "Arco hueco: sin vínculo",
    labelsLeftOut: (shown, all) =>
      `${isOne(shown) ? `Se nombra ${shown}` : `Se nombran ${shown}`} de ${plural(all, noun.one, noun.many)}, primero los que tienen más cocitaciones.`,
  },

  reading: {
    heatmap: (measure) => [
      {
        studies: `Cada número indica cuántos ${noun.many} diferentes cita la tabla para ese grupo y ese tema. Un ${noun.one} cuenta una vez en una celda y una vez en un total, de modo que un total puede ser menor que la suma de sus celdas.`,
        mentions: `Cada número indica cuántas veces se nombra un ${noun.one} en los ejemplos de ese grupo y ese tema. Un ${noun.one} nombrado dos veces cuenta dos veces.`,
        examples: "Cada número indica cuántos ejemplos tiene la tabla para ese grupo y ese tema.",
        share: `Cada número indica cuántos de los ${noun.many} que la revisión asignó a ese grupo cita la tabla para ese grupo y ese tema. El total de un tema se refiere a los ${noun.many} de todos los grupos; un ${noun.one} cuenta una vez.`,
        /** Said of a table of counts. */
        counts: "",
      }[measure],
      measure === "share"
        ? `Cuanto más destaca una celda de la página, mayor es su proporción; eso no significa que la evidencia sea más fuerte o más favorable. En un grupo de pocos ${noun.many}, uno solo supone una proporción grande.`
        : `Cuanto más destaca una celda de la página, mayor es su número; eso no significa que la evidencia sea más fuerte o más favorable. Los grupos con muchos ${noun.many} tienen más que citar.`,
      "Una laguna, rayada o en un tono propio, no tiene ningún ejemplo.",
    ],
    chord: (level) => {
      const [one, many] = level === "groups" ? ["grupo", "grupos"] : ["tema", "temas"];
      return [
        level === "studies"
          ? `Cada arco es un ${noun.one}, y una cinta une dos ${noun.many} que la revisión cita juntos en el mismo ejemplo o el mismo paréntesis; cuanto más ancha, más veces.`
          : `Cada arco es un ${one}, y una cinta une dos ${many} en los que la revisión cita los mismos ${noun.many}; cuanto más ancha, más son.`,
        level === "studies"
          ? `Muestra cómo la revisión agrupa sus fuentes para respaldar el texto, no que los ${noun.many} se citen entre sí, coincidan o se parezcan.`
          : `Muestra dónde cita la revisión las mismas fuentes, quizá para cuestiones diferentes, no que los ${many} coincidan o se parezcan.`,
        "En una tabla corta, una diferencia de uno o dos no es una tendencia.",
      ];
    },
  },

  segments: {
    legend: {
      example: (label) => `Barra en una celda: sus ejemplos según «${label}»`,
      study: (label) => `Barra en una celda: sus ${noun.many} según «${label}»`,
    },
    mixed: "varios valores",
    other: "otros valores",
    leftOut: "Las celdas son demasiado pequeñas para sus barras.",
    part: (value, n) => `${value}: ${n}`,
    words: {
      example: (label, parts) => `«${label}» de sus ejemplos – ${parts.join(", ")}`,
      study: (label, parts) => `«${label}» de sus ${noun.many} – ${parts.join(", ")}`,
    },
  },
  attributes: { notReported: "no notificado", range: (low, high) => `${low} a ${high}` },

  page: { doi: (doi) => `doi ${doi}` },
  filter: {
    showing: (studies, allStudies, examples, allExamples) =>
      studies === 0 && examples === 0
        ? "Todo está excluido por el filtro."
        : `Con el filtro: ${studies} de ${unitsIn(noun).studies(allStudies)} y ${examples} de ${unitsIn(noun).examples(allExamples)}.`,
  },
  heatmapTwin: { gap: "laguna", filtered: "excluido por el filtro" },
  pairs: { pair: (a, b) => `Estudios ${list([a, b])}` },
});

const numbers = (n: number) => plural(n, "número", "números");

/** The same of a table of counts, in Spanish: it has numbers where others have examples. */
export const esChartsOfCounts = (noun: FigureNoun): ChartWords => ({
  ...esCharts(noun),
  units: { ...unitsIn(noun), examples: numbers },
  heatmap: {
    ...esCharts(noun).heatmap,
    gap: (group, theme) => `${group}, ${theme}: laguna, ningún número`,
    gapKey: "laguna: ningún número",
  },
  reading: {
    ...esCharts(noun).reading,
    heatmap: () => [
      "Cada número es el que da la tabla. Los totales son sumas de sus celdas: lo contado en dos celdas cuenta dos veces, pues la tabla no dice qué tienen en común.",
      "Cuanto más destaca una celda de la página, mayor es su número; eso no significa que la evidencia sea más fuerte o más favorable.",
      "Una laguna, rayada o en un tono propio, es una celda sin número en la tabla, lo que no es cero.",
    ],
  },
  filter: {
    showing: (_studies, _allStudies, shown, all) =>
      shown === 0 ? esCharts(noun).filter.showing(0, 0, 0, all) : `Con el filtro: ${shown} de ${numbers(all)}.`,
  },
});
