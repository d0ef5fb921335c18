import { type Lit, light } from "../model/counts";
import type { Target } from "../model/target";
import type { Mark } from "../scene/mark";
import type { ChartLight } from "./chart";
import { lightOf, litPairs } from "./chordLight";
import { arcTarget, ribbonTarget } from "./chordTargets";
import type { MatrixLayout } from "./matrixLayout";
import { labelMarks } from "./matrixScene";
import type { ChartStyle } from "./style";

/** What is drawn over a matrix. */
export const matrixLight: ChartLight<MatrixLayout> = { highlight: highlightMatrix, select: selectInMatrix };

/** A ring in ink around each lit square, and the labels of what is lit in semibold, as far as labels are printed. */
function highlightMatrix(layout: MatrixLayout, lit: Lit, style: ChartStyle): Mark[] {
  const { model, order, pairs, stride } = layout;
  const state = lightOf(model.chord, lit);
  const rows = Array.from(order.keys()).filter((row) => row % stride === 0 && state(order[row]!) !== light.none);
  return [
    ...Array.from(litPairs(model.chord, pairs, state)).flatMap((pair) => squares(layout, pair, 1.5, style.ink)),
    ...rows.flatMap((row) => [...labelPaper(layout, row, style), ...labelMarks(layout, row, 600, style.ink)]),
  ];
}

/** A line around both squares of the selected pair, or around the row and the column of what is selected. */
function selectInMatrix(layout: MatrixLayout, target: Target, style: ChartStyle): Mark[] {
  const { model, order, pairs, x, y, step } = layout;
  const { chord } = model;
  const pair = pairs.find((one) => isSame(ribbonTarget(chord, one), target));
  if (pair !== undefined) return squares(layout, pair, 2.5, style.selection);
  const row = order.findIndex((study) => isSame(arcTarget(chord, study), target));
  if (row < 0) return [];
  const length = x + step * order.length - 1;
  const line = { stroke: style.selection, strokeWidth: 2 };
  return [
    { kind: "rect", x: 1, y: y + row * step, width: length, height: step, ...line },
    { kind: "rect", x: x + row * step, y: 1, width: step, height: length, ...line },
  ];
}

function squares({ model, place, x, y, step, gap }: MatrixLayout, pair: number, width: number, stroke: string): Mark[] {
  const [a, b] = [place[model.chord.source[pair]!]!, place[model.chord.target[pair]!]!];
  // Never thinner than can be seen, however small the squares are.
  const side = Math.max(step - gap, 4);
  const at = (row: number) => (row + 0.5) * step - side / 2;
  const ring = (row: number, column: number): Mark => ({
    kind: "rect",
    x: x + at(column) - width / 2,
    y: y + at(row) - width / 2,
    width: side + width,
    height: side + width,
    radius: 2,
    stroke,
    strokeWidth: width,
  });
  return [ring(a, b), ring(b, a)];
}

/** Covers the regular labels, for the semibold ones. */
function labelPaper({ x, y, step, stride }: MatrixLayout, row: number, style: ChartStyle): Mark[] {
  const height = step * stride;
  const at = (row + 0.5) * step - height / 2;
  return [
    { kind: "rect", x: 0, y: y + at, width: x - 3, height, fill: style.paper },
    { kind: "rect", x: x + at, y: 0, width: height, height: y - 3, fill: style.paper },
  ];
}

function isSame(one: Target | null, other: Target): boolean {
  if (one === null || one.kind !== other.kind) return false;
  const ids = (target: Target) => Object.values(target).flat().sort().join(" ");
  return ids(one) === ids(other);
}
