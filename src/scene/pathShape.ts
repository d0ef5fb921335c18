import svgPath from "svgpath";

/** A point of a freeform shape: where a line starts, where a line or a cubic curve leads, or the end of an outline. */
export type ShapePoint =
  | { readonly x: number; readonly y: number; readonly moveTo: boolean }
  | { readonly x: number; readonly y: number; readonly curve: Cubic }
  | { readonly close: true };

interface Cubic {
  readonly type: "cubic";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A freeform shape: the box around its line, and its points, counted from the box's top left corner. CSS pixels. */
export interface PathShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly points: readonly ShapePoint[];
}

/** An SVG path as a freeform shape of lines and cubic curves; arcs become cubics. A path without a line has no points. */
export function pathShape(d: string): PathShape {
  const points: ShapePoint[] = [];
  const [xs, ys]: [number[], number[]] = [[], []];
  const move = (x: number, y: number, moveTo: boolean) => {
    xs.push(x);
    ys.push(y);
    points.push({ x, y, moveTo });
  };
  const curve = (from: readonly [number, number], [x1, y1, x2, y2, x, y]: readonly number[]) => {
    xs.push(...reach(from[0], x1!, x2!, x!));
    ys.push(...reach(from[1], y1!, y2!, y!));
    points.push({ x: x!, y: y!, curve: { type: "cubic", x1: x1!, y1: y1!, x2: x2!, y2: y2! } });
  };
  svgPath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _, x, y) => {
      switch (segment[0]) {
        case "M":
        case "L":
          return move(segment[1], segment[2], segment[0] === "M");
        case "H":
          return move(segment[1], y, false);
        case "V":
          return move(x, segment[1], false);
        case "C":
          return curve([x, y], segment.slice(1) as number[]);
        case "Q":
          return curve([x, y], cubicOf(x, y, segment[1], segment[2], segment[3], segment[4]));
        default:
          points.push({ close: true });
      }
    });
  if (points.length < 2) return { x: 0, y: 0, width: 0, height: 0, points: [] };
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
    points: points.map((point) => moved(point, -left, -top)),
  };
}

/** The same curve as a quadratic one, as a cubic. */
function cubicOf(x0: number, y0: number, qx: number, qy: number, x: number, y: number): number[] {
  const toward = (from: number, to: number) => from + (2 / 3) * (to - from);
  return [toward(x0, qx), toward(y0, qy), toward(x, qx), toward(y, qy), x, y];
}

/** The ends of a cubic on one axis, and where it turns round between them: the roots of its derivative. */
function reach(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = p3 - 3 * p2 + 3 * p1 - p0;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const root = Math.sqrt(b * b - 4 * a * c);
  const times = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  const at = (t: number) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
  return [p0, p3, ...times.filter((t) => t > 0 && t < 1).map(at)];
}

function moved(point: ShapePoint, dx: number, dy: number): ShapePoint {
  if ("close" in point) return point;
  const [x, y] = [point.x + dx, point.y + dy];
  if (!("curve" in point)) return { ...point, x, y };
  const { type, x1, y1, x2, y2 } = point.curve;
  return { x, y, curve: { type, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy } };
}
