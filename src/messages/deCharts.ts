import { entries, isOne, list, manyUnits, number, plural, strengthNames } from "./deGrammar";
import { type FigureNoun, type Level, type Strength, spacedPercent, type Unit } from "./figureGrammar";
import type { ChartWords } from "./figureWords";

const unitsIn = (noun: FigureNoun): ChartWords["units"] => ({
  studies: (n) => plural(n, ...noun.units),
  mentions: (n) => plural(n, "Nennung", "Nennungen"),
  examples: (n) => plural(n, "Beispiel", "Beispiele"),
  counts: (n) => `${n} gezählt`,
});

const amountIn =
  (noun: FigureNoun): ChartWords["amount"] =>
  (measure, { count, of }) =>
    measure === "share" ? `${count} von ${entries(of ?? 0, "studies", noun)}` : unitsIn(noun)[measure](count);

const measuredIn = (noun: FigureNoun) => (level: Level, unit: Unit, strength: Strength) => {
  if (strength !== "count") return strengthNames[strength];
  return level === "studies" ? `${manyUnits[unit]}, die beide zitieren` : `unter beiden zitierte ${noun.many}`;
};

/** What stands in a chart, in German. */
export const deCharts = (noun: FigureNoun): ChartWords => ({
  units: unitsIn(noun),
  amount: amountIn(noun),
  list,
  two: (a, b) => `${a} und ${b}`,
  number,

  heatmap: {
    name: (title) => `Heatmap: ${title}`,
    cell: (group, theme, value) => `${group}, ${theme}: ${value}`,
    gap: (group, theme) => `${group}, ${theme}: Lücke, kein Beispiel`,
    filtered: (group, theme) => `${group}, ${theme}: herausgefiltert`,
    unavailable: (group, theme) => `${group}, ${theme}: nicht verfügbar`,
    totals: {
      studies: `verschiedene ${noun.many}`,
      mentions: "Nennungen",
      examples: "Beispiele",
      share: `verschiedene ${noun.many}`,
      counts: "gezählt",
    },
    total: (measure, total) =>
      measure === "studies"
        ? plural(total.count, noun.units[0], `verschiedene ${noun.units[1]}`)
        : amountIn(noun)(measure, total),
    fraction: (count, of) => `${count} von ${of}`,
    percent: spacedPercent,
    percentStep: (step) => `${step}\u00a0%`,
    sharesAsPercent: `Die Prozentwerte beziehen sich auf die ${noun.many} der Gruppe.`,
    legend: {
      studies: `In den Beispielen zitierte ${noun.many}`,
      mentions: "Nennungen in den Beispielen",
      examples: "Beispiele",
      share: `Anteil der ${noun.many} der Gruppe, die die Beispiele zitieren`,
      counts: "In der Tabelle gezählt",
    },
    whole: "alle",
    gapKey: "Lücke: kein Beispiel",
    filteredKey: "herausgefiltert",
    unavailableKey: "nicht verfügbar",
    numbersLeftOut: "Die Zellen sind zu klein für ihre Zahlen.",
    labelsLeftOut: "Nur ein Teil der Namen hat Platz.",
    description: (rows, columns, gaps) =>
      `${plural(rows, "Zeile", "Zeilen")} mal ${plural(columns, "Spalte", "Spalten")}, ${plural(gaps, "Lücke", "Lücken")}`,
  },

  chord: {
    name: (title, level) =>
      `Chord-Diagramm: ${{ studies: `gemeinsam zitierte ${noun.many}`, groups: `Gruppen mit gemeinsamen ${noun.many}`, themes: `Themen mit gemeinsamen ${noun.many}` }[level]}. ${title}`,
    arc: (study, groups, others) =>
      `Studie ${study}, ${groups}, gemeinsam zitiert mit ${others === 0 ? `keiner anderen ${noun.one}` : plural(others, `anderen ${noun.one}`, `anderen ${noun.many}`)}`,
    entry: (label, others, level) => {
      const none = {
        studies: `keiner anderen ${noun.one}`,
        groups: "keiner anderen Gruppe",
        themes: "keinem anderen Thema",
      }[level];
      return `${label}, gemeinsame ${noun.many} mit ${others === 0 ? none : entries(others, level, noun)}`;
    },
    description: (arcs, pairs, level) =>
      `${entries(arcs, level, noun)} um einen Ring, ${plural(pairs, "gemeinsam zitiertes Paar", "gemeinsam zitierte Paare")}`,
    measured: measuredIn(noun),
    ribbonKey: (level, unit, strength) => `Breite der Bänder: ${measuredIn(noun)(level, unit, strength)}`,
    ribbons: "Bänder",
    groups: "Gruppen",
    key: "Legende",
    secondKey: "Äußerer Bogen: auch unter dieser Gruppe zitiert",
    isolatedKey: "Hohler Bogen: ohne Verbindung",
    labelsLeftOut: (shown, all) =>
      `${shown} von ${plural(all, noun.one, noun.many)} ${isOne(shown) ? "ist" : "sind"} beschriftet, die mit den meisten Verbindungen zuerst.`,
  },

  reading: {
    heatmap: (measure) => [
      {
        studies: `Jede Zahl sagt, wie viele verschiedene ${noun.many} die Tabelle für diese Gruppe und dieses Thema zitiert. Eine ${noun.one} zählt einmal in einer Zelle und einmal in einer Gesamtzahl, sodass eine Gesamtzahl kleiner sein kann als die Summe ihrer Zellen.`,
        mentions: `Jede Zahl sagt, wie oft eine ${noun.one} in den Beispielen für diese Gruppe und dieses Thema genannt wird. Eine zweimal genannte ${noun.one} zählt zweimal.`,
        examples: "Jede Zahl sagt, wie viele Beispiele die Tabelle für diese Gruppe und dieses Thema hat.",
        share: `Jede Zahl sagt, wie viele der ${noun.many}, die das Review dieser Gruppe zugeordnet hat, die Tabelle für diese Gruppe und dieses Thema zitiert. Die Gesamtzahl eines Themas bezieht sich auf die ${noun.many} aller Gruppen; eine ${noun.one} zählt einmal.`,
        /** Said of a table of counts. */
        counts: "",
      }[measure],
      measure === "share"
        ? `Je stärker sich eine Zelle von der Seite abhebt, desto höher ist ihr Anteil; das heißt nicht, dass die Evidenz stärker oder günstiger ist. In einer Gruppe mit wenigen ${noun.many} macht eine einzige viel aus.`
        : `Je stärker sich eine Zelle von der Seite abhebt, desto höher ist ihre Zahl; das heißt nicht, dass die Evidenz stärker oder günstiger ist. Gruppen mit vielen ${noun.many} haben mehr zu zitieren.`,
      "Eine Lücke, schraffiert oder in einem eigenen Ton, hat kein Beispiel.",
    ],
    chord: (level) => {
      const [one, many, all] =
        level === "groups" ? ["eine Gruppe", "Gruppen", "Gruppen"] : ["ein Thema", "Themen", "Themen"];
      return [
        level === "studies"
          ? `Jeder Bogen ist eine ${noun.one}, und ein Band verbindet zwei ${noun.many}, die das Review im selben Beispiel oder in derselben Klammer gemeinsam zitiert; je breiter das Band, desto öfter.`
          : `Jeder Bogen ist ${one}, und ein Band verbindet zwei ${many}, unter denen das Review dieselben ${noun.many} zitiert; je breiter das Band, desto mehr davon.`,
        level === "studies"
          ? `Es zeigt, wie das Review seine Quellen zur Stützung des Textes gruppiert, nicht, dass die ${noun.many} einander zitieren, übereinstimmen oder sich gleichen.`
          : `Es zeigt, wo das Review dieselben Quellen zitiert, vielleicht zu verschiedenen Punkten, nicht, dass die ${all} übereinstimmen oder sich gleichen.`,
        "In einer kurzen Tabelle ist ein Unterschied von eins oder zwei kein Muster.",
      ];
    },
  },

  segments: {
    legend: {
      example: (label) => `Balken in einer Zelle: ihre Beispiele nach „${label}“`,
      study: (label) => `Balken in einer Zelle: ihre ${noun.many} nach „${label}“`,
    },
    mixed: "mehrere Werte",
    other: "andere Werte",
    leftOut: "Die Zellen sind zu klein für ihre Balken.",
    part: (value, n) => `${value}: ${n}`,
    words: {
      example: (label, parts) => `„${label}“ ihrer Beispiele – ${parts.join(", ")}`,
      study: (label, parts) => `„${label}“ ihrer ${noun.many} – ${parts.join(", ")}`,
    },
  },
  attributes: { notReported: "nicht berichtet", range: (low, high) => `${low} bis ${high}` },

  page: { doi: (doi) => `doi ${doi}` },
  filter: {
    showing: (studies, allStudies, examples, allExamples) =>
      studies === 0 && examples === 0
        ? "Alles ist herausgefiltert."
        : `Mit Filter: ${studies} von ${entries(allStudies, "studies", noun)} und ${examples} von ${isOne(allExamples) ? `${allExamples} Beispiel` : `${allExamples} Beispielen`}.`,
  },
  heatmapTwin: { gap: "Lücke", filtered: "herausgefiltert" },
  pairs: { pair: (a, b) => `Studien ${a} und ${b}` },
});

const numbers = (n: number) => plural(n, "Zahl", "Zahlen");

/** The same of a table of counts, in German: it has numbers where others have examples. */
export const deChartsOfCounts = (noun: FigureNoun): ChartWords => ({
  ...deCharts(noun),
  units: { ...unitsIn(noun), examples: numbers },
  heatmap: {
    ...deCharts(noun).heatmap,
    gap: (group, theme) => `${group}, ${theme}: Lücke, keine Zahl`,
    gapKey: "Lücke: keine Zahl",
  },
  reading: {
    ...deCharts(noun).reading,
    heatmap: () => [
      "Jede Zahl steht so in der Tabelle. Gesamtzahlen sind Summen ihrer Zellen: Was in zwei Zellen gezählt ist, zählt doppelt, denn die Tabelle sagt nicht, was sie gemeinsam haben.",
      "Je stärker sich eine Zelle von der Seite abhebt, desto höher ist ihre Zahl; das heißt nicht, dass die Evidenz stärker oder günstiger ist.",
      "Eine Lücke, schraffiert oder in einem eigenen Ton, hat in der Tabelle keine Zahl, was nicht null ist.",
    ],
  },
  filter: {
    showing: (_studies, _allStudies, shown, all) =>
      shown === 0 ? deCharts(noun).filter.showing(0, 0, 0, all) : `Mit Filter: ${shown} von ${numbers(all)}.`,
  },
});
