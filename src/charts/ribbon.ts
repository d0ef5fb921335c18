import { round2 } from "./round2";

/**
 * Geometry of ribbons inside a ring around (0, 0). Angles are in radians, clockwise from twelve o'clock. A ribbon's sides
 * are circular arcs at right angles to the ring: the lines of the Poincaré disc. Two of them meet only where their ends
 * alternate on the ring, so the drawing has just the crossings that the order of the ring has; near neighbours are joined
 * near the rim, and no ribbon tapers to a needle. d3's `ribbon()` draws every side through one control point at the centre.
 */
export interface RibbonEnds {
  /** The first end going round, from its first to its last angle; then the second one. */
  readonly s0: number;
  readonly s1: number;
  readonly t0: number;
  readonly t1: number;
}

const turn = 2 * Math.PI;

const point = (radius: number, angle: number): string =>
  `${round2(radius * Math.sin(angle))},${round2(-radius * Math.cos(angle))}`;

/** The side of a ribbon from one angle to the next clockwise, as a path command. */
function sideTo(radius: number, from: number, to: number): string {
  const half = (to - from) / 2;
  const curve = radius * Math.abs(Math.tan(half));
  const end = point(radius, to);
  // Through the centre the arc is a straight line; 1e6 is flat to a fiftieth of a pixel on any screen.
  return curve > 1e6 ? `L${end}` : `A${round2(curve)},${round2(curve)},0,0,${half < Math.PI / 2 ? 0 : 1},${end}`;
}

/** Outline of a ribbon as an SVG path. */
export function ribbonPath(radius: number, { s0, s1, t0, t1 }: RibbonEnds): string {
  const rim = (from: number, to: number) =>
    `A${round2(radius)},${round2(radius)},0,${to - from > Math.PI ? 1 : 0},1,${point(radius, to)}`;
  return `M${point(radius, s0)}${rim(s0, s1)}${sideTo(radius, s1, t0)}${rim(t0, t1)}${sideTo(radius, t1, s0 + turn)}Z`;
}

/** Middle line of a ribbon as an SVG path, for ribbons too thin to fill. */
export function strandPath(radius: number, { s0, s1, t0, t1 }: RibbonEnds): string {
  const [from, to] = [(s0 + s1) / 2, (t0 + t1) / 2];
  return `M${point(radius, from)}${sideTo(radius, from, to)}`;
}

/** Where a ribbon's middle line comes nearest to the centre. */
export function ribbonMiddle(radius: number, { s0, s1, t0, t1 }: RibbonEnds): [number, number] {
  const [from, to] = [(s0 + s1) / 2, (t0 + t1) / 2];
  const half = (to - from) / 2;
  const depth = radius * Math.tan(Math.PI / 4 - half / 2);
  const middle = (from + to) / 2;
  return [depth * Math.sin(middle), -depth * Math.cos(middle)];
}

/**
 * The sides of ribbons, six numbers a ribbon, for `ribbonDistance`. A side is where (x² + y² + r²) cos h = 2r (x, y)·m, h
 * being half its angle and m the direction of its middle; stored are cos h and r m, of the far side, then of the near one.
 */
export function ribbonSides(radius: number, ribbons: readonly RibbonEnds[]): Float64Array {
  const sides = new Float64Array(6 * ribbons.length);
  ribbons.forEach(({ s0, s1, t0, t1 }, k) => {
    const near = (s1 + t0) / 2;
    const far = (s0 + t1) / 2;
    sides[6 * k] = Math.cos((t1 - s0) / 2);
    sides[6 * k + 1] = radius * Math.sin(far);
    sides[6 * k + 2] = -radius * Math.cos(far);
    sides[6 * k + 3] = Math.cos((t0 - s1) / 2);
    sides[6 * k + 4] = radius * Math.sin(near);
    sides[6 * k + 5] = -radius * Math.cos(near);
  });
  return sides;
}

/**
 * Distance in pixels of a point inside the ring from ribbon k: 0 or less within it; to first order near its sides. No
 * search: a ribbon is what lies within its far side and not within its near one.
 */
export function ribbonDistance(radius: number, sides: Float64Array, k: number, x: number, y: number): number {
  const at = 6 * k;
  const far = beyond(radius, sides[at]!, sides[at + 1]!, sides[at + 2]!, x, y);
  return Math.max(far, -beyond(radius, sides[at + 3]!, sides[at + 4]!, sides[at + 5]!, x, y));
}

/** Signed distance from a side: negative towards the rim between its ends. */
function beyond(radius: number, cos: number, mx: number, my: number, x: number, y: number): number {
  const dx = x * cos - mx;
  const dy = y * cos - my;
  const level = (x * x + y * y + radius * radius) * cos - 2 * (x * mx + y * my);
  return level / (2 * Math.sqrt(dx * dx + dy * dy));
}
