import type { FontWeight, Mark, TextMark } from "./mark";

type Ruler = (text: string, size: number, weight: FontWeight) => number;
type Point = readonly [x: number, y: number];

/** The corners of a line of text, turned as it is, from the ascenders to the descenders of Inter. */
export interface TextBox {
  readonly text: string;
  readonly corners: readonly Point[];
}

/** The boxes of all text in some marks. For tests. */
function textBoxes(marks: readonly Mark[], ruler: Ruler, x = 0, y = 0): TextBox[] {
  return marks.flatMap((mark): TextBox[] => {
    if (mark.kind === "layer") return textBoxes(mark.marks, ruler, x + mark.x, y + mark.y);
    return mark.kind === "text" ? [{ text: mark.text, corners: cornersOf(mark, ruler, x, y) }] : [];
  });
}

function cornersOf(mark: TextMark, ruler: Ruler, x: number, y: number): Point[] {
  const width = ruler(mark.text, mark.size, mark.weight);
  const left = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? -width / 2 : -width;
  const [top, bottom] = [-0.74 * mark.size, 0.2 * mark.size];
  const angle = ((mark.rotate ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (dx: number, dy: number): Point => [x + mark.x + dx * cos - dy * sin, y + mark.y + dx * sin + dy * cos];
  return [at(left, top), at(left + width, top), at(left + width, bottom), at(left, bottom)];
}

/** Do two boxes share more than half a pixel in every direction? No line parts them (separating axis theorem). */
function overlap(a: TextBox, b: TextBox): boolean {
  return [a, b].every(({ corners }) =>
    [0, 1].every((i) => {
      const [from, to] = [corners[i]!, corners[i + 1]!];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
      const along = ([px, py]: Point) => (px * (to[0] - from[0]) + py * (to[1] - from[1])) / length;
      const [p, q] = [a.corners.map(along), b.corners.map(along)];
      return Math.min(Math.max(...p), Math.max(...q)) - Math.max(Math.min(...p), Math.min(...q)) > 0.5;
    }),
  );
}

/** The same words in the same place: drawn again on purpose, to emphasise them. */
function isAgain(a: TextBox, b: TextBox): boolean {
  const middle = ({ corners: [from, , to] }: TextBox): Point =>
    from && to ? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] : [0, 0];
  const [[ax, ay], [bx, by]] = [middle(a), middle(b)];
  return a.text === b.text && Math.hypot(ax - bx, ay - by) < 3;
}

/** What is wrong with the text of a drawing, in words: pairs that overlap, and text that its edge cuts. */
export function textFaults(drawing: { width: number; height: number; marks: readonly Mark[] }, ruler: Ruler): string[] {
  const boxes = textBoxes(drawing.marks, ruler);
  const cut = boxes.filter(({ corners }) =>
    corners.some(([x, y]) => x < 0 || y < 0 || x > drawing.width || y > drawing.height),
  );
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(0, i)
      .filter((b) => overlap(a, b) && !isAgain(a, b))
      .map((b) => `"${b.text}" overlaps "${a.text}"`),
  );
  return [...cut.map(({ text }) => `"${text}" is cut`), ...pairs];
}
