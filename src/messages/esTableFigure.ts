import type { TableFigureMessages } from "./enTableFigure";
import { esComparison } from "./esComparison";
import { entries, isOne, list, manyOf, plural } from "./esGrammar";
import { ended, type FigureNoun } from "./figureGrammar";
import { capital } from "./noun";

const index = new Intl.NumberFormat("es", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What the figure of shared studies and typeset tables say, in Spanish. */
export const esTableFigure = (noun: FigureNoun): TableFigureMessages => ({
  shared: {
    name: (labels, title) => `${capital(noun.many)} compartidos por ${list(labels)} – ${title}`,
    description: (combinations, most) =>
      `${plural(combinations, "combinación", "combinaciones")}, la mayor con ${plural(most, noun.one, noun.many)}`,
    member: (label, studies) => `${label}: ${studies}`,
    bars: `${capital(noun.many)} en todos ellos`,
    jaccard: "Jaccard",
    index: (jaccard) => index.format(jaccard),
    filteredOut: (labels) => `Excluido por el filtro: ${list(labels)}.`,
    reading: `Cada fila es una combinación: puntos rellenos, unidos por una línea. Su barra indica cuántos ${noun.many} se citan para todos ellos, con independencia de para qué más se citen; así, un ${noun.one} que está en tres cuenta también en cada par de ellos.`,
    jaccardMeans: `Jaccard: de los ${noun.many} citados para alguno de los dos, la proporción citada para ambos.`,
    what: (by) => `Cuántos ${noun.many} comparte cada combinación de estos ${manyOf(by, noun)}.`,
    caption: (labels) => `${capital(noun.many)} compartidos por ${list(labels)}.`,
    methods: (by) =>
      `Para cada combinación de dos o más ${manyOf(by, noun)} se contaron los ${noun.many} distintos citados para todos ellos, con independencia de para qué más se citen. Para los pares, el índice de Jaccard es el número de ${noun.many} compartidos dividido por el número de ${noun.many} citados para alguno de los dos (Jaccard 1901).`,
    altWhat: (labels) => `Diagrama UpSet de los ${noun.many} compartidos por ${list(labels)}`,
    altLargest: (n) => `como máximo ${n} por combinación`,
    construction: (labels) =>
      `Columnas de puntos para ${list(labels)}, y una fila por cada combinación de dos o más, primero la que tiene más ${noun.many}. Una barra junto a cada fila, con su número, indica cuántos ${noun.many} se citan para toda la combinación.`,
    members: (counts) => `${capital(noun.many)} citados para cada uno: ${list(counts)}.`,
    combination: (labels, n, jaccard) => `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts) => `Compartidos: ${texts.join("; ")}.`,
    sharedByAll: esComparison(noun).sharedByAll,
    caution: esComparison(noun).reading[2] ?? "",
    empty: (n) =>
      isOne(n)
        ? `${n} combinación no comparte ningún ${noun.one}.`
        : `${n} combinaciones no comparten ningún ${noun.one}.`,
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
    studies: capital(noun.many),
    cited: (n) => entries(n, "studies", noun),
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
    studies: (n, order) =>
      isOne(n) ? `${n} ${noun.one} y dónde se cita.` : `${n} ${noun.many} y dónde se citan, ${order}.`,
    passages: (labels) => `Lo que dicen los ejemplos, palabra por palabra: ${list(labels)}.`,
    table: (title) => `Tabla. ${ended(title)}`,
    verbatim: `Los ejemplos figuran palabra por palabra como se publicaron; los números que contienen son menciones de ${noun.many}, tal como se imprimieron.`,
    counted: `Un ${noun.one} cuenta una vez en cada ejemplo, cada celda y cada grupo que lo cita.`,
    construction: (columns, rows) => `Una tabla de ${rows}, con las columnas ${list(columns)}.`,
    rows: (n) => plural(n, "fila", "filas"),
    altTable: (columns, rows) => `Tabla de ${rows} – ${list(columns)}`,
  },
});
