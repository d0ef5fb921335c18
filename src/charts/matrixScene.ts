import { isVectorGrid } from "../scene/gridCells";
import type { GridMark, Mark, Scene } from "../scene/mark";
import { packColor } from "../scene/packColor";
import { textBlock } from "./axis";
import type { Box } from "./chart";
import { ringColor } from "./chordMarks";
import { classColor, classOf } from "./heatmapClasses";
import { legendMarks } from "./legend";
import type { MatrixLayout, MatrixLook } from "./matrixLayout";
import { type ChartStyle, fontFamily } from "./style";

/** The drawing: a square a pair on either side of the diagonal, on which stands each itself; labels; the legend. */
export function matrixScene(layout: MatrixLayout, style: ChartStyle): Scene {
  const { model, width, height, order, pairs, legend, stride } = layout;
  const { chord, words } = model;
  const swatch = (look: MatrixLook, box: Box): Mark[] => [
    {
      kind: "rect",
      ...box,
      radius: 2,
      fill:
        look === "self" ? ringColor(chord, -1, style) : classColor(look, layout.classes.length, rampOf(layout, style)),
      stroke: style.cellEdge,
      strokeWidth: 1,
    },
  ];
  const rows = Array.from(order.keys()).filter((row) => row % stride === 0);
  return {
    title: `${words.matrix.name(chord.level)}: ${chord.title}`,
    description: words.matrix.description(order.length, pairs.length, chord.level),
    width,
    height,
    background: style.paper,
    fontFamily,
    marks: [
      ...bodyMarks(layout, style),
      ...rows.flatMap((row) => labelMarks(layout, row, 400, style.ink)),
      { kind: "layer", x: 3, y: legend.y, marks: legendMarks(legend, style.muted, swatch) },
    ],
  };
}

/** The label of a row and of its column. */
export function labelMarks(layout: MatrixLayout, row: number, weight: 400 | 600, fill: string): Mark[] {
  const { x, y, step, labelSize: size, labels } = layout;
  const text = [labels[row] ?? ""];
  const middle = (row + 0.5) * step;
  return [
    ...textBlock(text, { x: x - 6, y: y + middle, size, weight, anchor: "end", fill }),
    ...textBlock(text, { x: x + middle, y: y - 6, size, weight, fill, upward: true }),
  ];
}

/** Has each square its outline? */
const hasEdges = ({ order, step }: MatrixLayout): boolean =>
  isVectorGrid({ columns: order.length, rows: order.length }) && step >= 8;

/** Without an outline the lightest tones could not be told from the page: then a deeper one is the first. */
const rampOf = (layout: MatrixLayout, style: ChartStyle): Pick<ChartStyle, "ramp" | "zero"> =>
  hasEdges(layout) ? style : { ramp: style.ramp.slice(2), zero: style.zero };

function bodyMarks(layout: MatrixLayout, style: ChartStyle): Mark[] {
  const { model, order, place, pairs, classes, x, y, step, gap } = layout;
  const { chord } = model;
  const n = order.length;
  const colors = new Uint32Array(n * n);
  const self = new Uint32Array(n * n);
  const tones = classes.map((_, k) => packColor(classColor(k, classes.length, rampOf(layout, style))));
  for (const pair of pairs) {
    const [a, b] = [place[chord.source[pair]!]!, place[chord.target[pair]!]!];
    const tone = tones[classOf(chord.strength[pair]!, classes)] ?? 0;
    colors[a * n + b] = tone;
    colors[b * n + a] = tone;
  }
  for (const [row, study] of order.entries())
    self[row * n + row] = packColor(ringColor(chord, chord.studies[study]?.groups[0] ?? -1, style));
  const box = { x, y, width: step * n, height: step * n };
  const radius = step >= 12 ? 2 : 0;
  const grid = (pixels: Uint32Array, edge: string | null): GridMark => {
    return { kind: "grid", ...box, columns: n, rows: n, colors: pixels, gap, radius, edge };
  };
  const edge = hasEdges(layout) ? style.cellEdge : null;
  const frame: Mark = { kind: "rect", ...box, fill: style.panel, stroke: style.rule, strokeWidth: 1 };
  return n === 0 ? [] : [frame, grid(colors, edge), grid(self, null)];
}
