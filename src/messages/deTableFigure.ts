import { entries, isOne, list, plural } from "./deCharts";
import { deComparison } from "./deComparison";
import type { TableFigureMessages } from "./enTableFigure";
import { ended } from "./figureGrammar";

const [, , caution = ""] = deComparison.reading;
const index = new Intl.NumberFormat("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const many = { themes: "Themen", groups: "Gruppen" };

/** What the figure of shared studies and typeset tables say, in German. */
export const deTableFigure: TableFigureMessages = {
  shared: {
    name: (labels, title) => `Gemeinsame Studien: ${list(labels)} – ${title}`,
    description: (combinations, most) =>
      `${plural(combinations, "Kombination", "Kombinationen")}, die größte mit ${plural(most, "Studie", "Studien")}`,
    member: (label, studies) => `${label}: ${studies}`,
    bars: "Studien in allen davon",
    jaccard: "Jaccard",
    index: (jaccard) => index.format(jaccard),
    filteredOut: (labels) => `Herausgefiltert: ${list(labels)}.`,
    reading:
      "Jede Zeile ist eine Kombination: gefüllte Punkte, durch eine Linie verbunden. Ihr Balken zeigt, wie viele Studien für alle davon zitiert sind, gleich wofür sonst; eine Studie in dreien zählt also auch in je zweien davon.",
    jaccardMeans:
      "Jaccard: von den Studien, die für einen von zweien zitiert sind, der Anteil derer, die für beide zitiert sind.",
    what: (by) => `Wie viele Studien jede Kombination dieser ${many[by]} gemeinsam hat.`,
    caption: (labels) => `Gemeinsame Studien: ${list(labels)}.`,
    methods: (by) =>
      `Für jede Kombination von zwei oder mehr ${many[by]} wurden die verschiedenen Studien gezählt, die für alle davon zitiert sind, gleich wofür sonst. Für Paare ist der Jaccard-Index die Zahl der gemeinsamen Studien geteilt durch die Zahl der Studien, die für mindestens eines zitiert sind (Jaccard 1901).`,
    altWhat: (labels) => `UpSet-Diagramm gemeinsamer Studien: ${list(labels)}`,
    altLargest: (n) => `höchstens ${n} je Kombination`,
    construction: (labels) =>
      `Spalten von Punkten für ${list(labels)}, und eine Zeile für jede Kombination von zwei oder mehr, die mit den meisten Studien zuerst. Ein Balken neben jeder Zeile, mit seiner Zahl, zeigt, wie viele Studien für die ganze Kombination zitiert sind.`,
    members: (counts) => `Jeweils zitierte Studien: ${list(counts)}.`,
    combination: (labels, n, jaccard) => `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts) => `Gemeinsam: ${texts.join("; ")}.`,
    sharedByAll: deComparison.sharedByAll,
    caution,
    empty: (n) =>
      isOne(n) ? `${n} Kombination hat keine gemeinsame Studie.` : `${n} Kombinationen haben keine gemeinsame Studie.`,
  },

  pages: {
    page: (page, of) => `Seite ${page} von ${of}`,
    continued: (heading) => `${heading} (Fortsetzung)`,
    description: (rows, page, of) =>
      `Tabelle mit ${isOne(rows) ? `${rows} Zeile` : `${rows} Zeilen`}${of === 1 ? "" : `, Seite ${page} von ${of}`}`,
  },

  rows: {
    study: "Studie",
    citedIn: "Zitiert in",
    examples: (n) => (n === 0 ? "keinem Beispiel" : isOne(n) ? `${n} Beispiel` : `${n} Beispielen`),
    cells: "Zellen",
    cell: (group, theme) => `${group} · ${theme}`,
    noCell: "keine",
    partners: (unit) =>
      ({ example: "Im selben Beispiel wie", bracket: "In derselben Klammer wie", cell: "In derselben Zelle wie" })[
        unit
      ],
    others: (n) => (n === 0 ? "keine andere" : plural(n, "andere", "andere")),
    belongsTo: "Im Review zugeordnet zu",
    noGroup: "nicht angegeben",
    reference: "Literaturangabe",
    studies: "Studien",
    cited: (n) => entries(n, "studies"),
  },

  passages: {
    gap: "Lücke: kein Beispiel",
    gapEverywhere: "Lücke: kein Beispiel für eines davon",
    outOfCell: (examples) => `${plural(examples, "Beispiel", "Beispiele")} herausgefiltert`,
  },

  around: {
    order: (label, isDescending) =>
      label === null ? "wie veröffentlicht" : `nach „${label}“ ${isDescending ? "absteigend" : "aufsteigend"}`,
    examples: (n, order) => `${plural(n, "Beispiel", "Beispiele")}, Wort für Wort, ${order}.`,
    studies: (n, order) =>
      isOne(n) ? `${n} Studie und wo sie zitiert ist.` : `${n} Studien und wo sie zitiert sind, ${order}.`,
    passages: (labels) => `Was die Beispiele sagen, Wort für Wort: ${list(labels)}.`,
    table: (title) => `Tabelle. ${ended(title)}`,
    verbatim:
      "Die Beispiele stehen Wort für Wort wie veröffentlicht; Nummern darin sind Nennungen von Studien, wie gedruckt.",
    counted: "Eine Studie zählt einmal in jedem Beispiel, jeder Zelle und jeder Gruppe, die sie zitiert.",
    construction: (columns, rows) => `Eine Tabelle mit ${rows} und den Spalten ${list(columns)}.`,
    // After "mit" or "von".
    rows: (n) => (isOne(n) ? `${n} Zeile` : `${n} Zeilen`),
    altTable: (columns, rows) => `Tabelle mit ${rows} – ${list(columns)}`,
  },
};
