import { contrast, mixColors } from "./contrast";

/** The font of charts. Files show the next in line where it is not installed. */
export const fontFamily = "Inter Variable, Inter, Helvetica, Arial, sans-serif";

/** How a chart looks: the only palette of the app; the page's custom properties are made from it. Colours are #rrggbb. */
export interface ChartStyle {
  readonly paper: string;
  readonly panel: string;
  readonly rule: string;
  readonly ink: string;
  /** Second text: at least 4.5:1 on paper and on panel. */
  readonly muted: string;
  /** Least to most; evenly spaced in lightness, ink or paper at least 4.5:1 on each. */
  readonly ramp: readonly string[];
  /** A cell whose value is 0. */
  readonly zero: string;
  /** Outline of a cell, at least 3:1 against the paper. */
  readonly cellEdge: string;
  readonly gapEdge: string;
  readonly gapHatch: string;
  /** A gap where cells are too small for edge and hatch. */
  readonly gapTone: string;
  readonly filtered: string;
  readonly selection: string;
  /**
   * One colour a group, in the order as published; they repeat after the last. At least 3:1 against the paper, and told
   * apart with each kind of colour blindness (style.test.ts says by how much).
   */
  readonly groups: readonly string[];
}

/** A colour of the palette by its number (see `groupColors`); ink that is half gone for -1, no single group. */
export function groupColor(color: number, style: ChartStyle): string {
  return style.groups[color % style.groups.length] ?? mixColors(style.paper, style.ink, 0.5);
}

/** Dark means more. */
export const lightStyle: ChartStyle = {
  paper: "#fcfbf8",
  panel: "#f5f2ec",
  rule: "#dcd8d0",
  ink: "#1d1c1a",
  muted: "#5f5b55",
  ramp: ["#deecef", "#aacdd3", "#77adb8", "#468e9e", "#246d82", "#174c61"],
  zero: "#f5f9f9",
  cellEdge: "#718e95",
  gapEdge: "#8a857c",
  gapHatch: "#d6d1c7",
  gapTone: "#f1ead9",
  filtered: "#e1ddd7",
  selection: "#c2410c",
  groups: ["#4b3fa0", "#2a95d9", "#ca475a", "#ae8a0f", "#4f710d", "#8c2f62", "#1d8583"],
};

/** Light means more. */
export const darkStyle: ChartStyle = {
  paper: "#16181b",
  panel: "#1c1f23",
  rule: "#33373d",
  ink: "#edeae4",
  muted: "#a8a49c",
  ramp: ["#1d353e", "#28535f", "#327183", "#4791a3", "#73b0bc", "#a6ced5"],
  zero: "#182327",
  cellEdge: "#537079",
  gapEdge: "#7d7a74",
  gapHatch: "#3f4247",
  gapTone: "#2c2a27",
  filtered: "#45423d",
  selection: "#f5b83d",
  groups: ["#857ee5", "#8db1f5", "#fc8997", "#dcc25c", "#3eb25d", "#bf71a3", "#43dbd9"],
};

/** A style made of the system's own colours, for `forced-colors`: tones between its paper and its ink, groups all in ink. */
export function forcedStyle(system: { paper: string; ink: string; highlight: string }): ChartStyle {
  const { paper, ink, highlight } = system;
  const tone = (t: number) => mixColors(paper, ink, t);
  return {
    paper,
    panel: paper,
    rule: ink,
    ink,
    muted: ink,
    ramp: [0.1, 0.26, 0.42, 0.58, 0.74, 0.9].map(tone),
    zero: paper,
    cellEdge: ink,
    gapEdge: ink,
    gapHatch: tone(0.45),
    gapTone: tone(0.05),
    filtered: tone(0.3),
    selection: contrast(highlight, paper) >= 3 ? highlight : ink,
    groups: [ink],
  };
}
