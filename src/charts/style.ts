/** How a chart looks: the only palette of the app; the page's custom properties are made from it. Colours are #rrggbb. */
export interface ChartStyle {
  readonly paper: string;
  readonly panel: string;
  readonly rule: string;
  readonly ink: string;
  /** Second text: at least 4.5:1 on paper and on panel. */
  readonly muted: string;
  /** Least to most; evenly spaced in lightness. */
  readonly ramp: readonly string[];
  /** Outline of a cell, at least 3:1 against the paper. */
  readonly cellEdge: string;
  readonly gapEdge: string;
  readonly gapHatch: string;
  readonly filtered: string;
  readonly selection: string;
  /** One colour a group, in the order as published; they repeat after the last. */
  readonly groups: readonly string[];
}

export const lightStyle: ChartStyle = {
  paper: "#fcfbf8",
  panel: "#f5f2ec",
  rule: "#dcd8d0",
  ink: "#1d1c1a",
  muted: "#5f5b55",
  ramp: ["#dcebee", "#b5d6dc", "#86bac5", "#4f98a9", "#2a7186", "#154b60"],
  cellEdge: "#6e8b92",
  gapEdge: "#8a857c",
  gapHatch: "#cfcac0",
  filtered: "#ece8e0",
  selection: "#c2410c",
  groups: ["#4b3fa0", "#3c93c2", "#c4566a", "#b7962a", "#1c7c46", "#8c2f62", "#2e9c88"],
};

export const darkStyle: ChartStyle = {
  paper: "#16181b",
  panel: "#1c1f23",
  rule: "#33373d",
  ink: "#edeae4",
  muted: "#a8a49c",
  ramp: ["#24414b", "#2b5a68", "#357688", "#4c97a8", "#7fbac6", "#b4dae1"],
  cellEdge: "#5f7f88",
  gapEdge: "#7d7a74",
  gapHatch: "#3a3d42",
  filtered: "#24272b",
  selection: "#f5b83d",
  groups: ["#8b80e0", "#7cc4ea", "#f08c9c", "#dcc05c", "#5cc287", "#d082b0", "#5fcab6"],
};
