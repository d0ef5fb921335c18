import { grammarOf, spacedPercent } from "./figureGrammar";
import type { ChartWords } from "./figureWords";
import { fr } from "./frTypography";

type Level = "studies" | "groups" | "themes";
type Unit = "example" | "bracket" | "cell";
type Strength = "count" | "fractional" | "association" | "jaccard";

export const { isOne, list, number, plural } = grammarOf("fr");

export const entries = (n: number, level: Level) =>
  ({
    studies: plural(n, "étude", "études"),
    groups: plural(n, "groupe", "groupes"),
    themes: plural(n, "thème", "thèmes"),
  })[level];

/** How many of what studies are cited together in. */
export const unitsOf = (n: number, unit: Unit) =>
  ({
    example: plural(n, "exemple", "exemples"),
    bracket: plural(n, "parenthèse", "parenthèses"),
    cell: plural(n, "cellule", "cellules"),
  })[unit];

export const manyUnits: Record<Unit, string> = { example: "exemples", bracket: "parenthèses", cell: "cellules" };

export const strengthNames: Record<Strength, string> = {
  count: "compte",
  fractional: "compte fractionnaire",
  association: "force d’association",
  jaccard: "indice de Jaccard",
};

const units: ChartWords["units"] = {
  studies: (n) => plural(n, "étude", "études"),
  mentions: (n) => plural(n, "mention", "mentions"),
  examples: (n) => plural(n, "exemple", "exemples"),
  counts: (n) => plural(n, "unité comptée", "unités comptées"),
};

const amount: ChartWords["amount"] = (measure, { count, of }) =>
  measure === "share" ? `${units.studies(count)} sur ${of ?? 0}` : units[measure](count);

const measured = (level: Level, unit: Unit, strength: Strength) => {
  if (strength !== "count") return strengthNames[strength];
  return level === "studies" ? `${manyUnits[unit]} citant les deux` : "études citées sous les deux";
};

/** What stands in a chart, in French. */
export const frCharts: ChartWords = {
  units,
  amount,
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
      studies: "études distinctes",
      mentions: "mentions",
      examples: "exemples",
      share: "études distinctes",
      counts: "total",
    },
    total: (measure, total) =>
      measure === "studies" ? plural(total.count, "étude distincte", "études distinctes") : amount(measure, total),
    fraction: (count, of) => `${count} sur ${of}`,
    percent: spacedPercent,
    percentStep: (step) => fr`${step} %`,
    sharesAsPercent: "Les pourcentages portent sur les études du groupe.",
    legend: {
      studies: "Études citées dans les exemples",
      mentions: "Mentions dans les exemples",
      examples: "Exemples",
      share: "Part des études du groupe que citent les exemples",
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
      fr`Diagramme à cordes des ${{ studies: "études citées ensemble", groups: "groupes qui partagent des études", themes: "thèmes qui partagent des études" }[level]} : ${title}`,
    arc: (study, groups, others) =>
      `Étude ${study}, ${groups}, citée avec ${others === 0 ? "aucune autre étude" : plural(others, "autre étude", "autres études")}`,
    entry: (label, others, level) => {
      const none = { studies: "aucune autre étude", groups: "aucun autre groupe", themes: "aucun autre thème" }[level];
      return `${label}, études en commun avec ${others === 0 ? none : entries(others, level)}`;
    },
    description: (arcs, pairs, level) =>
      `${entries(arcs, level)} autour d’un anneau, ${plural(pairs, "paire co-citée", "paires co-citées")}`,
    measured,
    ribbonKey: (level, unit, strength) => fr`Largeur du ruban : ${measured(level, unit, strength)}`,
    ribbons: "Rubans",
    groups: "Groupes",
    key: "Légende",
    secondKey: fr`Arc extérieur : aussi citée sous ce groupe`,
    isolatedKey: fr`Arc vide : sans lien`,
    labelsLeftOut: (shown, all) =>
      `${shown} ${isOne(shown) ? `étude sur ${all} est nommée` : `études sur ${all} sont nommées`}, d’abord celles qui ont le plus de co-citations.`,
  },

  reading: {
    heatmap: (measure) => [
      {
        studies:
          "Chaque nombre indique combien d’études différentes le tableau cite pour ce groupe et ce thème. Une étude compte une fois dans une cellule et une fois dans un total, si bien qu’un total peut être inférieur à la somme de ses cellules.",
        mentions: fr`Chaque nombre indique combien de fois une étude est nommée dans les exemples pour ce groupe et ce thème. Une étude nommée deux fois compte deux fois.`,
        examples: "Chaque nombre indique combien d’exemples le tableau contient pour ce groupe et ce thème.",
        share: fr`Chaque nombre indique combien des études que la revue a classées dans ce groupe sont citées par le tableau pour ce groupe et ce thème. Le total d’un thème porte sur les études de tous les groupes ; une étude compte une fois.`,
        /** Said of a table of counts. */
        counts: "",
      }[measure],
      measure === "share"
        ? fr`Plus une cellule se détache de la page, plus sa part est élevée ; cela ne veut pas dire que les preuves y sont plus solides ou plus favorables. Dans un groupe de peu d’études, une seule représente une part importante.`
        : fr`Plus une cellule se détache de la page, plus son nombre est élevé ; cela ne veut pas dire que les preuves y sont plus solides ou plus favorables. Les groupes qui comptent beaucoup d’études ont davantage à citer.`,
      fr`Une cellule hachurée est une lacune : elle n’a aucun exemple.`,
    ],
    chord: (level) => {
      const [one, many] = level === "groups" ? ["groupe", "groupes"] : ["thème", "thèmes"];
      return [
        level === "studies"
          ? fr`Chaque arc est une étude, et un ruban relie deux études que la revue cite ensemble dans le même exemple ou la même parenthèse ; plus il est large, plus c’est fréquent.`
          : fr`Chaque arc est un ${one}, et un ruban relie deux ${many} sous lesquels la revue cite les mêmes études ; plus il est large, plus elles sont nombreuses.`,
        level === "studies"
          ? "Il montre comment la revue regroupe ses sources à l’appui du texte, et non que les études se citent, concordent ou se ressemblent."
          : `Il montre où la revue cite les mêmes sources, peut-être pour des points différents, et non que les ${many} concordent ou se ressemblent.`,
        "Dans un tableau court, une différence de un ou deux ne fait pas une tendance.",
      ];
    },
  },

  segments: {
    legend: {
      example: (label) => fr`Barre dans une cellule : ses exemples selon « ${label} »`,
      study: (label) => fr`Barre dans une cellule : ses études selon « ${label} »`,
    },
    mixed: "plusieurs valeurs",
    other: "autres valeurs",
    leftOut: "Les cellules sont trop petites pour leurs barres.",
    part: (value, n) => fr`${value} : ${n}`,
    words: {
      example: (label, parts) => fr`« ${label} » de ses exemples – ${parts.join(", ")}`,
      study: (label, parts) => fr`« ${label} » de ses études – ${parts.join(", ")}`,
    },
  },
  attributes: { notReported: "non rapporté", range: (low, high) => `${low} à ${high}` },

  page: { doi: (doi) => `doi ${doi}` },
  filter: {
    showing: (studies, allStudies, examples, allExamples) =>
      studies === 0 && examples === 0
        ? "Tout est exclu par le filtre."
        : fr`Avec le filtre : ${units.studies(studies)} sur ${allStudies} et ${units.examples(examples)} sur ${allExamples}.`,
  },
  heatmapTwin: { gap: "lacune", filtered: "exclu par le filtre" },
  pairs: { pair: (a, b) => `Études ${a} et ${b}` },
};

const numbers = (n: number) => plural(n, "nombre", "nombres");

/** The same of a table of counts, in French: it has numbers where others have examples. */
export const frChartsOfCounts: ChartWords = {
  ...frCharts,
  units: { ...units, examples: numbers },
  heatmap: {
    ...frCharts.heatmap,
    gap: (group, theme) => fr`${group}, ${theme} : lacune, aucun nombre`,
    gapKey: fr`lacune : aucun nombre`,
  },
  reading: {
    ...frCharts.reading,
    heatmap: () => [
      fr`Chaque nombre est celui que donne le tableau. Les totaux sont les sommes de leurs cellules : ce qui est compté dans deux cellules compte deux fois, car le tableau ne dit pas ce qu’elles ont en commun.`,
      fr`Plus une cellule se détache de la page, plus son nombre est élevé ; cela ne veut pas dire que les preuves y sont plus solides ou plus favorables.`,
      fr`Une cellule hachurée est une lacune : le tableau n’y donne aucun nombre, ce qui n’est pas zéro.`,
    ],
  },
  filter: {
    showing: (_studies, _allStudies, shown, all) =>
      shown === 0 ? frCharts.filter.showing(0, 0, 0, all) : fr`Avec le filtre : ${numbers(shown)} sur ${all}.`,
  },
};
