import { deComparison } from "./deComparison";
import { entries, isOne, list, manyOf, plural } from "./deGrammar";
import type { TableFigureMessages } from "./enTableFigure";
import { ended, type FigureNoun } from "./figureGrammar";

const index = new Intl.NumberFormat("de", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What the figure of shared studies and typeset tables say, in German. */
export const deTableFigure = (noun: FigureNoun): TableFigureMessages => ({
  shared: {
    name: (labels, title) => `Gemeinsame ${noun.many}: ${list(labels)} – ${title}`,
    description: (combinations, most) =>
      `${plural(combinations, "Kombination", "Kombinationen")}, die größte mit ${plural(most, noun.one, noun.many)}`,
    member: (label, studies) => `${label}: ${studies}`,
    bars: `${noun.many} in allen davon`,
    jaccard: "Jaccard",
    index: (jaccard) => index.format(jaccard),
    filteredOut: (labels) => `Herausgefiltert: ${list(labels)}.`,
    reading: `Jede Zeile ist eine Kombination: gefüllte Punkte, durch eine Linie verbunden. Ihr Balken zeigt, wie viele ${noun.many} für alle davon zitiert sind, gleich wofür sonst; eine ${noun.one} in dreien zählt also auch in je zweien davon.`,
    jaccardMeans: `Jaccard: von den ${noun.many}, die für einen von zweien zitiert sind, der Anteil derer, die für beide zitiert sind.`,
    what: (by) => `Wie viele ${noun.many} jede Kombination dieser ${manyOf(by, noun)} gemeinsam hat.`,
    caption: (labels) => `Gemeinsame ${noun.many}: ${list(labels)}.`,
    methods: (by) =>
      `Für jede Kombination von zwei oder mehr ${manyOf(by, noun)} wurden die verschiedenen ${noun.many} gezählt, die für alle davon zitiert sind, gleich wofür sonst. Für Paare ist der Jaccard-Index die Zahl der gemeinsamen ${noun.many} geteilt durch die Zahl der ${noun.many}, die für mindestens eines zitiert sind (Jaccard 1901).`,
    altWhat: (labels) => `UpSet-Diagramm gemeinsamer ${noun.many}: ${list(labels)}`,
    altLargest: (n) => `höchstens ${n} je Kombination`,
    construction: (labels) =>
      `Spalten von Punkten für ${list(labels)}, und eine Zeile für jede Kombination von zwei oder mehr, die mit den meisten ${noun.many} zuerst. Ein Balken neben jeder Zeile, mit seiner Zahl, zeigt, wie viele ${noun.many} für die ganze Kombination zitiert sind.`,
    members: (counts) => `Jeweils zitierte ${noun.many}: ${list(counts)}.`,
    combination: (labels, n, jaccard) => `${list(labels)} ${n}${jaccard === null ? "" : ` (Jaccard ${jaccard})`}`,
    combinations: (texts) => `Gemeinsam: ${texts.join("; ")}.`,
    sharedByAll: deComparison(noun).sharedByAll,
    caution: deComparison(noun).reading[2] ?? "",
    empty: (n) =>
      isOne(n)
        ? `${n} Kombination hat keine gemeinsame ${noun.one}.`
        : `${n} Kombinationen haben keine gemeinsame ${noun.one}.`,
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
    studies: noun.many,
    cited: (n) => entries(n, "studies", noun),
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
      isOne(n) ? `${n} ${noun.one} und wo sie zitiert ist.` : `${n} ${noun.many} und wo sie zitiert sind, ${order}.`,
    passages: (labels) => `Was die Beispiele sagen, Wort für Wort: ${list(labels)}.`,
    table: (title) => `Tabelle. ${ended(title)}`,
    verbatim: `Die Beispiele stehen Wort für Wort wie veröffentlicht; Nummern darin sind Nennungen von ${noun.many}, wie gedruckt.`,
    counted: `Eine ${noun.one} zählt einmal in jedem Beispiel, jeder Zelle und jeder Gruppe, die sie zitiert.`,
    construction: (columns, rows) => `Eine Tabelle mit ${rows} und den Spalten ${list(columns)}.`,
    // After "mit" or "von".
    rows: (n) => (isOne(n) ? `${n} Zeile` : `${n} Zeilen`),
    altTable: (columns, rows) => `Tabelle mit ${rows} – ${list(columns)}`,
  },
});
