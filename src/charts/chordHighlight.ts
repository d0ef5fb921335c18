import { type Lit, light } from "../model/counts";
import type { Target } from "../model/target";
import type { Mark } from "../scene/mark";
import type { ChartLight } from "./chart";
import { labelAngle, labelsApart } from "./chordLabels";
import type { ChordLayout } from "./chordLayout";
import { lightOf, litPairs } from "./chordLight";
import { arcMarks, circlePath, labelMark, labelPaper, ribbonMarker, strong } from "./chordMarks";
import { ribbonPath } from "./ribbon";
import { round2 } from "./round2";
import { sectorPath } from "./sectorPath";
import type { ChartStyle } from "./style";

/** What is drawn over a chord. */
export const chordLight: ChartLight<ChordLayout> = { highlight: highlightChord, select: selectInChord };

/** Opacity of the paper that is laid over what is not lit. */
const veil = 0.66;

/** Semibold is so much wider. */
const boldGrowth = 1.1;

/**
 * What is lit, over the drawing: a veil of paper on the ring and on the names of dark groups, then the lit ribbons, arcs
 * and labels again; those in focus in semibold. Nothing when no study is lit.
 */
function highlightChord(layout: ChordLayout, lit: Lit, style: ChartStyle): Mark[] {
  const { model, radii, names } = layout;
  const ring = Array.from(model.order);
  const state = lightOf(model, lit);
  const focus = ring.filter((study) => state(study) === light.focus);
  const neighbours = ring.filter((study) => state(study) === light.neighbour);
  if (focus.length + neighbours.length === 0) return [];

  const marks: Mark[] = [{ kind: "path", d: circlePath(radii.reach + 3), fill: style.paper, fillOpacity: veil }];
  const litHomes = new Set([...focus, ...neighbours].map((study) => model.studies[study]?.groups[0]));
  for (const { group, x, y, width, height } of names) {
    if ((model.level === "studies" && lit.groups[group] === 1) || litHomes.has(group)) continue;
    // Another font's letters can be wider than the ruler's.
    marks.push({ kind: "rect", x: x - 5, y, width: width + 10, height, fill: style.paper, fillOpacity: veil });
  }
  const ribbon = ribbonMarker(layout, style, strong);
  for (const pair of litPairs(model, layout.stack, state)) marks.push(...ribbon(pair));
  for (const study of [...focus, ...neighbours]) marks.push(...arcMarks(layout, study, style));
  if (model.level === "studies") marks.push(...litLabels(layout, focus, neighbours, style));
  return [{ kind: "layer", x: round2(layout.x), y: round2(layout.y), marks }];
}

/** Labels of the lit studies, those left out at rest among them as far as they keep apart; focus has precedence. */
function litLabels(
  layout: ChordLayout,
  focus: readonly number[],
  neighbours: readonly number[],
  style: ChartStyle,
): Mark[] {
  const apart = labelAngle(layout.labelSize, layout.radii.label);
  const placed = labelsApart([...focus, ...neighbours], layout.middles, apart);
  const inFocus = new Set(focus);
  return [
    ...placed.map((study) => labelPaper(layout, study, style, boldGrowth)),
    ...placed.map((study) => labelMark(layout, study, inFocus.has(study) ? 600 : 400, style.ink)),
  ];
}

/** A line around what is selected: an arc, a pair's ribbon and both arcs, a group's part of the ring. */
function selectInChord(layout: ChordLayout, target: Target, style: ChartStyle): Mark[] {
  const { model, radii, ribbons } = layout;
  const indexOf = (id: string) => model.studies.findIndex((study) => study.id === id);
  const outline = (d: string): Mark => ({ kind: "path", d, stroke: style.selection, strokeWidth: 2 });
  const around = (from: number, to: number, hasSecond: boolean) => {
    const [inner, outer] = [radii.inner - 2.5, (hasSecond ? radii.second : radii.outer) + 2.5];
    return outline(sectorPath(inner, outer, from - 2.5 / radii.outer, to + 2.5 / radii.outer, 3));
  };
  const hasSecond = (study: number) => (model.studies[study]?.groups.length ?? 0) > 1;
  const aroundStudy = (study: number) =>
    around(layout.angles.start[study] ?? 0, layout.angles.end[study] ?? 0, hasSecond(study));
  const placed = (marks: Mark[]): Mark[] =>
    marks.length === 0 ? [] : [{ kind: "layer", x: round2(layout.x), y: round2(layout.y), marks }];

  const aroundPair = (ends: readonly number[]): Mark[] => {
    const pair = model.source.findIndex((a, k) => ends.includes(a) && ends.includes(model.target[k] ?? -1));
    const ribbon = ribbons[pair];
    const isShown = ribbon !== undefined && layout.stack.includes(pair);
    return placed([
      ...(isShown ? [outline(ribbonPath(radii.ribbon, ribbon))] : []),
      ...ends.filter((study) => study >= 0).map(aroundStudy),
    ]);
  };
  const aroundSpan = (id: string): Mark[] => {
    const group = model.groups.findIndex((one) => one.id === id);
    const span = layout.spans.find((one) => one.group === group);
    return span ? placed([around(span.from, span.to, radii.second > radii.outer)]) : [];
  };

  switch (target.kind) {
    case "study": {
      const study = model.level === "studies" ? indexOf(target.study) : -1;
      return study < 0 ? [] : placed([aroundStudy(study)]);
    }
    case "pair":
      return model.level === "studies" ? aroundPair(target.studies.map(indexOf)) : [];
    case "groups":
    case "themes":
      return model.level === target.kind ? aroundPair(target.ids.map(indexOf)) : [];
    case "group":
      return model.level === "themes" ? [] : aroundSpan(target.group);
    case "theme":
      return model.level === "themes" ? aroundSpan(target.theme) : [];
    case "cell":
      return [];
    default:
      return target satisfies never;
  }
}
