import { heightOf, type SetCell, type SetRow, topOf } from "./setTable";

/** A row on a page, and its top from the top of the page's room. */
export interface PlacedRow {
  readonly row: SetRow;
  readonly y: number;
}

interface Breaking {
  /** Of a page's room. */
  readonly height: number;
  /** Of the table's text. */
  readonly size: number;
  /** Repeated on every page that has rows; null: none. */
  readonly head: SetRow | null;
  /** A heading whose rows go on, as it stands on the next page. */
  readonly again: (heading: SetRow) => SetRow;
}

/** Of a row that has to be split, at least so many lines begin on a page. */
const leastLines = 4;

/**
 * Rows on pages: one that does not fit goes on to the next page, one higher than a page is split between its lines. A heading
 * stays with what it heads. Every line of every row is there, in order.
 */
export function breakTable(rows: readonly SetRow[], { height, size, head, again }: Breaking): PlacedRow[][] {
  const pages: PlacedRow[][] = [[]];
  let y = 0;
  let heading: SetRow | null = null;
  let hasHead = false;
  /** What the page has besides its head: nothing yet, only what stands before the table, or rows. */
  let has: "nothing" | "intro" | "rows" = "nothing";

  const put = (row: SetRow) => {
    pages.at(-1)?.push({ row, y });
    y += row.height;
  };
  const putHead = ({ kind }: SetRow) => {
    if (hasHead || head === null || kind === "intro" || kind === "foot") return;
    put(head);
    hasHead = true;
  };
  const turn = (row: SetRow) => {
    pages.push([]);
    [y, hasHead, has] = [0, false, "nothing"];
    putHead(row);
    if (row.kind === "row" && heading) put(again(heading));
  };
  const roomFor = ({ kind }: SetRow) =>
    height - (kind === "foot" ? 0 : (head?.height ?? 0)) - (kind === "row" ? (heading?.height ?? 0) : 0);
  const beginning = ({ cells }: SetRow) =>
    size + leastLines * Math.max(0, ...cells.map(({ lines }) => lines[0]?.height ?? 0));
  /** What has to be free for a row to begin on a page that has others. */
  const needs = (row: SetRow, i: number): number => {
    const next = rows[i + 1];
    if (row.kind === "heading" && next) return row.height + needs(next, i + 1);
    // What stands beneath the title alone may be split: a page with nothing but a title would be worse.
    const isWhole = row.height <= roomFor(row) && has !== "intro";
    return isWhole ? row.height : Math.min(row.height, beginning(row));
  };

  rows.forEach((row, i) => {
    putHead(row);
    if (has !== "nothing" && y + needs(row, i) > height) turn(row);
    if (row.kind === "heading") heading = row;
    let rest: SetRow | null = row;
    while (rest) {
      if (y + rest.height <= height) {
        put(rest);
        break;
      }
      const [part, other] = splitRow(rest, height - y, size);
      put(part);
      if (other) turn(row);
      rest = other;
    }
    has = row.kind === "intro" ? "intro" : "rows";
  });
  return pages;
}

/** As many lines of each cell as a height holds, at least one line in all; and the rest, null where there is none. */
function splitRow({ kind, cells }: SetRow, height: number, size: number): [SetRow, SetRow | null] {
  const top = topOf(kind, size);
  const bottom = heightOf(kind, [], size) - top;
  const fitting = cells.map(({ lines }) => lines.filter((line) => line.y + line.height + bottom <= height).length);
  const counts = fitting.some((count) => count > 0) ? fitting : cells.map(() => 1);
  const row = (of: readonly SetCell[]): SetRow => ({ kind, cells: of, height: heightOf(kind, of, size) });
  const part = row(cells.map((cell, j) => ({ ...cell, lines: cell.lines.slice(0, counts[j]) })));
  const rest = cells.map((cell, j): SetCell => {
    const lines = cell.lines.slice(counts[j]);
    const up = (lines[0]?.y ?? top) - top;
    return { ...cell, lines: lines.map((line) => ({ ...line, y: line.y - up })) };
  });
  return [part, rest.every(({ lines }) => lines.length === 0) ? null : row(rest)];
}
