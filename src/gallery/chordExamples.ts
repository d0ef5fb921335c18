import { chord } from "../charts/chord";
import { chordLight } from "../charts/chordHighlight";
import { chordModel } from "../charts/chordModel";
import { chordOf, scatteredChord } from "../charts/chordTestModel";
import { chosenChord } from "../charts/chosenChord";
import { matrix } from "../charts/matrix";
import { matrixLight } from "../charts/matrixHighlight";
import { darkStyle, lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import { withoutIsolated } from "../charts/withoutIsolated";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { enChord } from "../messages/enChord";
import { coCite } from "../model/coCite";
import { related } from "../model/related";
import { sharedStudies } from "../model/sharedStudies";
import type { Target } from "../model/target";
import type { Scene } from "../scene/mark";
import { type Example, figureOf } from "./example";

const pairs = coCite(piat, "example");
const built = chordModel(piat, pairs);
const themes = chosenChord(piat, sharedStudies(piat, "themes"), { measure: "jaccard" });

const text = {
  title: piat.title,
  notes: ["A ribbon joins two studies that the review cites in the same example."],
  source: `${piat.source?.citation ?? ""} ${piat.source?.part ?? ""}`,
  credit: "Adapted from Table 4 of Piat et al. 2021 under CC BY 4.0.",
};
const shared = { ...text, notes: ["A ribbon joins two under which the review cites the same studies."] };
const phone = { width: 398, fontSize: 12 };

/** The built-in table as on screen, with what a target lights up and its selection. */
function selected(target: Target, style = lightStyle): Scene {
  const layout = chord.layout(built, { width: 640, fontSize: 13, measureText: interRuler, messages: en });
  const scene = chord.scene(layout, style);
  const lit = chordLight.highlight(layout, related(piat, target, pairs), style);
  return { ...scene, marks: [...scene.marks, ...lit, ...chordLight.select(layout, target, style)] };
}

/** The matrix as on screen, with what is selected. */
function selectedInMatrix(target: Target, style = darkStyle): Scene {
  const frame = { width: 640, fontSize: 13, measureText: interRuler, messages: en };
  const layout = matrix.layout({ chord: built, words: enChord }, frame);
  const scene = matrix.scene(layout, style);
  const lit = matrixLight.highlight(layout, related(piat, target, pairs), style);
  return { ...scene, marks: [...scene.marks, ...lit, ...matrixLight.select(layout, target, style)] };
}

const isolated = chordOf(
  ["Peer workers", "Recovery colleges"],
  [
    [0, ["94", "95", "96"]],
    [0, ["97"]],
    [1, ["125", "126"]],
  ],
);

const authors = ["Hernández-García et al.", "Smith", "O’Brien & Fitzgerald", "van der Meer", "Nguyễn"];
const longLabels = scatteredChord({
  studies: 30,
  groups: 5,
  examples: 30,
  label: (i) => `${authors[i % 5]} ${2001 + Math.floor(i / 2)}${"ab"[i % 2]}`,
  groupLabel: (i) =>
    [
      "Community-based participatory programmes for rural populations",
      "Web-based cognitive therapy with weekly coaching by telephone",
      "Family psychoeducation",
      "Housing first",
      "Assertive outreach and intensive case management in the city",
    ][i] ?? "",
});

const scripts = scatteredChord({
  studies: 20,
  groups: 5,
  examples: 20,
  label: (i) => `${["山田", "Иванов", "محمد", "Παπαδόπουλος", "김민수"][i % 5]} ${2001 + i}`,
  groupLabel: (i) =>
    ["ピアサポートと地域移行支援", "Психосоциальная реабилитация", "الدعم بين الأقران", "Ψυχοεκπαίδευση", "동료 지원"][
      i
    ] ?? "",
});

const middling = scatteredChord({ studies: 60, groups: 6, examples: 50 });
const many = scatteredChord({ studies: 200, groups: 8, examples: 230 });
const manyGroups = scatteredChord({ studies: 90, groups: 30, examples: 80 });
const oneGroup = scatteredChord({ studies: 16, groups: 1, examples: 12 });

/** Every case of the chord. */
export const chordExamples: readonly Example[] = [
  { name: "chord", draw: () => figureOf(chord, built, { text }) },
  { name: "chord-dark", draw: () => figureOf(chord, built, { text, style: darkStyle }) },
  { name: "chord-phone", draw: () => figureOf(chord, built, { text, ...phone }) },
  { name: "chord-wide", draw: () => figureOf(chord, built, { text, width: 960 }) },
  { name: "chord-minimum-2", draw: () => figureOf(chord, { ...built, minimum: 2 }, { text }) },
  { name: "chord-study", draw: () => selected({ kind: "study", study: "109" }) },
  { name: "chord-study-dark", draw: () => selected({ kind: "study", study: "109" }, darkStyle) },
  { name: "chord-pair", draw: () => selected({ kind: "pair", studies: ["104", "109"] }) },
  { name: "chord-group", draw: () => selected({ kind: "group", group: "recovery-colleges" }) },
  {
    name: "chord-groups",
    draw: () => figureOf(chord, chosenChord(piat, sharedStudies(piat, "groups")), { text: shared }),
  },
  { name: "chord-themes", draw: () => figureOf(chord, themes, { text: shared }) },
  { name: "chord-themes-phone", draw: () => figureOf(chord, themes, { text: shared, ...phone }) },
  { name: "chord-themes-dark", draw: () => figureOf(chord, themes, { text: shared, style: darkStyle }) },
  {
    name: "chord-jaccard",
    draw: () => figureOf(chord, chosenChord(piat, pairs, { measure: "jaccard", rarePairs: true }), { text }),
  },
  { name: "chord-around-104", draw: () => figureOf(chord, chosenChord(piat, pairs, { around: "104" }), { text }) },
  {
    name: "chord-by-strength",
    draw: () => figureOf(chord, withoutIsolated(chosenChord(piat, pairs, { sort: "strength" })), { text }),
  },
  { name: "matrix", draw: () => figureOf(matrix, { chord: built, words: enChord }, { text }) },
  { name: "matrix-pair-dark", draw: () => selectedInMatrix({ kind: "pair", studies: ["104", "109"] }) },
  { name: "matrix-phone", draw: () => figureOf(matrix, { chord: built, words: enChord }, { text, ...phone }) },
  { name: "matrix-themes", draw: () => figureOf(matrix, { chord: themes, words: enChord }, { text: shared }) },
  { name: "matrix-200-studies", draw: () => figureOf(matrix, { chord: many, words: enChord }, { width: 800 }) },
  { name: "chord-two-studies", draw: () => figureOf(chord, chordOf(["Peer workers"], [[0, ["1", "2"]]])) },
  { name: "chord-isolated-study", draw: () => figureOf(chord, isolated) },
  {
    name: "chord-no-pairs",
    draw: () =>
      figureOf(
        chord,
        chordOf(
          ["Peer workers", "Training"],
          [
            [0, ["1"]],
            [1, ["2"]],
          ],
        ),
      ),
  },
  { name: "chord-one-group", draw: () => figureOf(chord, oneGroup) },
  { name: "chord-60-studies", draw: () => figureOf(chord, middling) },
  { name: "chord-200-studies", draw: () => figureOf(chord, many, { width: 800 }) },
  { name: "chord-200-studies-phone", draw: () => figureOf(chord, many, phone) },
  { name: "chord-30-groups", draw: () => figureOf(chord, manyGroups, { width: 900 }) },
  { name: "chord-30-groups-phone", draw: () => figureOf(chord, manyGroups, phone) },
  { name: "chord-long-labels", draw: () => figureOf(chord, longLabels, { width: 900 }) },
  { name: "chord-long-labels-phone", draw: () => figureOf(chord, longLabels, phone) },
  { name: "chord-scripts", draw: () => figureOf(chord, scripts, { width: 760 }) },
];
