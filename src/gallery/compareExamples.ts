import { compareChart } from "../charts/compareChart";
import { compareLight } from "../charts/compareHighlight";
import { compareModel } from "../charts/compareModel";
import { compareModelOf, scatteredCompare } from "../charts/compareTestModel";
import { darkStyle, lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import { piat } from "../data/testTable";
import { en } from "../messages/en";
import { enCompare } from "../messages/enCompare";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { everything } from "../model/evidenceTable";
import { related } from "../model/related";
import type { Target } from "../model/target";
import type { Scene } from "../scene/mark";
import { type Example, figureOf } from "./example";

const pairs = coCite(piat, "example");
const themes = compareModel(piat, compare(piat, "themes", [0, 1, 2]), enCompare);
const twoThemes = compareModel(piat, compare(piat, "themes", [0, 2]), enCompare);
const groups = compareModel(piat, compare(piat, "groups", [2, 3, 4]), enCompare);
const sixGroups = compareModel(piat, compare(piat, "groups", [0, 1, 2, 3, 4, 5]), enCompare);
const withoutPeers = Uint8Array.from(piat.examples, ({ group }) => (group === 2 ? 0 : 1));
const filtered = compareModel(
  piat,
  compare(piat, "themes", [0, 1, 2], { ...everything, examples: withoutPeers }),
  enCompare,
);

const text = {
  title: piat.title,
  notes: ["Each dot is one study, and the same number in two columns is the same study."],
  source: `${piat.source?.citation ?? ""} ${piat.source?.part ?? ""}`,
};
const phone = { width: 398, fontSize: 12 };

/** The built-in table's themes as on screen, with what a target lights up and its selection. */
function selected(target: Target, style = lightStyle): Scene {
  const layout = compareChart.layout(themes, { width: 640, fontSize: 13, measureText: interRuler, messages: en });
  const scene = compareChart.scene(layout, style);
  const lit = compareLight.highlight(layout, related(piat, target, pairs), style);
  return { ...scene, marks: [...scene.marks, ...lit, ...compareLight.select(layout, target, style)] };
}

const authors = ["Hernández-García et al.", "Smith", "O’Brien & Fitzgerald", "van der Meer", "Nguyễn"];
const longLabels = scatteredCompare({
  studies: 24,
  rows: 4,
  columns: 3,
  label: (i) => `${authors[i % 5]} ${2001 + Math.floor(i / 2)}${"ab"[i % 2]}`,
});
const sixThemes = scatteredCompare({ studies: 60, rows: 8, columns: 6 });
const states = compareModelOf({
  columns: ["Flexibility of the programme", "Trust", "Hope"],
  rows: [
    ["Community-based participatory programmes for rural populations", "1, 2, 3 | f | 1, 3, 4"],
    ["Housing first", " | 5 | . "],
    ["Assertive outreach", "1, 2 | 2, 6 | 6, 7"],
    ["Nothing known", ". | . | ."],
  ],
});

/** Every case of the comparison. */
export const compareExamples: readonly Example[] = [
  { name: "compare", draw: () => figureOf(compareChart, themes, { text }) },
  { name: "compare-dark", draw: () => figureOf(compareChart, themes, { text, style: darkStyle }) },
  { name: "compare-phone", draw: () => figureOf(compareChart, themes, { text, ...phone }) },
  { name: "compare-two-themes", draw: () => figureOf(compareChart, twoThemes, { text, width: 900 }) },
  { name: "compare-filtered", draw: () => figureOf(compareChart, filtered, { text }) },
  { name: "compare-groups", draw: () => figureOf(compareChart, groups, { text }) },
  { name: "compare-six-groups", draw: () => figureOf(compareChart, sixGroups, { text, width: 800 }) },
  { name: "compare-six-groups-phone", draw: () => figureOf(compareChart, sixGroups, { text, ...phone }) },
  { name: "compare-study", draw: () => selected({ kind: "study", study: "109" }) },
  { name: "compare-study-dark", draw: () => selected({ kind: "study", study: "109" }, darkStyle) },
  {
    name: "compare-cell",
    draw: () => selected({ kind: "cell", group: "peer-workers", theme: "relationship-building" }),
  },
  { name: "compare-theme", draw: () => selected({ kind: "theme", theme: "flexibility" }) },
  { name: "compare-states", draw: () => figureOf(compareChart, states) },
  { name: "compare-six-themes", draw: () => figureOf(compareChart, sixThemes, { width: 900 }) },
  { name: "compare-six-themes-phone", draw: () => figureOf(compareChart, sixThemes, phone) },
  { name: "compare-long-labels", draw: () => figureOf(compareChart, longLabels, { width: 900 }) },
  { name: "compare-long-labels-phone", draw: () => figureOf(compareChart, longLabels, phone) },
];
