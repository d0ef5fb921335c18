import type { FontWeight, Mark, PathMark, TextMark } from "../scene/mark";
import type { ChordData } from "./chordData";
import { radialBox, radialPlace } from "./chordLabels";
import type { ChordLayout } from "./chordLayout";
import { mixColors } from "./contrast";
import { ribbonPath, strandPath } from "./ribbon";
import { round2 } from "./round2";
import { sectorPath } from "./sectorPath";
import { type ChartStyle, groupColor } from "./style";

/** Ribbons whose ends are narrower than this, in pixels, are drawn as strokes. */
const thinnest = 1.5;

/** How strongly ribbons are coloured: how much of the group's colour is mixed with the paper, 0 to 1. */
export interface RibbonTone {
  readonly fill: number;
  readonly edge: number;
}

/** Ribbons at rest: light enough that the crossing ones can be told apart by their edges. */
export const quiet: RibbonTone = { fill: 0.3, edge: 0.72 };
/** Ribbons that are lit. */
export const strong: RibbonTone = { fill: 0.72, edge: 1 };

/** Makes the mark of a pair's ribbon, in one tone; none for a pair that there is not. Colours are mixed once a group. */
export function ribbonMarker(layout: ChordLayout, style: ChartStyle, tone: RibbonTone): (pair: number) => PathMark[] {
  const { model, radii, ribbons, ribbonGroup } = layout;
  const colors = new Map<number, { fill: string; edge: string }>();
  const colorsOf = (group: number) => {
    const known = colors.get(group);
    if (known) return known;
    const color = ringColor(model, group, style);
    const mixed = { fill: mixColors(style.paper, color, tone.fill), edge: mixColors(style.paper, color, tone.edge) };
    colors.set(group, mixed);
    return mixed;
  };
  return (pair) => {
    const ends = ribbons[pair];
    if (!ends) return [];
    const { fill, edge } = colorsOf(ribbonGroup[pair] ?? -1);
    const width = (ends.s1 - ends.s0) * radii.ribbon;
    if (width >= thinnest)
      return [{ kind: "path", d: ribbonPath(radii.ribbon, ends), fill, stroke: edge, strokeWidth: 0.75 }];
    const strokeWidth = Math.max(0.5, round2(width));
    const d = strandPath(radii.ribbon, ends);
    return [{ kind: "path", d, stroke: edge, strokeWidth, strokeOpacity: tone.edge }];
  };
}

/** The colour of a group on the ring; themes have none of their own, so that none is taken for a group. */
export const ringColor = ({ groups }: Pick<ChordData, "groups">, group: number, style: ChartStyle): string =>
  groupColor(groups[group]?.color ?? -1, style);

/** A study's arc, hollow when it is co-cited with none, and outside it a thin one for each further group. */
export function arcMarks(layout: ChordLayout, study: number, style: ChartStyle): Mark[] {
  const { model, angles, radii } = layout;
  const [start, end] = [angles.start[study] ?? 0, angles.end[study] ?? 0];
  const [home = -1, ...others] = model.studies[study]?.groups ?? [];
  const color = ringColor(model, home, style);
  const isIsolated = model.degree[study] === 0;
  const inset = isIsolated ? 0.75 : 0;
  const d = sectorPath(
    radii.inner + inset,
    radii.outer - inset,
    start + inset / radii.outer,
    end - inset / radii.outer,
    1.5,
  );
  const marks: Mark[] = [
    isIsolated
      ? { kind: "path", d, fill: style.paper, stroke: color, strokeWidth: 1.5 }
      : { kind: "path", d, fill: color },
  ];
  others.forEach((group, i) => {
    const from = start + ((end - start) * i) / others.length;
    const to = start + ((end - start) * (i + 1)) / others.length;
    marks.push({
      kind: "path",
      d: sectorPath(radii.outer + 2, radii.second, from, to),
      fill: ringColor(model, group, style),
    });
  });
  return marks;
}

/** A study's label at its arc. */
export function labelMark(layout: ChordLayout, study: number, weight: FontWeight, fill: string): TextMark {
  const { middles, radii, labels, labelSize } = layout;
  const { x, y, rotate, anchor } = radialPlace(middles[study] ?? 0, radii.label, labelSize);
  const text = labels[study]?.text ?? "";
  return {
    kind: "text",
    x: round2(x),
    y: round2(y),
    rotate: round2(rotate),
    anchor,
    text,
    size: labelSize,
    weight,
    fill,
  };
}

/** Paper under a label, for one that is printed over others; `grow` widens it for semibold. */
export function labelPaper(layout: ChordLayout, study: number, style: ChartStyle, grow: number): PathMark {
  const { middles, radii, labels, labelSize } = layout;
  const width = (labels[study]?.width ?? 0) * grow;
  const corners = radialBox(middles[study] ?? 0, radii.label - 1, width + 2, labelSize);
  return { kind: "path", d: `M${corners.map((corner) => corner.map(round2).join(",")).join("L")}Z`, fill: style.paper };
}

/** Closed circle around (0, 0), as an SVG path. */
export function circlePath(radius: number): string {
  const r = round2(radius);
  return `M0,${-r}A${r},${r},0,1,1,0,${r}A${r},${r},0,1,1,0,${-r}Z`;
}
