import { rgb } from "d3";
import { describe, expect, test } from "vitest";
import { contrast, legible, lightness, readableOn } from "./contrast";
import { darkStyle, forcedStyle, lightStyle } from "./style";

const styles = [
  ["light", lightStyle],
  ["dark", darkStyle],
] as const;

describe.each(styles)("%s", (_, style) => {
  const { paper, panel, ramp, zero, gapTone, filtered } = style;

  test("text is read: ink and muted on paper and panel, the cell's number on every fill", () => {
    for (const ground of [paper, panel]) {
      expect(contrast(style.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(style.muted, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const fill of [...ramp, zero]) expect(contrast(readableOn(fill, style), fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(style.muted, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("edges and selection stand out from the page, 3:1", () => {
    for (const line of [style.cellEdge, style.gapEdge, style.selection]) {
      expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(line, panel)).toBeGreaterThanOrEqual(3);
    }
  });

  test("the ramp's steps in lightness are equal, within one", () => {
    const steps = ramp.slice(1).map((color, i) => lightness(color) - lightness(ramp[i]!));
    for (const step of steps) expect(Math.abs(step - steps[0]!)).toBeLessThan(1);
  });

  test("what has no value looks like no value, to every eye", () => {
    for (const kind of visions) {
      const tones = [zero, gapTone, filtered, ...ramp].map((color) => seenBy(kind, color));
      expect(closest(tones)).toBeGreaterThanOrEqual(2.2);
    }
  });

  test("groups stand out from the page, 3:1, and from each other for every eye: ΔE at least 9", () => {
    for (const color of style.groups) expect(contrast(color, paper)).toBeGreaterThanOrEqual(3);
    for (const kind of visions)
      expect(closest(style.groups.map((color) => seenBy(kind, color)))).toBeGreaterThanOrEqual(9);
  });

  test("a group's colour can be made text", () => {
    for (const color of style.groups) expect(contrast(legible(color, style), paper)).toBeGreaterThanOrEqual(4.5);
    expect(legible(style.ink, style)).toBe(style.ink);
  });
});

test("a forced style keeps numbers readable in the usual contrast themes", () => {
  const themes = [
    { paper: "#000000", ink: "#ffffff", highlight: "#d6b4fd" },
    { paper: "#ffffff", ink: "#000000", highlight: "#800080" },
    { paper: "#2d3236", ink: "#ffffff", highlight: "#abcfff" },
  ];
  for (const theme of themes) {
    const style = forcedStyle(theme);
    for (const fill of style.ramp) expect(contrast(readableOn(fill, style), fill)).toBeGreaterThanOrEqual(3.5);
    expect(contrast(style.selection, style.paper)).toBeGreaterThanOrEqual(3);
  }
});

// Colour blindness as Machado, Oliveira & Fernandes 2009 simulate it at full severity, on linear RGB.
const simulation = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
const visions = Object.keys(simulation) as (keyof typeof simulation)[];

type Triple = [number, number, number];

/** A colour in Oklab, times 100, as an eye of that kind sees it: distances there are the ΔE meant here. */
function seenBy(kind: keyof typeof simulation, color: string): Triple {
  const { r, g, b } = rgb(color);
  const linear = [r, g, b].map((part) => (part <= 10.3 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  const m = simulation[kind];
  const [R, G, B] = [0, 3, 6].map((i) =>
    Math.min(1, Math.max(0, m[i]! * linear[0]! + m[i + 1]! * linear[1]! + m[i + 2]! * linear[2]!)),
  ) as Triple;
  const l = Math.cbrt(0.4122214708 * R + 0.5363325363 * G + 0.0514459929 * B);
  const c = Math.cbrt(0.2119034982 * R + 0.6806995451 * G + 0.1073969566 * B);
  const s = Math.cbrt(0.0883024619 * R + 0.2817188376 * G + 0.6299787005 * B);
  return [
    100 * (0.2104542553 * l + 0.793617785 * c - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * c + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * c - 0.808675766 * s),
  ];
}

function closest(colors: readonly Triple[]): number {
  const pairs = colors.flatMap((a, i) =>
    colors.slice(0, i).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...pairs);
}
