import type { TableFigureMessages } from "./enTableFigure";
import { entries, isOne, list, plural } from "./esCharts";
import { esComparison } from "./esComparison";
import { ended } from "./figureGrammar";

const [, , caution = ""] = esComparison.reading;
const index = new Intl.NumberFormat("es", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const many = { themes: "temas", groups: "grupos" };

/** What the figure of shared studies and typeset tables say, in Spanish. */
export const esTableFigure: TableFigureMessages = {
  shared: {
    name: (labels, title) => `Estudios compartidos por ${list(labels)} – ${title}`,
    description: (combinations, most) =>
      `${plural(combinations, "combinación", "combinaciones")}, la mayor con ${plural(most, "estudio", "estudios")}`,
    member: (label, studies) => `${label}: ${studies}`,
    bars: "Estudios en todos ellos",
    jaccard: "Jaccard",
    index: (jaccard) => index.format(jaccard),
    filteredOut: (labels) => `Excluido por el filtro: ${list(labels)}.`,
    reading:
      "Cada fila es una combinación: puntos rellenos, unidos por una línea. Su barra indica cuántos estudios se citan para todos ellos, con independencia de para qué más se citen; así, un estudio que está en tres cuenta también en cada par de ellos.",
    jaccardMeans: "Jaccard: de los estudios citados para alguno de los dos, la proporción citada para ambos.",
    what: (by) => `Cuántos estudios comparte cada combinación de estos ${many[by]}.`,
    caption: (labels) => `Estudios compartidos por ${list(labels)}.`,
    methods: (by) =>
      `Para cada combinación de dos o más ${many[by]} se contaron los estudios distintos citados para todos ellos, con independencia de para qué más se citen. Para los pares, el índice de Jaccard es el número de estudios compartidos dividido por el número de estudios citados para alguno de los dos (Jaccard 1901).`,
    altWhat: (labels) => `Diagrama UpSet de los estudios compartidos por ${list(labels)}`,
    altLargest: (n) => `como máximo ${n} por combinación`,
    construction: (labels) =>
      `Columnas de puntos para ${list(labels)}, y una fila por cada combinación de dos o más, primero la que tiene más estudios. Una barra junto a cada fila, con su número, indica cuántos estudios se citan para toda la combinación.`,
    members: (counts) => `Estudios citados para cada uno: ${list(counts)}.`,
    combination: (labels, n, jaccard) => `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts) => `Compartidos: ${texts.join("; ")}.`,
    sharedByAll: esComparison.sharedByAll,
    caution,
    empty: (n) =>
      isOne(n) ? `${n} combinación no comparte ningún estudio.` : `${n} combinaciones no comparten ningún estudio.`,
  },

  pages: {
    page: (page, of) => `Página ${page} de ${of}`,
    continued: (heading) => `${heading} (continuación)`,
    description: (rows, page, of) =>
      `Tabla de ${plural(rows, "fila", "filas")}${of === 1 ? "" : `, página ${page} de ${of}`}`,
  },

  rows: {
    study: "Estudio",
    citedIn: "Citado en",
    examples: (n) => (n === 0 ? "ningún ejemplo" : plural(n, "ejemplo", "ejemplos")),
    cells: "Celdas",
    cell: (group, theme) => `${group} · ${theme}`,
    noCell: "ninguna",
    partners: (unit) =>
      ({ example: "Mismo ejemplo que", bracket: "Mismo paréntesis que", cell: "Misma celda que" })[unit],
    others: (n) => (n === 0 ? "ningún otro" : plural(n, "otro", "otros")),
    belongsTo: "La revisión lo asignó a",
    noGroup: "no indicado",
    reference: "Referencia",
    studies: "Estudios",
    cited: (n) => entries(n, "studies"),
  },

  passages: {
    gap: "laguna: ningún ejemplo",
    gapEverywhere: "laguna: ningún ejemplo para ninguno de ellos",
    outOfCell: (examples) =>
      isOne(examples) ? `${examples} ejemplo excluido por el filtro` : `${examples} ejemplos excluidos por el filtro`,
  },

  around: {
    order: (label, isDescending) =>
      label === null
        ? "en el orden de la publicación"
        : `según «${label}», en orden ${isDescending ? "descendente" : "ascendente"}`,
    examples: (n, order) => `${plural(n, "ejemplo", "ejemplos")}, palabra por palabra, ${order}.`,
    studies: (n, order) => (isOne(n) ? `${n} estudio y dónde se cita.` : `${n} estudios y dónde se citan, ${order}.`),
    passages: (labels) => `Lo que dicen los ejemplos, palabra por palabra: ${list(labels)}.`,
    table: (title) => `Tabla. ${ended(title)}`,
    verbatim:
      "Los ejemplos figuran palabra por palabra como se publicaron; los números que contienen son menciones de estudios, tal como se imprimieron.",
    counted: "Un estudio cuenta una vez en cada ejemplo, cada celda y cada grupo que lo cita.",
    construction: (columns, rows) => `Una tabla de ${rows}, con las columnas ${list(columns)}.`,
    rows: (n) => plural(n, "fila", "filas"),
    altTable: (columns, rows) => `Tabla de ${rows} – ${list(columns)}`,
  },
};
