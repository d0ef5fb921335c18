import { entries, isOne, list, plural } from "./deGrammar";
import type { FigureNoun } from "./figureGrammar";
import type { ComparisonWords } from "./figureWords";

const inWords = (n: number) => ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs"][n] ?? n;
const all = (n: number) => (n === 2 ? "beide" : `alle ${inWords(n)}`);

/** What figures of the comparison say, and what is said beside them, in German. */
export const deComparison = (noun: FigureNoun): ComparisonWords => ({
  reading: [
    `Jeder Punkt ist eine ${noun.one}, und dieselbe Nummer in zwei Spalten ist dieselbe ${noun.one}; er ist gefüllt, und eine Linie verbindet ihre Punkte, wo sie in einer Zeile stehen.`,
    "Gemeinsam heißt für beide zitiert, vielleicht in verschiedenen Zeilen und zu verschiedenen Punkten.",
    "Weniger Punkte machen ein Thema oder eine Gruppe nicht weniger wichtig, und ein Unterschied von eins oder zwei ist kein Muster.",
  ],
  kinds: { themes: "Themen", groups: "Gruppen" },
  cited: (counts) => `Hier zitierte ${noun.many}: ${list(counts.map(({ label, n }) => `${n} für ${label}`))}.`,
  sharedByAll: (n, of) =>
    n === 0
      ? `Keine ${noun.one} ist für ${all(of)} zitiert.`
      : `${plural(n, `${noun.one} ist`, `${noun.many} sind`)} für ${all(of)} zitiert.`,
  sharedByTwo: (most, pair) => {
    if (most === 0) return `Keine ${noun.one} ist für zwei von ihnen zitiert.`;
    return pair
      ? `Von je zweien haben ${list(pair)} am meisten gemeinsam: ${most}.`
      : `Je zwei von ihnen haben höchstens ${most} gemeinsam.`;
  },
  filteredCells: (n) => (isOne(n) ? `${n} Zelle ist herausgefiltert.` : `${n} Zellen sind herausgefiltert.`),
  name: (labels, title) => `${noun.many} nebeneinander: ${list(labels)} – ${title}`,
  description: (studies, rows, by) =>
    `${plural(studies, ...noun.units)}, ${entries(rows, by === "themes" ? "groups" : "themes", noun)}`,
  study: (label, places) =>
    `Studie ${label}, ${places.map(({ row, columns }) => `${row}, ${list(columns)}`).join("; ")}`,
  citesNobody: `zitiert keine ${noun.one}`,
  singleKey: `eine ${noun.one}`,
  sharedKey: {
    themes: "auch unter einem anderen Thema",
    groups: "auch unter einer anderen Gruppe",
  },
  linkKey: `gleiche ${noun.many}, gleiche Reihenfolge`,
});
