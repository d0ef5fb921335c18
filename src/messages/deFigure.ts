import { deCaptions, sameUnit } from "./deCaptions";
import { deCharts, deChartsOfCounts, entries, isOne, list, number, plural, strengthNames, unitsOf } from "./deCharts";
import { deComparison } from "./deComparison";
import { deTableFigure } from "./deTableFigure";
import type { FigureWords } from "./figureWords";

type Level = "studies" | "groups" | "themes";

const many = { studies: "Studien", groups: "Gruppen", themes: "Themen" } satisfies Record<Level, string>;

/** Every word of a figure in German. */
export const deFigure: FigureWords = {
  language: "de",
  locale: "de-DE",
  charts: deCharts,

  ring: {
    entry: (label, level) => (level === "studies" ? `Studie ${label}` : label),
    exporting: {
      settings: (level, parts) => `${many[level]}, ${parts.join(", ")}.`,
      tied: (level, unit) =>
        level === "studies"
          ? `gemeinsam zitiert ${sameUnit[unit]}`
          : "verbunden durch die unter beiden zitierten Studien",
      minimum: (n, level, unit, strength) => {
        if (strength !== "count") return `mit einer Stärke von mindestens ${number(n)}`;
        if (level !== "studies")
          return `mit mindestens ${isOne(n) ? `${n} gemeinsamen Studie` : `${n} gemeinsamen Studien`}`;
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
          ? "Das Diagramm zeigt, wie das Review seine Quellen zur Stützung des Textes gruppiert, nicht, dass die Studien einander zitieren, übereinstimmen oder sich gleichen."
          : `Das Diagramm zeigt, unter welchen ${many[level]} das Review dieselben Studien zitiert, nicht, dass diese ${many[level]} übereinstimmen oder sich gleichen.`,
    },
    matrix: {
      name: (level) =>
        level === "studies"
          ? "Matrix gemeinsam zitierter Studien"
          : `Matrix der ${many[level]} mit gemeinsamen Studien`,
      description: (rows, pairs, level) =>
        `${entries(rows, level)} in der Reihenfolge des Rings; ${plural(pairs, "gemeinsam zitiertes Paar", "gemeinsam zitierte Paare")}`,
      cell: (pair, strength) => `${pair}: ${strength}`,
      strength: (n, text, level, unit, strength) => {
        if (strength !== "count") return `${strengthNames[strength]} ${text}`;
        return level === "studies" ? unitsOf(n, unit) : plural(n, "Studie", "Studien");
      },
      legend: (measured) => `Farbe: ${measured}`,
      diagonal: (level) =>
        ({
          studies: "Die Studie selbst, in der Farbe ihrer Gruppe",
          groups: "Die Gruppe selbst, in ihrer Farbe",
          themes: "Das Thema selbst",
        })[level],
    },
  },

  comparison: deComparison,
  tables: deTableFigure,

  around: {
    source: (reference) => `Quelle: ${reference}.`,
    credit: (source, license) =>
      `Adaptiert nach ${source}${license ? `, ${license}` : ""}. Erstellt mit Evidence Loom.`,
    made: "Erstellt mit Evidence Loom.",
    dated: (day) => `Stand: ${day}.`,
    measure: {
      studies: "Wie viele Studien zitiert sind, nach Gruppe und Thema.",
      mentions: "Wie oft Studien genannt sind, nach Gruppe und Thema.",
      examples: "Wie viele Beispiele es gibt, nach Gruppe und Thema.",
      share: "Wie viele der Studien der Gruppe zitiert sind, nach Gruppe und Thema.",
      counts: "Wie in der Tabelle gezählt, nach Gruppe und Thema.",
    },
    totals: {
      studies:
        "Eine Studie zählt einmal in einer Zelle und einmal in einer Gesamtzahl, sodass eine Gesamtzahl kleiner sein kann als die Summe ihrer Zellen.",
      mentions: "",
      examples: "",
      share:
        "Ein Anteil bezieht sich auf die Studien, die das Review der Gruppe zugeordnet hat, unter einem Thema auf die aller Gruppen; eine Studie zählt einmal.",
      counts: "Gesamtzahlen sind Summen ihrer Zellen: Was in zwei davon gezählt ist, zählt doppelt.",
    },
    gapMeaning: (meaning) => `Lücke: ${meaning}`,
    gapUnknown: "Lücke: kein Beispiel; die Tabelle sagt nicht, warum.",
    gapOfCounts: "Lücke: keine Zahl; die Tabelle sagt nicht, warum.",
    compared: (labels) => `${list(labels)}: die jeweils zitierten Studien.`,
    comparedNote:
      "Jeder Kreis ist eine Studie; dieselbe Nummer in zwei Spalten ist dieselbe Studie. Gemeinsam heißt für beide zitiert, vielleicht zu verschiedenen Punkten.",
  },

  captions: deCaptions,

  deck: {
    layouts: { title: "Titel", text: "Text", table: "Tabelle", chart: "Diagramm" },
    part: (title, part, of) => (of === 1 ? title : `${title} (${part} von ${of})`),
    cites: (group, studies) =>
      studies.length === 0
        ? `${group}, zitiert keine Studie`
        : `${group}, zitiert ${studies.length === 1 ? "Studie" : "Studien"} ${list(studies)}`,
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
    shared: "Gemeinsame Studien",
    passages: "Verglichene Beispiele",
    examples: "Tabelle der Beispiele",
    studies: "Tabelle der Studien",
  },
};

/** The same of a table of counts, which has numbers where others have examples. */
export const deFigureOfCounts: FigureWords = { ...deFigure, charts: deChartsOfCounts };
