/** A straight line has two numbers, its end; a curve six, two control points and its end. */
export type Segment =
  | { readonly kind: "move" | "line"; readonly to: readonly [number, number] }
  | { readonly kind: "curve"; readonly to: readonly [number, number, number, number, number, number] }
  | { readonly kind: "close" };

type Point = readonly [number, number];

const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/**
 * An SVG path in the absolute commands M, L, H, V, C, Q, A and Z as lines and cubic curves: what drawing systems without
 * arcs take. Throws at any other command, since what is left out would not be seen to be missing.
 */
export function pathSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  const go = (kind: "move" | "line", to: Point) => {
    segments.push({ kind, to });
    at = to;
  };
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
    segments.push({ kind: "curve", to: [x1, y1, x2, y2, x, y] });
    at = [x, y];
  };
  for (const { command, values } of commandsOf(d)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = values;
    if (command === "M") {
      go("move", [a, b]);
      start = at;
    } else if (command === "L") go("line", [a, b]);
    else if (command === "H") go("line", [a, at[1]]);
    else if (command === "V") go("line", [at[0], a]);
    else if (command === "C") curve(a, b, c, e, f, g);
    else if (command === "Q") {
      const toward = (x: number, y: number): Point => [x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3];
      curve(...toward(...at), ...toward(c, e), c, e);
    } else if (command === "A") {
      const arc = { from: at, radii: [Math.abs(a), Math.abs(b)], turned: c, isLarge: e !== 0, isClockwise: f !== 0 };
      if (a === 0 || b === 0) go("line", [g, h]);
      else for (const to of arcCurves({ ...arc, to: [g, h] })) curve(...to);
    } else {
      segments.push({ kind: "close" });
      at = start;
    }
  }
  return segments;
}

/** The commands with their numbers, one by one where several sets of numbers follow one letter. */
function commandsOf(d: string): { command: string; values: number[] }[] {
  return [...d.matchAll(/([a-z])([^a-df-z]*)/gi)].flatMap(([, letter = "", rest = ""]) => {
    const count = numbersOf[letter];
    const values = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (count === undefined) throw new Error(`path: expected M, L, H, V, C, Q, A or Z, got ${JSON.stringify(letter)}`);
    const sets = count === 0 ? 1 : values.length / count;
    if (!Number.isInteger(sets) || sets === 0)
      throw new Error(`path: expected ${count} numbers after ${letter}, got ${values.length}`);
    return Array.from({ length: sets }, (_, i) => ({
      command: letter === "M" && i > 0 ? "L" : letter, // more points of a move are lines
      values: values.slice(i * count, (i + 1) * count),
    }));
  });
}

interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radii: readonly number[];
  /** Degrees from the page's x axis to the ellipse's. */
  readonly turned: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** An elliptical arc as cubic curves of at most a quarter turn. https://www.w3.org/TR/SVG/implnote.html#ArcImplementationNotes */
function arcCurves({ from, to, radii, turned, isLarge, isClockwise }: Arc) {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * hx + sin * hy, cos * hy - sin * hx];
  if (x === 0 && y === 0) return [];
  const [r = 1, s = 1] = radii;
  const stretch = Math.max(1, Math.hypot(x / r, y / s)); // radii too short to reach are stretched
  const [rx, ry] = [r * stretch, s * stretch];
  const reach = (x / rx) ** 2 + (y / ry) ** 2;
  const aside = Math.sqrt(Math.max(0, 1 / reach - 1)) * (isLarge === isClockwise ? -1 : 1);
  const [cx, cy] = [(aside * rx * y) / ry, (-aside * ry * x) / rx];
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const last = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const turn = 2 * Math.PI;
  const sweep = isClockwise ? (last - first + turn) % turn : -((first - last + turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const k = (4 / 3) * Math.tan(step / 4);
  const place = (u: number, v: number): Point => {
    const [px, py] = [cx + rx * u, cy + ry * v];
    return [cos * px - sin * py + (from[0] + to[0]) / 2, sin * px + cos * py + (from[1] + to[1]) / 2];
  };
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [first + i * step, first + (i + 1) * step];
    const control = place(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
    const second = place(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
    // The last point is the given one, whatever the arithmetic makes of it.
    const end = i === count - 1 ? to : place(Math.cos(b), Math.sin(b));
    return [...control, ...second, ...end] as const;
  });
}
