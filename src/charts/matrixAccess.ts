import type { Target } from "../model/target";
import type { AccessNode } from "./chart";
import { arcTarget, ribbonTarget } from "./chordTargets";
import type { MatrixLayout } from "./matrixLayout";

const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}H${x + width}V${y + height}H${x}Z`;

/**
 * A grid of rows: a heading each, and a cell for each pair, in the row of the one that comes later around the ring; its outline
 * is both its squares. What is no pair is no cell: `column` says where a cell stands.
 */
export function matrixAccess(layout: MatrixLayout): AccessNode {
  const { model, frame, order, place, pairs, x, y, step, gap } = layout;
  const { chord, words } = model;
  const { messages } = frame;
  const label = (study: number) => chord.studies[study]?.label ?? "";
  const holder = { target: null, d: "", children: [] } as const;
  const square = (row: number, column: number) =>
    boxPath(x + column * step + gap / 2, y + row * step + gap / 2, step - gap, step - gap);

  const cells: AccessNode[][] = Array.from(order, () => []);
  for (const pair of pairs) {
    const ends = [chord.source[pair]!, chord.target[pair]!].sort((a, b) => place[b]! - place[a]!);
    const [row = 0, column = 0] = ends.map((study) => place[study]);
    const [a = "", b = ""] = ends.map(label);
    const name = chord.level === "studies" ? messages.pairs.pair(a, b) : messages.two(a, b);
    const value = chord.strength[pair]!;
    const strength = words.matrix.strength(value, messages.number(value), chord.level, chord.unit, chord.measure);
    cells[row]?.push({
      role: "gridcell",
      name: words.matrix.cell(name, strength),
      target: ribbonTarget(chord, pair),
      column: column + 1,
      d: square(row, column) + square(column, row),
      children: [],
    });
  }
  const rows = Array.from(order, (study, row): AccessNode => {
    const heading: AccessNode = {
      role: "rowheader",
      name: words.entry(label(study), chord.level),
      target: arcTarget(chord, study),
      column: 0,
      d: boxPath(0, y + row * step, x, step),
      children: [],
    };
    const inOrder = (cells[row] ?? []).sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
    return { ...holder, role: "row", name: "", children: [heading, ...inOrder] };
  });
  const description = words.matrix.description(order.length, pairs.length, chord.level);
  return { ...holder, role: "grid", name: words.matrix.name(chord.level), description, children: rows };
}

/** What lies at a point: a pair's square, space around it included; on the diagonal and at a label what stands there; or null. */
export function locateInMatrix(layout: MatrixLayout, px: number, py: number): Target | null {
  const { model, order, place, pairs, x, y, step } = layout;
  const { chord } = model;
  const [column, row] = [Math.floor((px - x) / step), Math.floor((py - y) / step)];
  const isIn = (index: number) => index >= 0 && index < order.length;
  if (isIn(row) && (px < x || row === column)) return arcTarget(chord, order[row]!);
  if (isIn(column) && py < y) return arcTarget(chord, order[column]!);
  if (!isIn(row) || !isIn(column)) return null;
  const pair = pairs.find((one) => {
    const [a, b] = [place[chord.source[one]!], place[chord.target[one]!]];
    return (a === row && b === column) || (a === column && b === row);
  });
  return pair === undefined ? null : ribbonTarget(chord, pair);
}
