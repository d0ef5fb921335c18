import type { FigureNoun } from "./figureGrammar";
import type { ComparisonWords } from "./figureWords";
import { entries, isOne, list, plural } from "./frGrammar";
import { fr } from "./frTypography";
import { capital } from "./noun";

const all = (n: number) => `les ${["", "un", "deux", "trois", "quatre", "cinq", "six"][n] ?? n}`;

/** What figures of the comparison say, and what is said beside them, in French. */
export const frComparison = (noun: FigureNoun): ComparisonWords => ({
  reading: [
    fr`Chaque point est une ${noun.one}, et le même numéro dans deux colonnes est la même ${noun.one} ; il est plein, et une ligne relie ses points lorsqu’ils sont sur une même ligne.`,
    "Partagée veut dire citée pour les deux, peut-être dans des lignes différentes et pour des points différents.",
    "Moins de points ne rendent pas un thème ou un groupe moins important, et une différence de un ou deux ne fait pas une tendance.",
  ],
  kinds: { themes: "Thèmes", groups: "Groupes" },
  cited: (counts) =>
    fr`${capital(noun.many)} citées ici : ${list(counts.map(({ label, n }) => `${n} pour ${label}`))}.`,
  sharedByAll: (n, of) =>
    n === 0
      ? `Aucune ${noun.one} n’est citée pour ${all(of)}.`
      : `${plural(n, `${noun.one} est citée`, `${noun.many} sont citées`)} pour ${all(of)}.`,
  sharedByTwo: (most, pair) => {
    if (most === 0) return `Aucune ${noun.one} n’est citée pour deux d’entre eux.`;
    return pair
      ? fr`Deux à deux, ${list(pair)} en partagent le plus : ${most}.`
      : `Deux d’entre eux en partagent au plus ${most}.`;
  },
  filteredCells: (n) =>
    isOne(n) ? `${n} cellule est exclue par le filtre.` : `${n} cellules sont exclues par le filtre.`,
  name: (labels, title) => fr`${capital(noun.many)} côte à côte : ${list(labels)} – ${title}`,
  description: (studies, rows, by) =>
    `${plural(studies, ...noun.units)}, ${entries(rows, by === "themes" ? "groups" : "themes", noun)}`,
  study: (label, places) =>
    `Étude ${label}, ${places.map(({ row, columns }) => `${row}, ${list(columns)}`).join(fr` ; `)}`,
  citesNobody: `ne cite aucune ${noun.one}`,
  singleKey: `une ${noun.one}`,
  sharedKey: {
    themes: "aussi sous un autre de ces thèmes",
    groups: "aussi sous un autre de ces groupes",
  },
  linkKey: `mêmes ${noun.many}, même ordre`,
});
