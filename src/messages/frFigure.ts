import type { FigureWords } from "./figureWords";
import { frCaptions, sameUnit } from "./frCaptions";
import { entries, frCharts, isOne, list, number, plural, strengthNames, unitsOf } from "./frCharts";
import { fr } from "./frTypography";

type Level = "studies" | "groups" | "themes";

const many = { studies: "études", groups: "groupes", themes: "thèmes" } satisfies Record<Level, string>;
const all = (n: number) => `les ${["", "un", "deux", "trois", "quatre", "cinq", "six"][n] ?? n}`;

/** Every word of a figure in French. */
export const frFigure: FigureWords = {
  language: "fr",
  locale: "fr-FR",
  charts: frCharts,

  ring: {
    entry: (label, level) => (level === "studies" ? `Étude ${label}` : label),
    exporting: {
      settings: (level, parts) =>
        `${{ studies: "Études", groups: "Groupes", themes: "Thèmes" }[level]} ${parts.join(", ")}.`,
      tied: (level, unit) =>
        level === "studies" ? `citées ensemble dans ${sameUnit[unit]}` : "liés par les études citées sous les deux",
      minimum: (n, level, unit, strength) => {
        if (strength !== "count") return `d’une force d’au moins ${number(n)}`;
        return level === "studies"
          ? `dans au moins ${unitsOf(n, unit)}`
          : `avec au moins ${plural(n, "étude", "études")} en commun`;
      },
      measuredBy: (strength, hasRare) =>
        `rubans selon ${{ count: "le compte", fractional: "le compte fractionnaire", association: "la force d’association", jaccard: "l’indice de Jaccard" }[strength]}${hasRare ? "" : ", pour les paires réunies au moins deux fois"}`,
      strongest: (shown, of) =>
        isOne(shown) ? `la paire la plus forte sur ${of}` : `les ${shown} paires les plus fortes sur ${of}`,
      around: (label, level) => `seulement ce qui est lié à ${level === "studies" ? `l’étude ${label}` : label}`,
      onRing: (shown, of) => `${shown} sur ${of} dans la figure`,
      chordNote: (level) =>
        level === "studies"
          ? "Le diagramme montre comment la revue regroupe ses sources à l’appui du texte, et non que les études se citent, concordent ou se ressemblent."
          : `Le diagramme montre sous quels ${many[level]} la revue cite les mêmes études, et non que ces ${many[level]} concordent ou se ressemblent.`,
    },
    matrix: {
      name: (level) =>
        level === "studies" ? "Matrice des études co-citées" : `Matrice des ${many[level]} qui partagent des études`,
      description: (rows, pairs, level) =>
        fr`${entries(rows, level)}, dans l’ordre de l’anneau ; ${plural(pairs, "paire co-citée", "paires co-citées")}`,
      cell: (pair, strength) => fr`${pair} : ${strength}`,
      strength: (n, text, level, unit, strength) => {
        if (strength !== "count") return `${strengthNames[strength]} ${text}`;
        return level === "studies" ? unitsOf(n, unit) : plural(n, "étude", "études");
      },
      legend: (measured) => fr`Couleur : ${measured}`,
      diagonal: (level) =>
        ({
          studies: "L’étude elle-même, dans la couleur de son groupe",
          groups: "Le groupe lui-même, dans sa couleur",
          themes: "Le thème lui-même",
        })[level],
    },
  },

  comparison: {
    reading: [
      fr`Chaque point est une étude, et le même numéro dans deux colonnes est la même étude ; il est plein, et une ligne relie ses points lorsqu’ils sont sur une même ligne.`,
      "Partagée veut dire citée pour les deux, peut-être dans des lignes différentes et pour des points différents.",
      "Moins de points ne rendent pas un thème ou un groupe moins important, et une différence de un ou deux ne fait pas une tendance.",
    ],
    kinds: { themes: "Thèmes", groups: "Groupes" },
    cited: (counts) => fr`Études citées ici : ${list(counts.map(({ label, n }) => `${n} pour ${label}`))}.`,
    sharedByAll: (n, of) =>
      n === 0
        ? `Aucune étude n’est citée pour ${all(of)}.`
        : `${plural(n, "étude est citée", "études sont citées")} pour ${all(of)}.`,
    sharedByTwo: (most, pair) => {
      if (most === 0) return "Aucune étude n’est citée pour deux d’entre eux.";
      return pair
        ? fr`Deux à deux, ${list(pair)} en partagent le plus : ${most}.`
        : `Deux d’entre eux en partagent au plus ${most}.`;
    },
    filteredCells: (n) =>
      isOne(n) ? `${n} cellule est exclue par le filtre.` : `${n} cellules sont exclues par le filtre.`,
    name: (labels, title) => fr`Études côte à côte : ${list(labels)} – ${title}`,
    description: (studies, rows, by) =>
      `${plural(studies, "étude", "études")}, ${entries(rows, by === "themes" ? "groups" : "themes")}`,
    study: (label, places) =>
      `Étude ${label}, ${places.map(({ row, columns }) => `${row}, ${list(columns)}`).join(fr` ; `)}`,
    citesNobody: "ne cite aucune étude",
    singleKey: "une étude",
    sharedKey: {
      themes: "aussi sous un autre de ces thèmes",
      groups: "aussi sous un autre de ces groupes",
    },
    linkKey: "mêmes études, même ordre",
  },

  around: {
    source: (reference) => fr`Source : ${reference}.`,
    credit: (source, license) => `Adapté de ${source}${license ? `, ${license}` : ""}. Réalisé avec Evidence Loom.`,
    made: "Réalisé avec Evidence Loom.",
    dated: (day) => `État au ${day}.`,
    measure: {
      studies: "Nombre d’études citées, par groupe et par thème.",
      mentions: "Nombre de mentions d’études, par groupe et par thème.",
      examples: "Nombre d’exemples, par groupe et par thème.",
      share: "Nombre d’études du groupe qui sont citées, par groupe et par thème.",
    },
    totals: {
      studies:
        "Une étude compte une fois dans une cellule et une fois dans un total, si bien qu’un total peut être inférieur à la somme de ses cellules.",
      mentions: "",
      examples: "",
      share: fr`Une part porte sur les études que la revue a classées dans le groupe ou, sous un thème, sur celles de tous les groupes ; une étude compte une fois.`,
    },
    gapMeaning: (meaning) => fr`Lacune : ${meaning}`,
    gapUnknown: fr`Lacune : aucun exemple ; le tableau ne dit pas pourquoi.`,
    compared: (labels) => fr`${list(labels)} : les études citées pour chacun.`,
    comparedNote: fr`Chaque cercle est une étude ; le même numéro dans deux colonnes est la même étude. Partagée veut dire citée pour les deux, peut-être pour des points différents.`,
  },

  captions: frCaptions,

  deck: {
    layouts: { title: "Titre", text: "Texte", table: "Tableau", chart: "Graphique" },
    part: (title, part, of) => (of === 1 ? title : `${title} (${part} sur ${of})`),
    cites: (group, studies) =>
      studies.length === 0
        ? `${group}, sans étude citée`
        : `${group}, citant ${studies.length === 1 ? "l’étude" : "les études"} ${list(studies)}`,
    verbatim: (source) => fr`Les passages sont repris mot pour mot : ${source}.`,
    gaps: fr`Lacunes : aucun exemple`,
    gapMeaning: fr`Ce que le tableau dit d’une cellule vide :`,
    gapUnknown:
      "Le tableau ne dit pas pourquoi une cellule est vide. Peut-être n’a-t-on rien trouvé, rien cherché ou rien rapporté.",
    gapsOfTheme: (theme, groups) => fr`${theme} : ${list(groups)}`,
    references: "Source et références",
  },

  names: {
    heatmap: "Carte de chaleur",
    chord: "Diagramme à cordes",
    matrix: "Matrice des paires",
    compare: "Comparaison",
  },
};
