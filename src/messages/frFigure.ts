import type { FigureNoun } from "./figureGrammar";
import type { FigureWords } from "./figureWords";
import { frCaptions, sameUnit } from "./frCaptions";
import { frCharts, frChartsOfCounts } from "./frCharts";
import { frComparison } from "./frComparison";
import { entries, isOne, list, manyOf, nounIn, number, of, plural, strengthNames, the, unitsOf } from "./frGrammar";
import { frTableFigure } from "./frTableFigure";
import { fr } from "./frTypography";
import { byNoun, capital, studyNoun } from "./noun";

/** Every word of a figure in French. */
const wordsOf = (noun: FigureNoun): FigureWords => ({
  language: "fr",
  locale: "fr-FR",
  charts: frCharts(noun),

  ring: {
    entry: (label, level) => (level === "studies" ? `Étude ${label}` : label),
    exporting: {
      settings: (level, parts) =>
        `${{ studies: capital(noun.many), groups: "Groupes", themes: "Thèmes" }[level]} ${parts.join(", ")}.`,
      tied: (level, unit) =>
        level === "studies"
          ? `citées ensemble dans ${sameUnit[unit]}`
          : `liés par les ${noun.many} citées sous les deux`,
      minimum: (n, level, unit, strength) => {
        if (strength !== "count") return `d’une force d’au moins ${number(n)}`;
        return level === "studies"
          ? `dans au moins ${unitsOf(n, unit)}`
          : `avec au moins ${plural(n, noun.one, noun.many)} en commun`;
      },
      measuredBy: (strength, hasRare) =>
        `rubans selon ${{ count: "le compte", fractional: "le compte fractionnaire", association: "la force d’association", jaccard: "l’indice de Jaccard" }[strength]}${hasRare ? "" : ", pour les paires réunies au moins deux fois"}`,
      strongest: (shown, of) =>
        isOne(shown) ? `la paire la plus forte sur ${of}` : `les ${shown} paires les plus fortes sur ${of}`,
      around: (label, level) => `seulement ce qui est lié à ${level === "studies" ? `l’étude ${label}` : label}`,
      onRing: (shown, of) => `${shown} sur ${of} dans la figure`,
      chordNote: (level) =>
        level === "studies"
          ? `Le diagramme montre comment la revue regroupe ses sources à l’appui du texte, et non que les ${noun.many} se citent, concordent ou se ressemblent.`
          : `Le diagramme montre sous quels ${manyOf(level, noun)} la revue cite les mêmes ${noun.many}, et non que ces ${manyOf(level, noun)} concordent ou se ressemblent.`,
    },
    matrix: {
      name: (level) =>
        level === "studies"
          ? `Matrice des ${noun.many} co-citées`
          : `Matrice des ${manyOf(level, noun)} qui partagent des ${noun.many}`,
      description: (rows, pairs, level) =>
        fr`${entries(rows, level, noun)}, dans l’ordre de l’anneau ; ${plural(pairs, "paire co-citée", "paires co-citées")}`,
      cell: (pair, strength) => fr`${pair} : ${strength}`,
      strength: (n, text, level, unit, strength) => {
        if (strength !== "count") return `${strengthNames[strength]} ${text}`;
        return level === "studies" ? unitsOf(n, unit) : plural(n, ...noun.units);
      },
      legend: (measured) => fr`Couleur : ${measured}`,
      diagonal: (level) =>
        ({
          studies: `${capital(the(noun.one))} elle-même, dans la couleur de son groupe`,
          groups: "Le groupe lui-même, dans sa couleur",
          themes: "Le thème lui-même",
        })[level],
    },
  },

  comparison: frComparison(noun),
  tables: frTableFigure(noun),

  around: {
    source: (reference) => fr`Source : ${reference}.`,
    credit: (source, license) => `Adapté de ${source}${license ? `, ${license}` : ""}. Réalisé avec Evidence Loom.`,
    made: "Réalisé avec Evidence Loom.",
    dated: (day) => `État au ${day}.`,
    measure: {
      studies: `Nombre ${of(noun.many)} citées, par groupe et par thème.`,
      mentions: `Nombre de mentions ${of(noun.many)}, par groupe et par thème.`,
      examples: "Nombre d’exemples, par groupe et par thème.",
      share: `Nombre ${of(noun.many)} du groupe qui sont citées, par groupe et par thème.`,
      counts: "Tel que le tableau le compte, par groupe et par thème.",
    },
    totals: {
      studies: `Une ${noun.one} compte une fois dans une cellule et une fois dans un total, si bien qu’un total peut être inférieur à la somme de ses cellules.`,
      mentions: "",
      examples: "",
      share: fr`Une part porte sur les ${noun.many} que la revue a classées dans le groupe ou, sous un thème, sur celles de tous les groupes ; une ${noun.one} compte une fois.`,
      counts: fr`Les totaux sont les sommes de leurs cellules : ce qui est compté dans deux d’entre elles compte deux fois.`,
    },
    gapMeaning: (meaning) => fr`Lacune : ${meaning}`,
    gapUnknown: fr`Lacune : aucun exemple ; le tableau ne dit pas pourquoi.`,
    gapOfCounts: fr`Lacune : aucun nombre ; le tableau ne dit pas pourquoi.`,
    compared: (labels) => fr`${list(labels)} : les ${noun.many} citées pour chacun.`,
    comparedNote: fr`Chaque cercle est une ${noun.one} ; le même numéro dans deux colonnes est la même ${noun.one}. Partagée veut dire citée pour les deux, peut-être pour des points différents.`,
  },

  captions: frCaptions(noun),

  deck: {
    layouts: { title: "Titre", text: "Texte", table: "Tableau", chart: "Graphique" },
    part: (title, part, of) => (of === 1 ? title : `${title} (${part} sur ${of})`),
    cites: (group, studies) =>
      studies.length === 0
        ? `${group}, sans ${noun.one} citée`
        : `${group}, citant ${studies.length === 1 ? the(noun.one) : `les ${noun.many}`} ${list(studies)}`,
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
    shared: `${capital(noun.many)} communes`,
    passages: "Exemples comparés",
    examples: "Tableau des exemples",
    studies: `Tableau des ${noun.many}`,
  },
});

export const frFigureOf = byNoun((noun) => wordsOf(nounIn(noun)));

/** The same of a table of counts, which has numbers where others have examples. */
export const frFigureOfCounts: FigureWords = { ...frFigureOf(studyNoun), charts: frChartsOfCounts(nounIn(studyNoun)) };
