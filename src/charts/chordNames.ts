import type { Box, Extent, TextRuler } from "./chart";
import { labelHeight } from "./chordLabels";
import { lengthIn, wrappableText } from "./wrapText";

/** Where a group's arcs lie on the ring, in radians clockwise from twelve o'clock. */
export interface GroupSpan {
  readonly group: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** A group's name or letter beside the ring, around (0, 0); the box is what it covers. */
export interface GroupName extends Box {
  readonly group: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  /** From the ring to the name, or null where it stands beside its group. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

/** A name broken into lines, in semibold, with the size of its box. */
export interface SetName extends Extent {
  readonly lines: readonly string[];
}

const maxLines = 3;
/** A name nearer to its group than this, in pixels, needs no line. */
const leastLeader = 15;
const between = 5;
/** Between the names of the left and the right half, above and below the ring. */
const middleGap = 7;

/** A group's name in up to three lines, or null where it does not go into them with its words whole. */
export function setName(label: string, maxWidth: number, size: number, ruler: TextRuler): SetName | null {
  const text = label.trim();
  const { widestPiece, wrap } = wrappableText(text, size, 600, ruler);
  if (widestPiece > maxWidth) return null;
  const lines = wrap(maxWidth, maxLines);
  if (lengthIn(text, lines) < text.length) return null;
  const width = Math.max(0, ...lines.map((line) => ruler(line, size, 600)));
  return { lines, width, height: lines.length * labelHeight(size) };
}

/**
 * Names set around the ring, outside `radius`, in two columns that follow it: each at the height of its group, moved up or
 * down as little as keeps them apart. `names` are those of the spans.
 */
export function placeNames(spans: readonly GroupSpan[], names: readonly SetName[], radius: number): GroupName[] {
  const set = spans.flatMap((span, i) => (names[i] ? [{ ...span, ...names[i] }] : []));
  const right = set.filter((name) => name.middle <= Math.PI);
  const left = set.filter((name) => name.middle > Math.PI).reverse();
  return [...placeColumn(right, 1, radius), ...placeColumn(left, -1, radius)];
}

/** One side's names, from top to bottom. */
function placeColumn(names: readonly (GroupSpan & SetName)[], side: 1 | -1, radius: number): GroupName[] {
  const wanted = names.map(({ middle, height }) => {
    const cos = Math.cos(middle);
    return -cos * (radius + (height / 2) * Math.abs(cos));
  });
  const gaps = names.slice(1).map((name, i) => (name.height + (names[i]?.height ?? 0)) / 2 + between);
  const centers = spread(wanted, gaps);
  return names.map(({ group, middle, lines, width, height }, i) => {
    const center = centers[i] ?? 0;
    const [top, bottom] = [center - height / 2, center + height / 2];
    const nearest = top > 0 ? top : bottom < 0 ? -bottom : 0;
    const isBeside = nearest < radius;
    const contour = isBeside ? Math.sqrt(radius * radius - nearest * nearest) : 0;
    // Above or below the ring a name is centred over its group, as far as its half of the figure goes.
    const centred = radius * Math.abs(Math.sin(middle)) - width / 2;
    const near = isBeside ? contour : Math.max(middleGap, centred);
    const x = side === 1 ? near : -near - width;
    return {
      group,
      lines,
      anchor: !isBeside && near === centred ? "middle" : side === 1 ? "start" : "end",
      x,
      y: top,
      width,
      height,
      leader: leaderTo({ x, y: top, width, height }, radius - 4, middle),
    };
  });
}

function leaderTo(box: Box, radius: number, angle: number) {
  const [x1, y1] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
  const air = 2;
  const x2 = Math.min(Math.max(x1, box.x - air), box.x + box.width + air);
  // Level with the text rather than with a corner of its box.
  const inset = Math.min(box.height / 2, 7);
  const isOverOrUnder = x2 > box.x && x2 < box.x + box.width;
  const [high, low] = isOverOrUnder ? [box.y, box.y + box.height] : [box.y + inset, box.y + box.height - inset];
  const y2 = Math.min(Math.max(y1, high), low);
  return Math.hypot(x2 - x1, y2 - y1) < leastLeader ? null : { x1, y1, x2, y2 };
}

/** The name of a group in few characters: A … Z, AA, AB … */
export function groupLetter(group: number): string {
  const last = String.fromCharCode(65 + (group % 26));
  return group < 26 ? last : groupLetter(Math.floor(group / 26) - 1) + last;
}

/** Letters just outside `radius`, each at its group as nearly as keeps them apart; none when there are too many. */
export function placeLetters(spans: readonly GroupSpan[], radius: number, size: number, ruler: TextRuler): GroupName[] {
  const boxes = spans.map(({ group }) => ({ text: groupLetter(group), width: ruler(groupLetter(group), size, 600) }));
  const height = 0.8 * size;
  const apart = Math.max(0, ...boxes.map((box) => Math.hypot(box.width, height) + 2)) / radius;
  const angles = spread(
    spans.map((span) => span.middle),
    spans.slice(1).map(() => apart),
  );
  const [first, last] = [angles[0] ?? 0, angles.at(-1) ?? 0];
  if (angles.length > 1 && last - first > 2 * Math.PI - apart) return [];
  return spans.map(({ group }, i) => {
    const { text, width } = boxes[i] ?? { text: "", width: 0 };
    const angle = angles[i] ?? 0;
    const r = radius + Math.max(width, height) / 2;
    const x = r * Math.sin(angle) - width / 2;
    return {
      group,
      lines: [text],
      anchor: "middle",
      x,
      y: -r * Math.cos(angle) - height / 2,
      width,
      height,
      leader: null,
    };
  });
}

/**
 * Positions in the same order at least `gaps` apart, moved as little as possible in the sum of squares: pool adjacent
 * violators (Ayer et al. 1955, doi 10.1214/aoms/1177728423). `gaps[i]` is between i and i + 1.
 */
export function spread(wanted: readonly number[], gaps: readonly number[]): number[] {
  let offset = 0;
  const offsets = wanted.map((_, i) => (offset += i === 0 ? 0 : (gaps[i - 1] ?? 0)));
  const pools: { mean: number; count: number }[] = [];
  wanted.forEach((value, i) => {
    let pool = { mean: value - (offsets[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.mean >= pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools.flatMap(({ mean, count }) => Array<number>(count).fill(mean)).map((mean, i) => mean + (offsets[i] ?? 0));
}
