import { describe, expect, test } from "vitest";
import { drawn, type Frame } from "../charts/chart";
import { chord } from "../charts/chord";
import { chordModel } from "../charts/chordModel";
import { chosenChord } from "../charts/chosenChord";
import { compareChart } from "../charts/compareChart";
import { compareModel } from "../charts/compareModel";
import { exampleTable } from "../charts/exampleTable";
import { fitFigure } from "../charts/fitFigure";
import { heatmap } from "../charts/heatmap";
import { matrix } from "../charts/matrix";
import { passageTable } from "../charts/passageTable";
import { sharedChart } from "../charts/sharedChart";
import { sharedModel } from "../charts/sharedModel";
import { studyTable } from "../charts/studyTable";
import { lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import { counted, piat } from "../data/testTable";
import { deFigureOf, deFigureOfCounts } from "../messages/deFigure";
import { en, enOf } from "../messages/en";
import { enFigureOf } from "../messages/enFigure";
import { esFigureOf, esFigureOfCounts } from "../messages/esFigure";
import { figureLanguages } from "../messages/figureLanguages";
import type { FigureWords } from "../messages/figureWords";
import { frFigureOf, frFigureOfCounts } from "../messages/frFigure";
import { reportNoun, studyNoun } from "../messages/noun";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { crossTabulate } from "../model/crossTabulate";
import { everything, type Filter } from "../model/evidenceTable";
import { labelsOf, order } from "../model/order";
import { sharedStudies } from "../model/sharedStudies";
import type { Mark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import type { FigureCaptions } from "./captions";
import { chordCaptions, type RingFigure } from "./chordCaptions";
import { compareCaptions } from "./compareCaptions";
import { heatmapCaptions } from "./heatmapCaptions";
import { papers } from "./papers";
import { sharedCaptions } from "./sharedCaptions";
import { tableCaptions } from "./tableCaptions";

const [deFigure, esFigure, frFigure] = [deFigureOf(studyNoun), esFigureOf(studyNoun), frFigureOf(studyNoun)];
const enFigure = enFigureOf(en);
const all = [enFigure, frFigure, deFigure, esFigure];
const others = [frFigure, deFigure, esFigure];
const allOfReports = [
  enFigureOf(enOf(reportNoun)),
  ...[frFigureOf, deFigureOf, esFigureOf].map((of) => of(reportNoun)),
];

const heatmapOf = (measure: "studies" | "mentions" | "examples" | "share") => {
  const { title, groups, themes } = piat;
  const counted = crossTabulate(piat, measure);
  return { title, matrix: counted, order: order(counted, "published", labelsOf(piat)), groups, themes };
};
const pairs = coCite(piat, "example");
const ring: RingFigure = {
  ...{ model: chordModel(piat, pairs), pairs, minimum: 1, reaching: 46, rare: 0, entries: 28, center: null },
  ring: "crossings",
};
const shared = sharedStudies(piat, "groups");
const groupRing: RingFigure = {
  ...{ model: chosenChord(piat, shared), pairs: shared, minimum: 1, reaching: 9, rare: 2, entries: 9 },
  ...{ center: "Peer workers", ring: "strength" },
};
const filter: Filter = { examples: Uint8Array.from(piat.examples, (_, i) => (i === 0 ? 0 : 1)), studies: null };
const themes = piat.themes.map((_, i) => i);

/** What is said beside every chart, in a language. */
function captionsOf(figureWords: FigureWords): Record<string, FigureCaptions> {
  const { charts: messages, captions: words, comparison, tables } = figureWords;
  const context = { table: piat, filter: everything, messages, words, version: "0.1.0" };
  const compared = compare(piat, "themes", themes, everything);
  const { rows, around } = tables;
  const examples = exampleTable(piat, { filter: everything, sorting: "published", words: rows });
  const studies = studyTable(piat, { filter: everything, sorting: "published", coCitation: pairs, words: rows });
  const passages = passageTable(piat, compared, everything, tables.passages);
  const order = around.order(rows.citedIn, true);
  const labels = passages.columns.map(({ label }) => label);
  return {
    studies: heatmapCaptions(heatmapOf("studies"), "published", context),
    mentions: heatmapCaptions(heatmapOf("mentions"), "total", context),
    examples: heatmapCaptions({ ...heatmapOf("examples"), isTurned: true }, "byHand", context),
    share: heatmapCaptions(heatmapOf("share"), "similarity", context),
    filtered: heatmapCaptions(heatmapOf("studies"), "alphabetical", { ...context, filter }),
    chord: chordCaptions(ring, "chord", context),
    matrix: chordCaptions(ring, "matrix", context),
    groups: chordCaptions(groupRing, "chord", context),
    themes: compareCaptions(compare(piat, "themes", themes, everything), comparison, context),
    shared: sharedCaptions(sharedModel(piat, compared, tables.shared), "themes", context),
    exampleTable: tableCaptions(
      examples,
      { what: around.examples(15, around.order(null, false)), notes: [around.verbatim], words: around },
      context,
    ),
    studyTable: tableCaptions(
      studies,
      { what: around.studies(28, order), notes: [around.counted], words: around },
      context,
    ),
    passageTable: tableCaptions(passages, { what: around.passages(labels), notes: [], words: around }, context),
    groupsCompared: compareCaptions(compare(piat, "groups", [0, 4], everything), comparison, context),
  };
}

const sentencesOf = ({ caption, methods, altText, description }: FigureCaptions) =>
  [caption, methods, altText, ...Object.values(description)].filter(Boolean);

/** Every text there is among words, functions left aside, by its path. */
function textsIn(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}${name}`, value]];
    return typeof value === "object" && value !== null ? textsIn(value, `${path}${name}.`) : [];
  });
}

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? textsOf(mark.marks) : mark.kind === "text" ? [mark.text] : []));

test("there are words for every language that is offered, each for itself", () => {
  expect(all.map(({ language }) => language)).toEqual(figureLanguages);
});

const cases = [
  ...all.map((words) => ({ language: words.language, of: "studies", words })),
  ...allOfReports.map((words) => ({ language: words.language, of: "cited reports", words })),
];

describe.each(cases)("in $language, of $of", ({ of, words }) => {
  const found = captionsOf(words);

  test.each(Object.keys(found))("what is said beside %s is whole sentences", (name) => {
    for (const text of sentencesOf(found[name]!)) {
      expect(text).toMatch(/^[\p{Lu}\d].*[.!?]$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object|\.\.|,,| {2}|\( | \)/);
    }
  });

  test("studies are spoken of where they are counted, and reports where these are", () => {
    const isOfStudies = of === "studies";
    // What the table says, and the head over names such as Study 104.
    const own = [piat.title, piat.gapMeaning, piat.source?.citation, isOfStudies ? "" : words.tables.rows.study];
    const texts = Object.values(found).flatMap(sentencesOf);
    const said = own.reduce<string>((left, part) => left.replaceAll(part ?? "", ""), texts.join(" "));
    expect(/\b(stud(y|ies)|studien?|estudios?)\b|étude/i.test(said)).toBe(isOfStudies);
    expect(/\b(reports?|publications|publikation(en)?|informes?)\b/i.test(said)).toBe(!isOfStudies);
  });

  test("what the table says is nowhere translated", () => {
    const heatmapText = sentencesOf(found.studies!).join(" ");
    for (const { label } of [...piat.groups, ...piat.themes]) expect(heatmapText).toContain(label);
    expect(heatmapText).toContain(piat.title);
    expect(heatmapText).toContain(piat.gapMeaning);
    expect(heatmapText).toContain(piat.source?.citation);
    expect(sentencesOf(found.themes!).join(" ")).toContain(piat.themes[1]?.label);
    expect(sentencesOf(found.groups!).join(" ")).toContain("Peer workers");
  });

  test("an alternative text is short, and has the main numbers", () => {
    expect(found.studies?.altText).toMatch(/\b28\b.*\b6\b/);
    expect(found.chord?.altText).toMatch(/\b28\b.*\b46\b/);
    expect(found.themes?.altText).toMatch(/\b14\b.*\b8\b.*\b15\b/);
    for (const { altText } of Object.values(found)) expect(altText.length).toBeLessThanOrEqual(180);
  });

  const { charts, ring: ringWords, comparison, tables, around, names } = words;
  const drawings = {
    heatmap: (frame: Frame) => drawn(heatmap, heatmapOf("share"), frame, lightStyle),
    chord: (frame: Frame) => drawn(chord, ring.model, frame, lightStyle),
    matrix: (frame: Frame) => drawn(matrix, { chord: ring.model, words: ringWords }, frame, lightStyle),
    compare: (frame: Frame) => {
      const model = compareModel(piat, compare(piat, "themes", themes, everything), comparison);
      return drawn(compareChart, model, frame, lightStyle);
    },
    shared: (frame: Frame) => {
      const model = sharedModel(piat, compare(piat, "themes", themes, everything), tables.shared);
      return drawn(sharedChart, model, frame, lightStyle);
    },
  };

  test.each(Object.entries(drawings))(
    "nothing overlaps and nothing is cut in a %s, with its labels as they are",
    (chart, draw) => {
      for (const paper of [papers.column, papers.slide, papers.a4]) {
        const text = {
          title: names[chart as keyof typeof drawings],
          subtitle: around.measure.studies,
          notes: [
            around.gapMeaning(piat.gapMeaning ?? ""),
            chart === "compare" ? around.comparedNote : around.totals.share,
          ],
          source: around.source(piat.source?.citation ?? ""),
          credit: around.credit("Piat et al. 2021", "CC BY 4.0"),
        };
        const frame = { fontSize: 14, measureText: interRuler, messages: charts };
        const { scene } = fitFigure({ draw, text, frame, style: lightStyle }, paper);
        expect(textFaults(scene, interRuler)).toEqual([]);
        const said = textsOf(scene.marks).join(" ").replaceAll("- ", "");
        if (["compare", "heatmap", "shared"].includes(chart))
          for (const word of ["Flexibility", "Relationship"]) expect(said).toContain(word);
        if (["chord", "matrix", "compare"].includes(chart)) expect(said).toContain("104");
      }
    },
  );
});

describe.each(others)("in $language and not in English", (words) => {
  test("no text is the English one", () => {
    const english = new Map(textsIn(enFigure));
    // What is called the same.
    const same = [
      "language",
      "charts.heatmap.totals.mentions",
      "names.heatmap",
      "deck.layouts.text",
      "tables.shared.jaccard",
    ];
    const left = textsIn(words).filter(
      ([path, text]) => text !== "" && english.get(path) === text && !same.includes(path),
    );
    expect(left).toEqual([]);
  });

  test("no caption has an English sentence", () => {
    const own = [
      piat.title,
      piat.gapMeaning,
      piat.source?.citation,
      ...[...piat.groups, ...piat.themes].map(({ label }) => label),
    ];
    const english = /\b(the|of|and|are|is|with|studies|each|by|which|groups)\b/i;
    for (const [name, captions] of Object.entries(captionsOf(words)))
      for (const text of sentencesOf(captions)) {
        const rest = own.reduce<string>((left, part) => left.replaceAll(part ?? "", ""), text);
        expect(rest.replace("CC BY", ""), name).not.toMatch(english);
      }
  });
});

describe.each([frFigureOfCounts, deFigureOfCounts, esFigureOfCounts])("a table of counts in $language", (words) => {
  const { charts: messages, captions, around } = words;
  const { title, groups, themes: columns } = counted;
  const numbers = crossTabulate(counted, "counts");
  const model = {
    title,
    matrix: numbers,
    order: order(numbers, "published", labelsOf(counted)),
    groups,
    themes: columns,
  };
  const context = { table: counted, filter: everything, messages, words: captions, version: "0.1.0" };
  const said = heatmapCaptions(model, "published", context);

  test("has numbers and no examples, in whole sentences", () => {
    for (const text of sentencesOf(said)) {
      expect(text).toMatch(/^[\p{Lu}\d].*[.!?]$/u);
      expect(text).not.toMatch(/undefined|NaN|exempl|Beispiel|ejempl|\b(the|is|of|counted)\b/i);
    }
    expect(said.altText).toMatch(/\b61\b.*\b2\b/);
  });

  test("says in its legend what a gap is, and around it what its totals are", () => {
    const frame = { width: 500, fontSize: 14, measureText: interRuler, messages };
    const scene = heatmap.scene(heatmap.layout(model, frame), lightStyle);
    expect(textsOf(scene.marks).join(" ")).toContain(messages.heatmap.gapKey);
    expect(textFaults(scene, interRuler)).toEqual([]);
    for (const text of [around.measure.counts, around.totals.counts, around.gapOfCounts]) expect(text).toMatch(/\.$/);
  });
});

test("French signs never begin a line", () => {
  for (const captions of Object.values(captionsOf(frFigure)))
    for (const text of sentencesOf(captions)) expect(text).not.toMatch(/ [;!?»]|« /);
});
