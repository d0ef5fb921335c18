import { cellBars } from "../charts/cellBars";
import { heatmap } from "../charts/heatmap";
import type { HeatmapModel } from "../charts/heatmapLayout";
import { heatmapModelOf, matrixOf, nestedModelOf, sharesOf } from "../charts/heatmapTestModel";
import { darkStyle } from "../charts/style";
import { nestedTable } from "../data/nestedTable";
import { attributed, piat, tableOf } from "../data/testTable";
import { en } from "../messages/en";
import type { Measure, Ordering } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import { type EvidenceTable, everything } from "../model/evidenceTable";
import { labelsOf, order } from "../model/order";
import { type Example, figureOf } from "./example";

function piatModel(measure: Measure, by: Ordering = "published"): HeatmapModel {
  const matrix = crossTabulate(piat, measure);
  return {
    title: piat.title,
    matrix,
    order: order(matrix, by, labelsOf(piat)),
    groups: piat.groups,
    themes: piat.themes,
  };
}

const piatText = {
  title: piat.title,
  subtitle: "7 innovation groups by 3 themes; 28 of the 56 studies in these groups are cited here; 6 gaps.",
  notes: piat.gapMeaning === null ? [] : [`Gap: ${piat.gapMeaning}`],
  source: `${piat.source?.citation ?? ""} ${piat.source?.part ?? ""}`,
  credit: "Adapted from Table 4 of Piat et al. 2021 under CC BY 4.0.",
};

/** Rows of cells without a pattern, the same each time: 0 to `most`, the rest gaps. */
function scatter(rows: number, columns: number, most: number): string[] {
  let seed = 7;
  const cell = () => {
    seed = (seed * 16807) % 2147483647;
    const value = seed % Math.round(most * 1.6);
    return value > most ? "." : value;
  };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell).join(" "));
}

const numbered = (n: number, names: readonly string[]) =>
  Array.from({ length: n }, (_, i) => `${names[i % names.length]} ${i + 1}`);

const many = heatmapModelOf(
  numbered(30, ["Peer support", "Assertive outreach", "Supported housing and tenancy", "Crisis plans", "Art"]),
  numbered(20, ["Cost", "Adaptability", "Evidence strength and quality", "Relative advantage", "Trialability"]),
  matrixOf(scatter(30, 20, 8)),
);

/** More cells than are drawn one by one. */
const large = heatmapModelOf(numbered(60, ["Intervention"]), numbered(40, ["Outcome"]), matrixOf(scatter(60, 40, 36)));

const longLabels = heatmapModelOf(
  [
    "Community-based participatory programmes for rural populations",
    "Web-based cognitive behavioural therapy with weekly coaching",
    "Family psychoeducation",
  ],
  [
    "Perceived advantage over the services that were there before",
    "Adaptability",
    "Intercomprehensibility of psychopharmacological documentation",
  ],
  matrixOf(["3 . 1", "1 2 .", ". 4 2"]),
);

const scripts = heatmapModelOf(
  [
    "Zespoły leczenia środowiskowego",
    "Ψυχοεκπαίδευση οικογένειας",
    "ピアサポートと地域移行支援",
    "الدعم بين الأقران",
    "Психосоциальная реабилитация",
  ],
  ["Łatwość wdrożenia", "Προσαρμοστικότητα", "回復志向の関係づくり", "التجربة المعيشة"],
  matrixOf(["3 . 1 2", "1 2 . .", ". 4 2 1", "2 2 . 1", "1 . . 5"]),
);

const states = heatmapModelOf(
  ["Some of everything", "Zeros", "Filtered out", "Not available"],
  ["First theme", "Second theme", "Third theme", "Fourth theme"],
  matrixOf(["2 . f -", "0 0 1 3", "f f f 1", "- - 2 -"]),
);

const upTo60 = heatmapModelOf(
  ["Housing first", "Peer workers", "Crisis houses"],
  ["Access", "Autonomy", "Hope", "Stigma"],
  matrixOf(["60 12 3 .", "8 41 27 1", ". 19 33 50"]),
);

const duplicates = heatmapModelOf(
  ["Training", "Training", "Training"],
  ["Cost", "Cost"],
  matrixOf(["1 2", "2 .", "1 1"]),
);

/** A table with one of its attributes as bars in the cells. */
function withBars(table: EvidenceTable, attribute: string): HeatmapModel {
  const matrix = crossTabulate(table, "studies");
  const bars = cellBars(table, attribute, everything, en);
  const { title, groups, themes } = table;
  return { title, matrix, order: order(matrix, "published", labelsOf(table)), groups, themes, bars };
}

const countries = ["UK", "Canada", "Australia", "Ireland", "Norway", "Japan", "UK", "Chile", ["UK", "Japan"], null];

/** Thirty studies from more countries than there are colours. */
const manyKinds = tableOf({
  groups: ["Peer workers", "Recovery colleges", "Staff training"],
  themes: ["Hope", "Identity"],
  rows: [
    ["Peer workers", "Hope", "[1–12]"],
    ["Peer workers", "Identity", "[8–10]"],
    ["Recovery colleges", "Hope", "[13, 17]"],
    ["Recovery colleges", "Identity", "[18–30]"],
    ["Staff training", "Identity", "[20]"],
  ],
  more: {
    attributes: [{ id: "country", of: "study", label: "Country", type: "text" }],
    studies: Array.from({ length: 30 }, (_, i) => ({
      id: `${i + 1}`,
      attributes: { country: countries[i % countries.length] },
    })),
  },
});
/** Two kinds of groups and two of themes, mixed. */
const mixed = heatmapModelOf(
  ["Art", "Crisis houses", "E-health", "Housing", "Mentoring", "Peer support", "Telecare", "Training"],
  ["Cost", "Hope", "Access", "Identity", "Reach", "Stigma"],
  matrixOf([
    ". 4 1 5 . 3",
    "5 . 4 1 3 .",
    "4 . 5 . 4 .",
    "3 1 4 . 5 .",
    "1 5 . 4 . 4",
    ". 4 . 4 1 4",
    "4 . 5 . 3 1",
    ". 3 . 5 . 4",
  ]),
  "similarity",
);

/** Columns too narrow for "12 of 150"; a share of less than half a per cent, all of a group, none. */
const shares = heatmapModelOf(
  ["Peer support", "Assertive outreach", "Crisis houses", "Housing"],
  ["Cost", "Hope", "Access", "Identity", "Reach", "Stigma", "Work", "Rights", "Family", "Safety"],
  sharesOf(
    ["1 . 12 40 . 3 9 . 21 7", ". 1 0 . 1 2 . 1 . .", "2 3 . . 4 . . 1 2 .", "5 . . . . . . . . ."],
    [250, 12, 16, 5],
  ),
);

/** Every case of the heatmap. */
export const heatmapExamples: readonly Example[] = [
  { name: "heatmap", draw: () => figureOf(heatmap, piatModel("studies"), { text: piatText }) },
  { name: "heatmap-dark", draw: () => figureOf(heatmap, piatModel("studies"), { text: piatText, style: darkStyle }) },
  {
    name: "heatmap-phone",
    draw: () => figureOf(heatmap, piatModel("studies"), { text: piatText, width: 398, fontSize: 12 }),
  },
  {
    name: "heatmap-mentions-by-total",
    draw: () => figureOf(heatmap, piatModel("mentions", "total"), { text: piatText, width: 860 }),
  },
  { name: "heatmap-share", draw: () => figureOf(heatmap, piatModel("share"), { text: piatText }) },
  {
    name: "heatmap-share-phone",
    draw: () => figureOf(heatmap, piatModel("share"), { text: piatText, width: 398, fontSize: 12, style: darkStyle }),
  },
  { name: "heatmap-share-percent", draw: () => figureOf(heatmap, shares, { width: 720 }) },
  { name: "heatmap-by-similarity", draw: () => figureOf(heatmap, mixed) },
  {
    name: "heatmap-turned",
    draw: () => figureOf(heatmap, { ...piatModel("studies"), isTurned: true }, { text: piatText, width: 860 }),
  },
  {
    name: "heatmap-turned-phone",
    draw: () =>
      figureOf(heatmap, { ...piatModel("studies"), isTurned: true }, { text: piatText, width: 398, fontSize: 12 }),
  },
  { name: "heatmap-nested", draw: () => figureOf(heatmap, nestedModelOf(nestedTable), { width: 760 }) },
  {
    name: "heatmap-nested-phone",
    draw: () => figureOf(heatmap, nestedModelOf(nestedTable), { width: 398, fontSize: 12 }),
  },
  {
    name: "heatmap-nested-folded",
    draw: () =>
      figureOf(heatmap, nestedModelOf(nestedTable, { groups: ["peer-support"], themes: ["readiness"] }), {
        width: 760,
        style: darkStyle,
      }),
  },
  {
    name: "heatmap-nested-turned",
    draw: () =>
      figureOf(
        heatmap,
        { ...nestedModelOf(nestedTable, { groups: ["e-innovations"] }), isTurned: true },
        { width: 760 },
      ),
  },
  { name: "heatmap-long-labels", draw: () => figureOf(heatmap, longLabels, { width: 720 }) },
  { name: "heatmap-long-labels-phone", draw: () => figureOf(heatmap, longLabels, { width: 360, fontSize: 12 }) },
  {
    name: "heatmap-one-cell",
    draw: () => figureOf(heatmap, heatmapModelOf(["Peer workers"], ["Hope"], matrixOf(["1"]))),
  },
  {
    name: "heatmap-one-row",
    draw: () =>
      figureOf(
        heatmap,
        heatmapModelOf(
          ["Peer workers"],
          ["Hope", "Identity", "Meaning", "Empowerment", "Connectedness"],
          matrixOf(["1 2 . 3 3"]),
        ),
      ),
  },
  {
    name: "heatmap-one-column",
    draw: () =>
      figureOf(
        heatmap,
        heatmapModelOf(
          ["Hope", "Identity", "Meaning", "Empowerment"],
          ["Peer workers"],
          matrixOf(["1", "2", ".", "7"]),
        ),
      ),
  },
  {
    name: "heatmap-all-gaps",
    draw: () =>
      figureOf(heatmap, heatmapModelOf(["Peer workers", "Training"], ["Hope", "Identity"], matrixOf([". .", ". ."]))),
  },
  { name: "heatmap-states", draw: () => figureOf(heatmap, states) },
  { name: "heatmap-states-dark", draw: () => figureOf(heatmap, states, { style: darkStyle }) },
  { name: "heatmap-up-to-60", draw: () => figureOf(heatmap, upTo60) },
  { name: "heatmap-duplicates", draw: () => figureOf(heatmap, duplicates) },
  { name: "heatmap-scripts", draw: () => figureOf(heatmap, scripts, { width: 760 }) },
  { name: "heatmap-30-by-20", draw: () => figureOf(heatmap, many, { width: 960 }) },
  { name: "heatmap-30-by-20-phone", draw: () => figureOf(heatmap, many, { width: 398, fontSize: 12 }) },
  { name: "heatmap-bars", draw: () => figureOf(heatmap, withBars(attributed, "confidence")) },
  {
    name: "heatmap-bars-dark",
    draw: () => figureOf(heatmap, withBars(attributed, "confidence"), { style: darkStyle, width: 398, fontSize: 12 }),
  },
  { name: "heatmap-bars-kinds", draw: () => figureOf(heatmap, withBars(manyKinds, "country")) },
  {
    name: "heatmap-bars-kinds-dark",
    draw: () => figureOf(heatmap, withBars(manyKinds, "country"), { style: darkStyle }),
  },
  {
    name: "heatmap-bars-left-out",
    draw: () =>
      figureOf(
        heatmap,
        { ...many, bars: withBars(attributed, "confidence").bars ?? null },
        { width: 398, fontSize: 12 },
      ),
  },
  { name: "heatmap-bitmap", draw: () => figureOf(heatmap, large, { width: 720 }) },
];
