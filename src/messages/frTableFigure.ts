import type { TableFigureMessages } from "./enTableFigure";
import { ended, type FigureNoun } from "./figureGrammar";
import { frComparison } from "./frComparison";
import { entries, isOne, list, manyOf, of, plural } from "./frGrammar";
import { fr } from "./frTypography";
import { capital } from "./noun";

const index = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What the figure of shared studies and typeset tables say, in French. */
export const frTableFigure = (noun: FigureNoun): TableFigureMessages => ({
  shared: {
    name: (labels, title) => fr`${capital(noun.many)} communes à ${list(labels)} – ${title}`,
    description: (combinations, most) =>
      `${plural(combinations, "combinaison", "combinaisons")}, la plus grande avec ${plural(most, noun.one, noun.many)}`,
    member: (label, studies) => fr`${label} : ${studies}`,
    bars: `${capital(noun.many)} communes à tous`,
    jaccard: "Jaccard",
    index: (jaccard) => index.format(jaccard),
    filteredOut: (labels) => fr`Exclu par le filtre : ${list(labels)}.`,
    reading: fr`Chaque ligne est une combinaison : des points pleins, reliés par un trait. Sa barre indique combien ${of(noun.many)} sont citées pour tous ces éléments, quels que soient les autres pour lesquels elles le sont ; une ${noun.one} citée pour trois compte donc aussi pour chaque paire.`,
    jaccardMeans: fr`Jaccard : parmi les ${noun.many} citées pour l’un ou l’autre de deux éléments, la part citée pour les deux.`,
    what: (by) => `Combien ${of(noun.many)} partage chaque combinaison de ces ${manyOf(by, noun)}.`,
    caption: (labels) => fr`${capital(noun.many)} communes : ${list(labels)}.`,
    methods: (by) =>
      fr`Pour chaque combinaison de deux ${manyOf(by, noun)} ou plus, les ${noun.many} distinctes citées pour tous ont été comptées, quels que soient les autres pour lesquels elles le sont. Pour une paire, l’indice de Jaccard est le nombre ${of(noun.many)} communes divisé par le nombre ${of(noun.many)} citées pour l’un ou l’autre (Jaccard 1901).`,
    altWhat: (labels) => fr`Diagramme UpSet des ${noun.many} communes : ${list(labels)}`,
    altLargest: (n) => `au plus ${n} par combinaison`,
    construction: (labels) =>
      fr`En colonnes de points : ${list(labels)} ; une ligne pour chaque combinaison de deux ou plus, la plus riche en ${noun.many} d’abord. Une barre à côté de chaque ligne, avec son nombre, indique combien ${of(noun.many)} sont citées pour toute la combinaison.`,
    members: (counts) => fr`${capital(noun.many)} citées pour chacun : ${list(counts)}.`,
    combination: (labels, n, jaccard) => `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts) => fr`Communes : ${texts.join(fr` ; `)}.`,
    sharedByAll: frComparison(noun).sharedByAll,
    caution: frComparison(noun).reading[2] ?? "",
    empty: (n) =>
      isOne(n)
        ? `${n} combinaison ne partage aucune ${noun.one}.`
        : `${n} combinaisons ne partagent aucune ${noun.one}.`,
  },

  pages: {
    page: (page, of) => `Page ${page} sur ${of}`,
    continued: (heading) => `${heading} (suite)`,
    description: (rows, page, of) =>
      `Tableau de ${plural(rows, "ligne", "lignes")}${of === 1 ? "" : `, page ${page} sur ${of}`}`,
  },

  rows: {
    study: "Étude",
    citedIn: "Citée dans",
    examples: (n) => (n === 0 ? "aucun exemple" : plural(n, "exemple", "exemples")),
    cells: "Cellules",
    cell: (group, theme) => `${group} · ${theme}`,
    noCell: "aucune",
    partners: (unit) =>
      ({ example: "Même exemple que", bracket: "Même parenthèse que", cell: "Même cellule que" })[unit],
    others: (n) => (n === 0 ? "aucune autre" : plural(n, "autre", "autres")),
    belongsTo: "Classée par la revue dans",
    noGroup: "non précisé",
    reference: "Référence",
    studies: capital(noun.many),
    cited: (n) => entries(n, "studies", noun),
  },

  passages: {
    gap: fr`lacune : aucun exemple`,
    gapEverywhere: fr`lacune : aucun exemple pour aucun d’eux`,
    outOfCell: (examples) =>
      isOne(examples) ? `${examples} exemple exclu par le filtre` : `${examples} exemples exclus par le filtre`,
  },

  around: {
    order: (label, isDescending) =>
      label === null
        ? "dans l’ordre de la publication"
        : fr`selon « ${label} », en ordre ${isDescending ? "décroissant" : "croissant"}`,
    examples: (n, order) => `${plural(n, "exemple", "exemples")}, mot pour mot, ${order}.`,
    studies: (n, order) =>
      isOne(n)
        ? `${n} ${noun.one} et les endroits où elle est citée.`
        : `${n} ${noun.many} et les endroits où elles sont citées, ${order}.`,
    passages: (labels) => fr`Ce que disent les exemples, mot pour mot : ${list(labels)}.`,
    table: (title) => `Tableau. ${ended(title)}`,
    verbatim: fr`Les exemples sont repris mot pour mot de la publication ; les numéros y sont des mentions ${of(noun.many)}, tels qu’imprimés.`,
    counted: `Une ${noun.one} compte une fois dans chaque exemple, chaque cellule et chaque groupe qui la cite.`,
    construction: (columns, rows) => fr`Tableau de ${rows}, avec les colonnes : ${list(columns)}.`,
    rows: (n) => plural(n, "ligne", "lignes"),
    altTable: (columns, rows) => `Tableau de ${rows} – ${list(columns)}`,
  },
});
