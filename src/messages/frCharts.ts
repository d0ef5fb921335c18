import { type FigureNoun, type Level, type Strength, spacedPercent, type Unit } from "./figureGrammar";
import type { ChartWords } from "./figureWords";
import { entries, isOne, list, manyUnits, number, of, plural, strengthNames } from "./frGrammar";
import { fr } from "./frTypography";
import { capital } from "./noun";

const unitsIn = (noun: FigureNoun): ChartWords["units"] => ({
  studies: (n) => plural(n, ...noun.units),
  mentions: (n) => plural(n, "mention", "mentions"),
  examples: (n) => plural(n, "exemple", "exemples"),
  counts: (n) => plural(n, "unité comptée", "unités comptées"),
});

const amountIn =
  (noun: FigureNoun): ChartWords["amount"] =>
  (measure, { count, of }) =>
    measure === "share" ? `${unitsIn(noun).studies(count)} sur ${of ?? 0}` : unitsIn(noun)[measure](count);

const measuredIn = (noun: FigureNoun) => (level: Level, unit: Unit, strength: Strength) => {
  if (strength !== "count") return strengthNames[strength];
  return level === "studies" ? `${manyUnits[unit]} citant les deux` : `${noun.many} citées sous les deux`;
};

/** What stands in a chart, in French. */
export const frCharts = (noun: FigureNoun): ChartWords => ({
  units: unitsIn(noun),
  amount: amountIn(noun),
  list,
  two: (a, b) => `${a} et ${b}`,
  number,

  heatmap: {
    name: (title) => fr`Carte de chaleur : ${title}`,
    cell: (group, theme, value) => fr`${group}, ${theme} : ${value}`,
    gap: (group, theme) => fr`${group}, ${theme} : lacune, aucun exemple`,
    filtered: (group, theme) => fr`${group}, ${theme} : exclu par le filtre`,
    unavailable: (group, theme) => fr`${group}, ${theme} : non disponible`,
    totals: {
      studies: `${noun.many} distinctes`,
      mentions: "mentions",
      examples: "exemples",
      share: `${noun.many} distinctes`,
      counts: "total",
    },
    total: (measure, total) =>
      measure === "studies"
        ? plural(total.count, `${noun.units[0]} distincte`, `${noun.units[1]} distinctes`)
        : amountIn(noun)(measure, total),
    fraction: (count, of) => `${count} sur ${of}`,
    percent: spacedPercent,
    percentStep: (step) => fr`${step} %`,
    sharesAsPercent: `Les pourcentages portent sur les ${noun.many} du groupe.`,
    legend: {
      studies: `${capital(noun.many)} citées dans les exemples`,
      mentions: "Mentions dans les exemples",
      examples: "Exemples",
      share: `Part des ${noun.many} du groupe que citent les exemples`,
      counts: "Nombres que donne le tableau",
    },
    whole: "ensemble",
    gapKey: fr`lacune : aucun exemple`,
    filteredKey: "exclu par le filtre",
    unavailableKey: "non disponible",
    numbersLeftOut: "Les cellules sont trop petites pour leurs nombres.",
    labelsLeftOut: "Seule une partie des noms tient dans la figure.",
    description: (rows, columns, gaps) =>
      `${plural(rows, "ligne", "lignes")} sur ${plural(columns, "colonne", "colonnes")}, ${plural(gaps, "lacune", "lacunes")}`,
  },

  chord: {
    name: (title, level) =>
      fr`Diagramme à cordes des ${{ studies: `${noun.many} citées ensemble`, groups: `groupes qui partagent des ${noun.many}`, themes: `thèmes qui partagent des ${noun.many}` }[level]} : ${title}`,
    arc: (study, groups, others) =>
      `Étude ${study}, ${groups}, citée avec ${others === 0 ? `aucune autre ${noun.one}` : plural(others, `autre ${noun.one}`, `autres ${noun.many}`)}`,
    entry: (label, others, level) => {
      const none = { studies: `aucune autre ${noun.one}`, groups: "aucun autre groupe", themes: "aucun autre thème" }[
        level
      ];
      return `${label}, ${noun.many} en commun avec ${others === 0 ? none : entries(others, level, noun)}`;
    },
    description: (arcs, pairs, level) =>
      `${entries(arcs, level, noun)} autour d’un anneau, ${plural(pairs, "paire co-citée", "paires co-citées")}`,
    measured: measuredIn(noun),
    ribbonKey: (level, unit, strength) => fr`Largeur du ruban : ${measuredIn(noun)(level, unit, strength)}`,
    ribbons: "Rubans",
    groups: "Groupes",
    key: "Légende",
    secondKey: fr`Arc extérieur : aussi citée sous ce groupe`,
    isolatedKey: fr`Arc vide : sans lien`,
    labelsLeftOut: (shown, all) =>
      `${shown} ${isOne(shown) ? `${noun.one} sur ${all} est nommée` : `${noun.many} sur ${all} sont nommées`}, d’abord celles qui ont le plus de co-citations.`,
  },

  reading: {
    heatmap: (measure) => [
      {
        studies: `Chaque nombre indique combien ${of(noun.many)} différentes le tableau cite pour ce groupe et ce thème. Une ${noun.one} compte une fois dans une cellule et une fois dans un total, si bien qu’un total peut être inférieur à la somme de ses cellules.`,
        mentions: fr`Chaque nombre indique combien de fois une ${noun.one} est nommée dans les exemples pour ce groupe et ce thème. Une ${noun.one} nommée deux fois compte deux fois.`,
        examples: "Chaque nombre indique combien d’exemples le tableau contient pour ce groupe et ce thème.",
        share: fr`Chaque nombre indique combien des ${noun.many} que la revue a classées dans ce groupe sont citées par le tableau pour ce groupe et ce thème. Le total d’un thème porte sur les ${noun.many} de tous les groupes ; une ${noun.one} compte une fois.`,
        /** Said of a table of counts. */
        counts: "",
      }[measure],
      measure === "share"
        ? fr`Plus une cellule se détache de la page, plus sa part est élevée ; cela ne veut pas dire que les preuves y sont plus solides ou plus favorables. Dans un groupe de peu ${of(noun.many)}, une seule représente une part importante.`
        : fr`Plus une cellule se détache de la page, plus son nombre est élevé ; cela ne veut pas dire que les preuves y sont plus solides ou plus favorables. Les groupes qui comptent beaucoup ${of(noun.many)} ont davantage à citer.`,
      fr`Une lacune, hachurée ou d’une teinte à part, n’a aucun exemple.`,
    ],
    chord: (level) => {
      const [one, many] = level === "groups" ? ["groupe", "groupes"] : ["thème", "thèmes"];
      return [
        level === "studies"
          ? fr`Chaque arc est une ${noun.one}, et un ruban relie deux ${noun.many} que la revue cite ensemble dans le même exemple ou la même parenthèse ; plus il est large, plus c’est fréquent.`
          : fr`Chaque arc est un ${one}, et un ruban relie deux ${many} sous lesquels la revue cite les mêmes ${noun.many} ; plus il est large, plus elles sont nombreuses.`,
        level === "studies"
          ? `Il montre comment la revue regroupe ses sources à l’appui du texte, et non que les ${noun.many} se citent, concordent ou se ressemblent.`
          : `Il montre où la revue cite les mêmes sources, peut-être pour des points différents, et non que les ${many} concordent ou se ressemblent.`,
        "Dans un tableau court, une différence de un ou deux ne fait pas une tendance.",
      ];
    },
  },

  segments: {
    legend: {
      example: (label) => fr`Barre dans une cellule : ses exemples selon « ${label} »`,
      study: (label) => fr`Barre dans une cellule : ses ${noun.many} selon « ${label} »`,
    },
    mixed: "plusieurs valeurs",
    other: "autres valeurs",
    leftOut: "Les cellules sont trop petites pour leurs barres.",
    part: (value, n) => fr`${value} : ${n}`,
    words: {
      example: (label, parts) => fr`« ${label} » de ses exemples – ${parts.join(", ")}`,
      study: (label, parts) => fr`« ${label} » de ses ${noun.many} – ${parts.join(", ")}`,
    },
  },
  attributes: { notReported: "non rapporté", range: (low, high) => `${low} à ${high}` },

  page: { doi: (doi) => `doi ${doi}` },
  filter: {
    showing: (studies, allStudies, examples, allExamples) =>
      studies === 0 && examples === 0
        ? "Tout est exclu par le filtre."
        : fr`Avec le filtre : ${unitsIn(noun).studies(studies)} sur ${allStudies} et ${unitsIn(noun).examples(examples)} sur ${allExamples}.`,
  },
  heatmapTwin: { gap: "lacune", filtered: "exclu par le filtre" },
  pairs: { pair: (a, b) => `Études ${a} et ${b}` },
});

const numbers = (n: number) => plural(n, "nombre", "nombres");

/** The same of a table of counts, in French: it has numbers where others have examples. */
export const frChartsOfCounts = (noun: FigureNoun): ChartWords => ({
  ...frCharts(noun),
  units: { ...unitsIn(noun), examples: numbers },
  heatmap: {
    ...frCharts(noun).heatmap,
    gap: (group, theme) => fr`${group}, ${theme} : lacune, aucun nombre`,
    gapKey: fr`lacune : aucun nombre`,
  },
  reading: {
    ...frCharts(noun).reading,
    heatmap: () => [
      fr`Chaque nombre est celui que donne le tableau. Les totaux sont les sommes de leurs cellules : ce qui est compté dans deux cellules compte deux fois, car le tableau ne dit pas ce qu’elles ont en commun.`,
      fr`Plus une cellule se détache de la page, plus son nombre est élevé ; cela ne veut pas dire que les preuves y sont plus solides ou plus favorables.`,
      fr`Une lacune, hachurée ou d’une teinte à part, est une cellule sans nombre dans le tableau, ce qui n’est pas zéro.`,
    ],
  },
  filter: {
    showing: (_studies, _allStudies, shown, all) =>
      shown === 0 ? frCharts(noun).filter.showing(0, 0, 0, all) : fr`Avec le filtre : ${numbers(shown)} sur ${all}.`,
  },
});
