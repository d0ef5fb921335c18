import { deCaptions, sameUnit } from "./deCaptions";
import { deCharts, deChartsOfCounts } from "./deCharts";
import { deComparison } from "./deComparison";
import { entries, isOne, list, manyOf, nounIn, number, plural, strengthNames, unitsOf } from "./deGrammar";
import { deTableFigure } from "./deTableFigure";
import type { FigureNoun } from "./figureGrammar";
import type { FigureWords } from "./figureWords";
import { byNoun, studyNoun } from "./noun";

/** Every word of a figure in German. */
const wordsOf = (noun: FigureNoun): FigureWords => ({
  language: "de",
  locale: "de-DE",
  charts: deCharts(noun),

  ring: {
    entry: (label, level) => (level === "studies" ? `Studie ${label}` : label),
    exporting: {
      settings: (level, parts) => `${manyOf(level, noun)}, ${parts.join(", ")}.`,
      tied: (level, unit) =>
        level === "studies"
          ? `gemeinsam zitiert ${sameUnit[unit]}`
          : `verbunden durch die unter beiden zitierten ${noun.many}`,
      minimum: (n, level, unit, strength) => {
        if (strength !== "count") return `mit einer Stärke von mindestens ${number(n)}`;
        if (level !== "studies")
          return `mit mindestens ${isOne(n) ? `${n} gemeinsamen ${noun.one}` : `${n} gemeinsamen ${noun.many}`}`;
        const [one, several] = {
          example: ["Beispiel", "Beispielen"],
          bracket: ["Klammer", "Klammern"],
          cell: ["Zelle", "Zellen"],
        }[unit];
        return `in mindestens ${n} ${isOne(n) ? one : several}`;
      },
      measuredBy: (strength, hasRare) =>
        `Bänder nach ${{ count: "Anzahl", fractional: "fraktionaler Anzahl", association: "Assoziationsstärke", jaccard: "Jaccard-Index" }[strength]}${hasRare ? "" : ", von Paaren, die mindestens zweimal zusammenstehen"}`,
      strongest: (shown, of) =>
        isOne(shown) ? `das stärkste von ${of} Paaren` : `die stärksten ${shown} von ${of} Paaren`,
      around: (label, level) => `nur was mit ${level === "studies" ? `Studie ${label}` : `„${label}“`} verbunden ist`,
      onRing: (shown, of) => `${shown} von ${of} gezeigt`,
      chordNote: (level) =>
        level === "studies"
          ? `Das Diagramm zeigt, wie das Review seine Quellen zur Stützung des Textes gruppiert, nicht, dass die ${noun.many} einander zitieren, übereinstimmen oder sich gleichen.`
          : `Das Diagramm zeigt, unter welchen ${manyOf(level, noun)} das Review dieselben ${noun.many} zitiert, nicht, dass diese ${manyOf(level, noun)} übereinstimmen oder sich gleichen.`,
    },
    matrix: {
      name: (level) =>
        level === "studies"
          ? `Matrix gemeinsam zitierter ${noun.many}`
          : `Matrix der ${manyOf(level, noun)} mit gemeinsamen ${noun.many}`,
      description: (rows, pairs, level) =>
        `${entries(rows, level, noun)} in der Reihenfolge des Rings; ${plural(pairs, "gemeinsam zitiertes Paar", "gemeinsam zitierte Paare")}`,
      cell: (pair, strength) => `${pair}: ${strength}`,
      strength: (n, text, level, unit, strength) => {
        if (strength !== "count") return `${strengthNames[strength]} ${text}`;
        return level === "studies" ? unitsOf(n, unit) : plural(n, ...noun.units);
      },
      legend: (measured) => `Farbe: ${measured}`,
      diagonal: (level) =>
        ({
          studies: `Die ${noun.one} selbst, in der Farbe ihrer Gruppe`,
          groups: "Die Gruppe selbst, in ihrer Farbe",
          themes: "Das Thema selbst",
        })[level],
    },
  },

  comparison: deComparison(noun),
  tables: deTableFigure(noun),

  around: {
    source: (reference) => `Quelle: ${reference}.`,
    credit: (source, license) =>
      `Adaptiert nach ${source}${license ? `, ${license}` : ""}. Erstellt mit Evidence Loom.`,
    made: "Erstellt mit Evidence Loom.",
    dated: (day) => `Stand: ${day}.`,
    measure: {
      studies: `Wie viele ${noun.many} zitiert sind, nach Gruppe und Thema.`,
      mentions: `Wie oft ${noun.many} genannt sind, nach Gruppe und Thema.`,
      examples: "Wie viele Beispiele es gibt, nach Gruppe und Thema.",
      share: `Wie viele der ${noun.many} der Gruppe zitiert sind, nach Gruppe und Thema.`,
      counts: "Wie in der Tabelle gezählt, nach Gruppe und Thema.",
    },
    totals: {
      studies: `Eine ${noun.one} zählt einmal in einer Zelle und einmal in einer Gesamtzahl, sodass eine Gesamtzahl kleiner sein kann als die Summe ihrer Zellen.`,
      mentions: "",
      examples: "",
      share: `Ein Anteil bezieht sich auf die ${noun.many}, die das Review der Gruppe zugeordnet hat, unter einem Thema auf die aller Gruppen; eine ${noun.one} zählt einmal.`,
      counts: "Gesamtzahlen sind Summen ihrer Zellen: Was in zwei davon gezählt ist, zählt doppelt.",
    },
    gapMeaning: (meaning) => `Lücke: ${meaning}`,
    gapUnknown: "Lücke: kein Beispiel; die Tabelle sagt nicht, warum.",
    gapOfCounts: "Lücke: keine Zahl; die Tabelle sagt nicht, warum.",
    compared: (labels) => `${list(labels)}: die jeweils zitierten ${noun.many}.`,
    comparedNote: `Jeder Kreis ist eine ${noun.one}; dieselbe Nummer in zwei Spalten ist dieselbe ${noun.one}. Gemeinsam heißt für beide zitiert, vielleicht zu verschiedenen Punkten.`,
  },

  captions: deCaptions(noun),

  deck: {
    layouts: { title: "Titel", text: "Text", table: "Tabelle", chart: "Diagramm" },
    part: (title, part, of) => (of === 1 ? title : `${title} (${part} von ${of})`),
    cites: (group, studies) =>
      studies.length === 0
        ? `${group}, zitiert keine ${noun.one}`
        : `${group}, zitiert ${studies.length === 1 ? noun.one : noun.many} ${list(studies)}`,
    verbatim: (source) => `Die Passagen stehen Wort für Wort so in: ${source}.`,
    gaps: "Lücken: kein Beispiel",
    gapMeaning: "Was die Tabelle zu einer leeren Zelle sagt:",
    gapUnknown:
      "Die Tabelle sagt nicht, warum eine Zelle leer ist. Vielleicht wurde nichts gefunden, nicht gesucht oder nicht berichtet.",
    gapsOfTheme: (theme, groups) => `${theme}: ${list(groups)}`,
    references: "Quelle und Literatur",
  },

  names: {
    heatmap: "Heatmap",
    chord: "Chord-Diagramm",
    matrix: "Matrix der Paare",
    compare: "Vergleich",
    shared: `Gemeinsame ${noun.many}`,
    passages: "Verglichene Beispiele",
    examples: "Tabelle der Beispiele",
    studies: `Tabelle der ${noun.many}`,
  },
});

export const deFigureOf = byNoun((noun) => wordsOf(nounIn(noun)));

/** The same of a table of counts, which has numbers where others have examples. */
export const deFigureOfCounts: FigureWords = { ...deFigureOf(studyNoun), charts: deChartsOfCounts(nounIn(studyNoun)) };
