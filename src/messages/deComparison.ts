import { entries, isOne, list, plural } from "./deCharts";
import type { ComparisonWords } from "./figureWords";

const inWords = (n: number) => ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs"][n] ?? `${n}`;
const all = (n: number) => (n === 2 ? "beide" : `alle ${inWords(n)}`);

/** What figures of the comparison say, and what is said beside them, in German. */
export const deComparison: ComparisonWords = {
  reading: [
    "Jeder Punkt ist eine Studie, und dieselbe Nummer in zwei Spalten ist dieselbe Studie; er ist gefüllt, und eine Linie verbindet ihre Punkte, wo sie in einer Zeile stehen.",
    "Gemeinsam heißt für beide zitiert, vielleicht in verschiedenen Zeilen und zu verschiedenen Punkten.",
    "Weniger Punkte machen ein Thema oder eine Gruppe nicht weniger wichtig, und ein Unterschied von eins oder zwei ist kein Muster.",
  ],
  kinds: { themes: "Themen", groups: "Gruppen" },
  cited: (counts) => `Hier zitierte Studien: ${list(counts.map(({ label, n }) => `${n} für ${label}`))}.`,
  sharedByAll: (n, of) =>
    n === 0
      ? `Keine Studie ist für ${all(of)} zitiert.`
      : `${plural(n, "Studie ist", "Studien sind")} für ${all(of)} zitiert.`,
  sharedByTwo: (most, pair) => {
    if (most === 0) return "Keine Studie ist für zwei von ihnen zitiert.";
    return pair
      ? `Von je zweien haben ${list(pair)} am meisten gemeinsam: ${most}.`
      : `Je zwei von ihnen haben höchstens ${most} gemeinsam.`;
  },
  filteredCells: (n) => (isOne(n) ? `${n} Zelle ist herausgefiltert.` : `${n} Zellen sind herausgefiltert.`),
  name: (labels, title) => `Studien nebeneinander: ${list(labels)} – ${title}`,
  description: (studies, rows, by) =>
    `${plural(studies, "Studie", "Studien")}, ${entries(rows, by === "themes" ? "groups" : "themes")}`,
  study: (label, places) =>
    `Studie ${label}, ${places.map(({ row, columns }) => `${row}, ${list(columns)}`).join("; ")}`,
  citesNobody: "zitiert keine Studie",
  singleKey: "eine Studie",
  sharedKey: {
    themes: "auch unter einem anderen Thema",
    groups: "auch unter einer anderen Gruppe",
  },
  linkKey: "gleiche Studien, gleiche Reihenfolge",
};
