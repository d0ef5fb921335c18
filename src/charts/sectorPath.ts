import { round2 } from "./round2";

const turn = 2 * Math.PI;
const tiny = 1e-9;

const point = (radius: number, angle: number): string =>
  `${round2(radius * Math.sin(angle))},${round2(-radius * Math.cos(angle))}`;

/** An arc to a point: clockwise 1, or 0; `isLarge` where it is half a turn or more. */
const arcTo = (radius: number, isLarge: boolean, clockwise: 0 | 1, end: string): string =>
  `A${round2(radius)},${round2(radius)},0,${isLarge ? 1 : 0},${clockwise},${end}`;

/**
 * A sector of a ring around (0, 0) as an SVG path; angles in radians, clockwise from twelve o'clock. Its corners are rounded
 * as far as it is wide enough. It draws what d3's `arc()` does, of which the bundler cannot leave the rest of d3-shape away.
 */
export function sectorPath(inner: number, outer: number, start: number, end: number, corner = 0): string {
  const [r0, r1] = [Math.max(0, inner), Math.max(0, outer)].sort((a, b) => a - b) as [number, number];
  const [a, b] = start < end ? [start, end] : [end, start];
  if (r1 < tiny) return "M0,0Z";
  if (b - a > turn - tiny) return `${circle(r1, a, 1)}${r0 > tiny ? circle(r0, b, 0) : ""}Z`;
  const wanted = Math.min((r1 - r0) / 2, corner);
  // The largest circles that touch both sides, and the ring from within or without.
  const sine = b - a < Math.PI ? Math.sin((b - a) / 2) : 1;
  const outerCorner = Math.min(wanted, (r1 * sine) / (1 + sine));
  const innerCorner = sine < 1 ? Math.min(wanted, (r0 * sine) / (1 - sine)) : wanted;
  return `M${rim(r1, -outerCorner, outerCorner < wanted, a, b)}L${r0 > tiny ? rim(r0, innerCorner, innerCorner < wanted, b, a) : "0,0"}Z`;
}

/** A whole circle, from an angle and back. */
function circle(radius: number, from: number, clockwise: 0 | 1): string {
  const half = (angle: number) => arcTo(radius, true, clockwise, point(radius, angle));
  return `M${point(radius, from)}${half(from + Math.PI)}${half(from)}`;
}

/**
 * One rim of a sector from side to side, its corners at its ends; where they have met, one arc is all. The centre of a corner
 * lies `corner` beyond the rim, within it where that is negative; there the corner touches side and rim.
 */
function rim(radius: number, corner: number, haveMet: boolean, from: number, to: number): string {
  const clockwise = from < to ? 1 : 0;
  const sweep = Math.abs(to - from);
  const round = Math.abs(corner);
  if (round < tiny) return `${point(radius, from)}${arcTo(radius, sweep >= Math.PI, clockwise, point(radius, to))}`;
  const center = radius + corner;
  const side = Math.sqrt(Math.max(0, center * center - round * round));
  const [first, last] = [point(side, from), point(side, to)];
  if (haveMet) return `${first}${arcTo(round, corner < 0, 1, last)}`;
  const inset = Math.asin(round / center) * Math.sign(to - from);
  const along = arcTo(radius, sweep - 2 * Math.abs(inset) >= Math.PI, clockwise, point(radius, to - inset));
  return `${first}${arcTo(round, false, 1, point(radius, from + inset))}${along}${arcTo(round, false, 1, last)}`;
}
