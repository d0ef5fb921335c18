import type { TableFigureMessages } from "./enTableFigure";
import { ended } from "./figureGrammar";
import { entries, isOne, list, plural } from "./frCharts";
import { frComparison } from "./frComparison";
import { fr } from "./frTypography";

const [, , caution = ""] = frComparison.reading;
const index = new Intl.NumberFormat("fr", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const many = { themes: "thèmes", groups: "groupes" };

/** What the figure of shared studies and typeset tables say, in French. */
export const frTableFigure: TableFigureMessages = {
  shared: {
    name: (labels, title) => fr`Études communes à ${list(labels)} – ${title}`,
    description: (combinations, most) =>
      `${plural(combinations, "combinaison", "combinaisons")}, la plus grande avec ${plural(most, "étude", "études")}`,
    member: (label, studies) => fr`${label} : ${studies}`,
    bars: "Études communes à tous",
    jaccard: "Jaccard",
    index: (jaccard) => index.format(jaccard),
    filteredOut: (labels) => fr`Exclu par le filtre : ${list(labels)}.`,
    reading: fr`Chaque ligne est une combinaison : des points pleins, reliés par un trait. Sa barre indique combien d’études sont citées pour tous ces éléments, quels que soient les autres pour lesquels elles le sont ; une étude citée pour trois compte donc aussi pour chaque paire.`,
    jaccardMeans: fr`Jaccard : parmi les études citées pour l’un ou l’autre de deux éléments, la part citée pour les deux.`,
    what: (by) => `Combien d’études partage chaque combinaison de ces ${many[by]}.`,
    caption: (labels) => fr`Études communes : ${list(labels)}.`,
    methods: (by) =>
      fr`Pour chaque combinaison de deux ${many[by]} ou plus, les études distinctes citées pour tous ont été comptées, quels que soient les autres pour lesquels elles le sont. Pour une paire, l’indice de Jaccard est le nombre d’études communes divisé par le nombre d’études citées pour l’un ou l’autre (Jaccard 1901).`,
    altWhat: (labels) => fr`Diagramme UpSet des études communes : ${list(labels)}`,
    altLargest: (n) => `au plus ${n} par combinaison`,
    construction: (labels) =>
      fr`En colonnes de points : ${list(labels)} ; une ligne pour chaque combinaison de deux ou plus, la plus riche en études d’abord. Une barre à côté de chaque ligne, avec son nombre, indique combien d’études sont citées pour toute la combinaison.`,
    members: (counts) => fr`Études citées pour chacun : ${list(counts)}.`,
    combination: (labels, n, jaccard) => `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts) => fr`Communes : ${texts.join(fr` ; `)}.`,
    sharedByAll: frComparison.sharedByAll,
    caution,
    empty: (n) =>
      isOne(n) ? `${n} combinaison ne partage aucune étude.` : `${n} combinaisons ne partagent aucune étude.`,
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
    studies: "Études",
    cited: (n) => entries(n, "studies"),
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
        ? `${n} étude et les endroits où elle est citée.`
        : `${n} études et les endroits où elles sont citées, ${order}.`,
    passages: (labels) => fr`Ce que disent les exemples, mot pour mot : ${list(labels)}.`,
    table: (title) => `Tableau. ${ended(title)}`,
    verbatim: fr`Les exemples sont repris mot pour mot de la publication ; les numéros y sont des mentions d’études, tels qu’imprimés.`,
    counted: "Une étude compte une fois dans chaque exemple, chaque cellule et chaque groupe qui la cite.",
    construction: (columns, rows) => fr`Tableau de ${rows}, avec les colonnes : ${list(columns)}.`,
    rows: (n) => plural(n, "ligne", "lignes"),
    altTable: (columns, rows) => `Tableau de ${rows} – ${list(columns)}`,
  },
};
