import { ended, type FigureNoun, type Level, type Strength, type Unit } from "./figureGrammar";
import type { FigureWords } from "./figureWords";
import { entries, isOne, list, manyOf, manyUnits, of, plural } from "./frGrammar";
import { fr } from "./frTypography";
import { capital } from "./noun";

const placed = {
  published: "dans l’ordre de la publication",
  total: "par total, du plus grand au plus petit",
  alphabetical: "dans l’ordre de leurs noms",
  similarity:
    "de sorte que les lignes aux nombres semblables soient voisines, de même que les colonnes, une lacune comptant pour 0",
  byHand: "dans un ordre choisi à la main",
};
export const sameUnit = {
  example: "le même exemple",
  bracket: "la même parenthèse",
  cell: "la même cellule",
} satisfies Record<Unit, string>;
const oneUnit = { example: "un exemple", bracket: "une parenthèse", cell: "une cellule" } satisfies Record<
  Unit,
  string
>;
const tied = (noun: FigureNoun, level: Level, unit: Unit) =>
  level === "studies"
    ? `deux ${noun.many} citées ensemble dans ${sameUnit[unit]}`
    : `deux ${manyOf(level, noun)} sous lesquels les mêmes ${noun.many} sont citées`;
const width = (level: Level, unit: Unit, strength: Strength) =>
  ({
    count: level === "studies" ? `combien ${of(manyUnits[unit])} citent les deux` : "combien ils en partagent",
    fractional: "leur compte fractionnaire",
    association: "leur force d’association",
    jaccard: "leur indice de Jaccard",
  })[strength];

/** Caption, methods sentence, alternative text and long description of figures, in French. */
export const frCaptions = (noun: FigureNoun): FigureWords["captions"] => ({
  figure: (title) => `Figure. ${ended(title)}`,
  credit: (reference, license) => `Adapté de ${reference}${license === null ? "" : `, ${license}`}.`,
  software: (version) => `Figure réalisée avec Evidence Loom, version ${version}.`,
  gapKey: (meaning) =>
    meaning === null
      ? fr`Une lacune est une cellule sans exemple ; le tableau ne dit pas pourquoi.`
      : fr`Une lacune est une cellule sans exemple. Le tableau en dit : « ${meaning} »${/[.!?]$/.test(meaning) ? "" : "."}`,
  gapOfCounts: (meaning) =>
    meaning === null
      ? fr`Une lacune est une cellule sans nombre ; le tableau ne dit pas pourquoi.`
      : fr`Une lacune est une cellule sans nombre. Le tableau en dit : « ${meaning} »${/[.!?]$/.test(meaning) ? "" : "."}`,
  altHead: (what, numbers) => `${what} – ${numbers}`,
  alt: (parts) => `${parts.join(", ")}.`,
  with: (label, n) => `${label} (${n})`,
  many: (count, n) => `${count} ex æquo (${n})`,
  counted: (n, label, labels) =>
    labels.length === 0 ? fr`« ${label} » (${n})` : fr`« ${label} » (${n} : ${labels.join(fr` ; `)})`,
  noPattern: "Une différence de un ou deux ne fait pas une tendance.",

  heatmap: {
    what: (groups, themes) => `Carte de chaleur croisant ${groups} et ${themes}`,
    hatched: "Les lacunes sont hachurées ou, dans de petites cellules, d’une teinte à part.",
    filtered: (n) =>
      isOne(n) ? `${n} cellule est exclue par le filtre.` : `${n} cellules sont exclues par le filtre.`,
    methods: {
      studies: fr`Les ${noun.many} distinctes citées dans les exemples du tableau ont été comptées pour chaque groupe et chaque thème ; une ${noun.one} compte une fois dans une cellule, une fois dans le total d’une ligne ou d’une colonne, et une fois dans l’ensemble.`,
      mentions: fr`Les mentions ${of(noun.many)} dans les exemples du tableau ont été comptées pour chaque groupe et chaque thème : chaque ${noun.one} nommée dans une parenthèse, autant de fois qu’elle est nommée.`,
      examples: "Les exemples du tableau ont été comptés pour chaque groupe et chaque thème.",
      share: fr`Parmi les ${noun.many} que la revue a classées dans un groupe, celles que citent les exemples du tableau ont été comptées pour chaque thème, en proportion ; une ${noun.one} compte une fois, et la part d’un thème porte sur les ${noun.many} de tous les groupes.`,
      counts: fr`Les nombres sont ceux que donne le tableau ; les totaux sont les sommes de leurs cellules, si bien que ce qui est compté dans deux d’entre elles compte deux fois.`,
    },
    order: (placing) => `Les lignes et les colonnes sont rangées ${placed[placing]}.`,
    cell: (group, theme) => `${group}, ${theme}`,
    counts: {
      studies: `les ${noun.many} distinctes citées dans ses exemples`,
      mentions: `les mentions ${of(noun.many)} dans ses exemples`,
      examples: "ses exemples",
      share: `la part des ${noun.many} du groupe que citent ses exemples`,
      counts: "ce que le tableau y compte",
    },
    altTotal: (total) => `${total} en tout`,
    altGaps: (n) => plural(n, "lacune", "lacunes"),
    altLargest: (row, column) => fr`totaux les plus élevés : ${row} et ${column}`,
    altCell: (n) => `au plus ${n} par cellule`,
    construction: (rows, columns, placing, counts) =>
      `Carte de chaleur avec une ligne pour chaque ${rows} et une colonne pour chaque ${columns}, rangées ${placed[placing]}. Chaque cellule donne un nombre, à savoir ${counts}, et plus sa couleur est intense, plus ce nombre est élevé. Les totaux figurent au bout des lignes et des colonnes.`,
    cells: (all, withNumber, range, others) =>
      `Sur ${plural(all, "cellule", "cellules")}, ${withNumber} ${isOne(withNumber) ? "a" : "ont"} un nombre${range}${others.length === 0 ? "" : fr` ; ${list(others)}`}.`,
    range: (least, most) => (least === most ? `, ${least}` : `, de ${least} à ${most}`),
    gaps: (n) => `${n} ${isOne(n) ? "est une lacune" : "sont des lacunes"}`,
    filteredOut: (n) => `${n} ${isOne(n) ? "est exclue" : "sont exclues"} par le filtre`,
    unavailable: (n) => `${n} ${isOne(n) ? "n’est pas disponible" : "ne sont pas disponibles"}`,
    total: (total) => fr`En tout : ${total}.`,
    largestCells: (cells) => fr`Nombre le plus élevé : ${cells}.`,
    totals: (line, most, least) => {
      const of = line === "row" ? "de ligne" : "de colonne";
      return most === least
        ? fr`Tous les totaux ${of} sont égaux : ${most}.`
        : fr`Plus grand total ${of} : ${most} ; plus petit : ${least}.`;
    },
    whichGaps: (cells) => fr`Les lacunes : ${cells.join(fr` ; `)}.`,
    half: (n) => `Au moins la moitié des cellules qui ont un nombre ont ${n} ou moins.`,
    reach: (line, parts, of) =>
      fr`Cellules qui ne sont pas des lacunes, par ${line === "row" ? "ligne" : "colonne"} : ${parts.join(", ")}, sur ${of} à chaque fois.`,
    moreToCite: `Les groupes qui comptent beaucoup ${of(noun.many)} ont davantage à citer.`,
  },

  chord: {
    what: (chart, n, level) => `${chart === "chord" ? "Diagramme à cordes" : "Matrice"} de ${entries(n, level, noun)}`,
    key: (chart, level, unit, strength) =>
      chart === "chord"
        ? fr`Chaque arc est ${{ studies: `une ${noun.one}`, groups: "un groupe", themes: "un thème" }[level]} ; un ruban relie ${tied(noun, level, unit)}, et sa largeur indique ${width(level, unit, strength)}.`
        : fr`Les lignes et les colonnes sont des ${manyOf(level, noun)} ; une cellule colorée relie ${tied(noun, level, unit)}, et sa couleur, d’autant plus intense que la valeur est élevée, indique ${width(level, unit, strength)}.`,
    pairs: (shown, all) =>
      shown === all ? plural(all, "paire", "paires") : `${plural(shown, "paire", "paires")} sur ${all}`,
    shown: (pairs) => `La figure montre ${pairs}.`,
    alone: (n, labels, level) => {
      const [other, one, several] =
        level === "studies"
          ? ["aucune autre", "n’est liée", "ne sont liées"]
          : ["aucun autre", "n’est lié", "ne sont liés"];
      return `${entries(n, level, noun)} ${isOne(n) ? one : several} à ${other}${labels.length === 0 ? "" : fr` : ${labels.join(", ")}`}.`;
    },
    onRing: (shown, all, level) => `La figure montre ${entries(shown, level, noun)} sur ${all}.`,
    methods: (level, unit) =>
      level === "studies"
        ? fr`Deux ${noun.many} ont été considérées comme co-citées lorsque la revue les nomme toutes deux dans ${sameUnit[unit]} ; une ${noun.one} compte une fois dans ${oneUnit[unit]}.`
        : `Deux ${manyOf(level, noun)} ont été considérés comme liés par les ${noun.many} distinctes que la revue cite sous l’un et l’autre.`,
    strength: (strength, level, unit) => {
      const units = of(manyUnits[unit]);
      const [together, holds, each] =
        level === "studies"
          ? [`${units} qui citent les deux`, `${oneUnit[unit]} qui cite k ${noun.many}`, `${units} qui citent chacune`]
          : [
              `${of(noun.many)} citées sous les deux`,
              `une ${noun.one} citée sous k ${manyOf(level, noun)}`,
              `${of(noun.many)} citées sous chacun`,
            ];
      return {
        count: `La force d’une paire est le nombre ${together} (comptage complet).`,
        fractional: `La force d’une paire est le nombre ${together}, où ${holds} donne 1/(k − 1) à chacune des paires (comptage fractionnaire, Perianes-Rodriguez, Waltman & van Eck 2016).`,
        association: `La force d’une paire est c/(s₁s₂), où c est le nombre ${together} et s le nombre ${each} (force d’association, van Eck & Waltman 2009).`,
        jaccard: `La force d’une paire est c/(s₁ + s₂ − c), où c est le nombre ${together} et s le nombre ${each} (indice de Jaccard).`,
      }[strength];
    },
    rare: (n) =>
      isOne(n) ? `${n} paire réunie une seule fois est omise.` : `${n} paires réunies une seule fois sont omises.`,
    minimum: (n) => `Les paires d’une force inférieure à ${n} sont omises.`,
    strongest: (shown, all) =>
      fr`Sur ${all} paires, ${isOne(shown) ? "seule la plus forte est tracée" : `les ${shown} plus fortes sont tracées`} ; les paires de même force restent ou disparaissent ensemble.`,
    around: (label, level) =>
      `La figure montre seulement ce qui est lié à ${level === "studies" ? `l’étude ${label}` : label}.`,
    ring: (sort, level) => {
      const first = level === "studies" ? "les plus fortement liées" : "les plus fortement liés";
      const by = {
        crossings: "de sorte que les rubans se croisent peu",
        label: "dans l’ordre de leurs noms",
        strength: `${first} d’abord`,
      }[sort];
      return `${level === "studies" ? `Les ${noun.many} sont rangées par groupe et, au sein d’un groupe,` : `Les ${manyOf(level, noun)} sont rangés`} ${by}.`;
    },
    altPairs: (pairs, level, unit) =>
      level === "studies" ? `${pairs} ayant ${oneUnit[unit]} en commun` : `${pairs} ayant des ${noun.many} en commun`,
    altStrongest: (pairs) => fr`force maximale : ${pairs}`,
    altAlone: (n) => `${n} sans lien`,
    construction: (chart, what, groups) =>
      `${what}, ${chart === "chord" ? "autour d’un anneau" : "en lignes et en colonnes dans le même ordre, de sorte que chaque paire y figure deux fois"}.${groups === null ? "" : fr` Les ${noun.many} sont réunies et colorées selon le groupe qui les cite en premier : ${groups}.`}`,
    statistics: (pairs, range) => `La figure montre ${pairs}${range}.`,
    range: (least, most) => (least === most ? `, d’une force de ${least}` : `, d’une force de ${least} à ${most}`),
    strongestPairs: (pairs) => fr`Force maximale : ${pairs}.`,
    mostTied: (labels, level) => fr`Le plus de liens avec d’autres ${manyOf(level, noun)} : ${labels}.`,
    means: (level) =>
      level === "studies"
        ? `La figure montre comment la revue regroupe ses sources à l’appui du texte, et non que les ${noun.many} se citent, concordent ou se ressemblent.`
        : `La figure montre sous quels ${manyOf(level, noun)} la revue cite les mêmes ${noun.many}, peut-être pour des points différents, et non que ces ${manyOf(level, noun)} concordent ou se ressemblent.`,
    second: `Une ${noun.one} qui a un arc extérieur est aussi citée sous ce groupe.`,
    spread: (parts) =>
      fr`Par force : ${list(parts.map(({ pairs, strength }) => `${plural(pairs, "paire", "paires")} de force ${strength}`))}.`,
    half: (n) => `Au moins la moitié des paires ont une force de ${n} ou moins.`,
    noPair: "Il n’y a aucune paire.",
  },

  compare: {
    what: (labels) => fr`${capital(noun.many)} côte à côte : ${list(labels)}`,
    rows: (rows) => fr`En lignes : ${rows}.`,
    hatched: "Les lacunes sont hachurées.",
    methods: (by) => {
      const [one, others] = by === "themes" ? ["thème", "groupes"] : ["groupe", "thèmes"];
      return fr`Une ${noun.one} compte une fois pour chaque ${one}, aussi souvent qu’elle y soit citée ; elle est partagée lorsqu’elle est citée pour deux d’entre eux ou plus, peut-être dans des ${others} différents et pour des points différents.`;
    },
    order: "Les lignes et les colonnes suivent l’ordre de la publication.",
    altCounts: (counts) => `${list(counts.map(String))} ${noun.units[1]}`,
    altShared: (n, of) => `${n} ${isOne(n) ? "partagée" : "partagées"} par ${of === 2 ? "les deux" : "tous"}`,
    construction: (columns, rows) =>
      fr`En colonnes : ${list(columns)} ; en lignes : ${rows}. Dans chaque cellule, un point représente une ${noun.one} que les exemples y citent ; un point plein est celui d’une ${noun.one} présente aussi dans une autre colonne.`,
    total: (n) => `En tout, ${n} ${isOne(n) ? `${noun.one} est citée` : `${noun.many} sont citées`}.`,
    gaps: (n, all) =>
      `${plural(n, "cellule", "cellules")} sur ${all} ${isOne(n) ? "est une lacune" : "sont des lacunes"}.`,
    spread: (counts) =>
      fr`Selon le nombre de colonnes où figure une ${noun.one} : ${list(counts.map((n, i) => `${plural(n, noun.one, noun.many)} dans ${i === 0 ? "une seule" : i + 1}`))}.`,
  },
});
