import { sharedChart } from "../charts/sharedChart";
import { sharedModel } from "../charts/sharedModel";
import { darkStyle } from "../charts/style";
import { piat, tableOf } from "../data/testTable";
import { enTableFigure } from "../messages/enTableFigure";
import { compare } from "../model/compare";
import { everything } from "../model/evidenceTable";
import { type Example, figureOf } from "./example";

const words = enTableFigure.shared;
const themes = sharedModel(piat, compare(piat, "themes", [0, 1, 2]), words);
const sixGroups = sharedModel(piat, compare(piat, "groups", [0, 1, 2, 3, 4, 5]), words);
const withoutFlexibility = Uint8Array.from(piat.examples, ({ theme }) => (theme === 0 ? 0 : 1));
const filtered = sharedModel(
  piat,
  compare(piat, "themes", [0, 1, 2], { ...everything, examples: withoutFlexibility }),
  words,
);
const text = {
  title: piat.title,
  source: `${piat.source?.citation ?? ""} ${piat.source?.part ?? ""}`,
};

const longLabels = tableOf({
  groups: ["A", "B"],
  themes: [
    "Community-based participatory programmes for rural populations",
    "Web-based cognitive behavioural therapy with weekly coaching",
    "Zusammenarbeit mit Angehörigen",
    "共同意思決定",
  ],
  rows: [
    ["A", "Community-based participatory programmes for rural populations", "One [1, 2, 3]."],
    ["A", "Web-based cognitive behavioural therapy with weekly coaching", "Two [2, 3, 4]."],
    ["B", "Zusammenarbeit mit Angehörigen", "Three [3, 5]."],
    ["B", "共同意思決定", "Nobody."],
  ],
});
const long = sharedModel(longLabels, compare(longLabels, "themes", [0, 1, 2, 3]), words);
const phone = { width: 398, fontSize: 12 };

/** Every case of the chart of shared studies. */
export const sharedExamples: readonly Example[] = [
  { name: "shared", draw: () => figureOf(sharedChart, themes, { text }) },
  { name: "shared-dark", draw: () => figureOf(sharedChart, themes, { text, style: darkStyle }) },
  { name: "shared-filtered", draw: () => figureOf(sharedChart, filtered, { text }) },
  { name: "shared-six-groups", draw: () => figureOf(sharedChart, sixGroups, { text, width: 1000 }) },
  { name: "shared-six-groups-phone", draw: () => figureOf(sharedChart, sixGroups, { text, ...phone }) },
  { name: "shared-long-labels", draw: () => figureOf(sharedChart, long, { width: 320, fontSize: 10 }) },
];
