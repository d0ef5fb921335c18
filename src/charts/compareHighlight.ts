import { type Lit, light } from "../model/counts";
import type { Target } from "../model/target";
import type { Mark } from "../scene/mark";
import type { Box, ChartLight } from "./chart";
import type { CompareDot, CompareLayout } from "./compareLayout";
import { columnLabel, dotMarks, linkMark, pill, rowLabel } from "./compareScene";
import type { ChartStyle } from "./style";

/** What is drawn over a comparison. */
export const compareLight: ChartLight<CompareLayout> = { highlight: highlightCompare, select: selectInCompare };

/**
 * What is lit, over the drawing: a ring in ink around every place of a study in focus, the lines between them in ink, and
 * the labels of lit rows and columns semibold. Studies only cited together with those are left as they are.
 */
function highlightCompare(layout: CompareLayout, lit: Lit, style: ChartStyle): Mark[] {
  const { model, dots, links, bands, headings, headBottom, step, x, labelLeft, labelRight } = layout;
  const isLit = (study: number) => lit.studies[study] === light.focus;
  const [rows, columns] = model.by === "themes" ? [lit.groups, lit.themes] : [lit.themes, lit.groups];
  const marks: Mark[] = [];
  model.rows.forEach(({ index }, row) => {
    const band = bands[row];
    if (rows[index] !== 1 || !band) return;
    const height = band.label.length * layout.frame.fontSize * 1.25 + 1;
    const cover: Box = { x: labelLeft, y: band.labelTop, width: labelRight - labelLeft + 1, height };
    marks.push({ kind: "rect", ...cover, fill: style.paper }, ...rowLabel(layout, band, style.ink, 600));
  });
  model.columns.forEach(({ index }, column) => {
    if (columns[index] !== 1) return;
    const top = headBottom - headings.height;
    const cover: Box = { x: x + column * step, y: top, width: step - 2, height: headBottom - top };
    marks.push({ kind: "rect", ...cover, fill: style.paper }, ...columnLabel(layout, column, style.ink, 600));
  });
  const litDots = dots.filter(({ study }) => isLit(study));
  for (const link of links) if (link.studies.some(isLit)) marks.push(linkMark(link, style.ink, 2.5));
  return [...marks, ...litDots.flatMap((dot) => [...dotMarks(layout, dot, style), ...ring(dot, style.ink, style)])];
}

/** A line around every place of a selected study or pair, around a cell, or around a whole row or column. */
function selectInCompare(layout: CompareLayout, target: Target, style: ChartStyle): Mark[] {
  const { model, dots, bands, x, step, room, right, bottom, headBottom, headings } = layout;
  const around = (box: Box): Mark[] => [{ kind: "rect", ...box, radius: 4, stroke: style.selection, strokeWidth: 2 }];
  const isByTheme = model.by === "themes";
  const idOf = (kind: "group" | "theme") =>
    kind === "group" ? ("group" in target ? target.group : null) : "theme" in target ? target.theme : null;
  const row = model.rows.findIndex(({ id }) => id === idOf(isByTheme ? "group" : "theme"));
  const column = model.columns.findIndex(({ id }) => id === idOf(isByTheme ? "theme" : "group"));
  const band = bands[row];
  switch (target.kind) {
    case "study":
    case "pair": {
      const ids: readonly string[] = target.kind === "study" ? [target.study] : target.studies;
      const own = dots.filter(({ study }) => ids.includes(model.studies[study]?.id ?? ""));
      return own.flatMap((dot) => ring(dot, style.selection, style));
    }
    case "cell":
      if (!band || column < 0) return [];
      return around({
        x: x + column * step - 4,
        y: band.cellTop - 4,
        width: room + 8,
        height: band.cellHeight + 8,
      });
    case "group":
    case "theme": {
      if (band) return around({ x: 1, y: band.top + 2, width: right - 1, height: band.height - 4 });
      const top = headBottom - headings.height + 4;
      return column < 0 ? [] : around({ x: x + column * step - 4, y: top, width: room + 8, height: bottom - top });
    }
    case "groups":
    case "themes":
      return [];
    default:
      return target satisfies never;
  }
}

/** A ring around a study; a thin line of paper keeps it apart from the fill. */
function ring(dot: CompareDot, stroke: string, style: ChartStyle): Mark[] {
  return [
    { kind: "rect", ...pill(dot, 0.25), stroke: style.paper, strokeWidth: 1.5 },
    { kind: "rect", ...pill(dot, 1.5), stroke, strokeWidth: 2 },
  ];
}
