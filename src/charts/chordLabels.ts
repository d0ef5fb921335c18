import type { TextRuler } from "./chart";
import { cutText } from "./wrapText";

/** What is printed for a study, and how wide it is, in pixels. */
export interface StudyLabel {
  readonly text: string;
  readonly width: number;
}

/** Height of a line of labels in CSS pixels: ascent and descent of capitals and figures with some air. */
export const labelHeight = (size: number): number => size * 1.2;

/** From the middle of a line of figures down to its baseline, in parts of its size (Inter's figures are 0.727 high). */
export const halfFigure = 0.364;

/**
 * A study's label in at most `maxWidth` pixels. An author-year key keeps its year, which tells it from its neighbours:
 * "Hernán… 2011a".
 */
export function studyLabel(label: string, maxWidth: number, size: number, ruler: TextRuler): StudyLabel {
  const width = ruler(label, size, 400);
  if (width <= maxWidth) return { text: label, width };
  const year = /\s\S*\d\S{0,2}$/.exec(label)?.[0] ?? "";
  const cut = (text: string, room: number) => cutText(text, room, size, 400, ruler).replace(/[\s\-,&.]+…$/, "…");
  const author = cut(label.slice(0, label.length - year.length), maxWidth - ruler(year, size, 400));
  const text = author === "" ? cut(label, maxWidth) : author + year;
  return { text, width: ruler(text, size, 400) };
}

/**
 * Which of some labels around a ring can stand without touching, `apart` radians from each other: earlier ones in `wanted`
 * have precedence. Indices into `angles`, in the order of the ring.
 */
export function labelsApart(wanted: Iterable<number>, angles: Float64Array, apart: number): number[] {
  const turn = 2 * Math.PI;
  const placed: number[] = [];
  const angle = (i: number) => angles[placed[(i + placed.length) % placed.length] ?? 0] ?? 0;
  const distance = (a: number, b: number) => {
    const d = Math.abs(a - b) % turn;
    return Math.min(d, turn - d);
  };
  for (const label of wanted) {
    const here = angles[label] ?? 0;
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (angle(middle) > here) high = middle;
      else low = middle + 1;
    }
    const isFree =
      placed.length === 0 || (distance(angle(low), here) >= apart && distance(angle(low - 1), here) >= apart);
    if (isFree) placed.splice(low, 0, label);
  }
  return placed;
}

/** Angle that a radial label takes from `radius` outwards, so that rotated boxes of neighbours cannot overlap. */
export function labelAngle(size: number, radius: number): number {
  return 2 * Math.atan(labelHeight(size) / 2 / radius);
}

/** A label's line, radial and upright, as the text mark wants it; around (0, 0), angle clockwise from twelve o'clock. */
export function radialPlace(angle: number, radius: number, size: number) {
  const isLeft = angle > Math.PI;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  // Down in the text's own frame, which the left half has turned over.
  const down = (isLeft ? -1 : 1) * halfFigure * size;
  return {
    x: radius * sin + down * cos,
    y: -radius * cos + down * sin,
    rotate: (angle * 180) / Math.PI + (isLeft ? 90 : -90),
    anchor: isLeft ? ("end" as const) : ("start" as const),
  };
}

/** The corners of a radial label's box, going round. */
export function radialBox(angle: number, radius: number, width: number, size: number): [number, number][] {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const half = labelHeight(size) / 2;
  const corner = (along: number, across: number): [number, number] => [
    along * sin + across * cos,
    -along * cos + across * sin,
  ];
  return [corner(radius, -half), corner(radius + width, -half), corner(radius + width, half), corner(radius, half)];
}
