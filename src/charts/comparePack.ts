/** What takes a place in a cell: a study's circle, or words (study -1). */
export interface Piece {
  readonly study: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A piece in its column: (x, y) is its top left corner from the column's left edge and the row's top. */
interface PlacedPiece {
  readonly piece: Piece;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A line between the same studies in two columns: from `fromX` in the one to the left edge of the other. */
interface Link {
  readonly studies: readonly number[];
  readonly from: number;
  readonly fromX: number;
  readonly to: number;
  readonly y: number;
}

/** A row of cells with every place decided. `firstHeight` is that of its first lane. */
export interface PackedRow {
  readonly pieces: readonly PlacedPiece[];
  readonly links: readonly Link[];
  readonly height: number;
  readonly firstHeight: number;
}

/** Space between two pieces, in pixels. */
const gap = 5;

/**
 * Packs the pieces of a row's cells into lanes. Studies that are in the same columns stand together, in the same order and
 * the same lanes in each of them, so that a level line can join them; what is in one column only fills what is free.
 */
export function packRow(cells: readonly (readonly Piece[])[], room: number): PackedRow {
  const lanes: { height: number; readonly taken: Set<number> }[] = [];
  /** Takes the first lane, of that one and those after it, in which all of these columns are free. */
  const take = (between: readonly number[], height: number, first: number): number => {
    let lane = first;
    while (lane < lanes.length && between.some((column) => lanes[lane]!.taken.has(column))) lane++;
    if (lane === lanes.length) lanes.push({ height: 0, taken: new Set() });
    const found = lanes[lane]!;
    for (const column of between) found.taken.add(column);
    found.height = Math.max(found.height, height);
    return lane;
  };
  const placed: { line: readonly Piece[]; columns: readonly number[]; lane: number }[] = [];
  for (const { columns, pieces } of bundlesOf(cells)) {
    const from = columns[0]!;
    const between = Array.from({ length: columns.at(-1)! - from + 1 }, (_, i) => from + i);
    let lane = -1;
    for (const line of linesOf(pieces, room)) {
      lane = take(between, Math.max(...line.map((piece) => piece.height)), lane + 1);
      placed.push({ line, columns, lane });
    }
  }

  let bottom = 0;
  const tops = lanes.map(({ height }) => {
    const top = bottom;
    bottom += height + gap;
    return top;
  });
  const middleOf = (lane: number) => tops[lane]! + lanes[lane]!.height / 2;
  return {
    pieces: placed.flatMap(({ line, columns, lane }) =>
      columns.flatMap((column) => {
        let right = 0;
        return line.map((piece): PlacedPiece => {
          const x = right;
          right += piece.width + gap;
          return { piece, column, x, y: middleOf(lane) - piece.height / 2 };
        });
      }),
    ),
    links: placed.flatMap(({ line, columns, lane }) =>
      columns.slice(1).map((to, i): Link => {
        const studies = line.map(({ study }) => study);
        return { studies, from: columns[i]!, fromX: widthOf(line), to, y: middleOf(lane) };
      }),
    ),
    height: Math.max(0, bottom - gap),
    firstHeight: lanes[0]?.height ?? 0,
  };
}

const widthOf = (line: readonly Piece[]) => line.reduce((sum, { width }) => sum + width + gap, -gap);

/** Pieces by the columns they are in: those in most columns first, then from the left. */
function bundlesOf(cells: readonly (readonly Piece[])[]): { columns: readonly number[]; pieces: readonly Piece[] }[] {
  const columnsOf = new Map<number, number[]>();
  cells.forEach((pieces, column) => {
    for (const { study } of pieces) columnsOf.set(study, [...(columnsOf.get(study) ?? []), column]);
  });
  const bundles = new Map<string, { columns: readonly number[]; pieces: Piece[] }>();
  cells.forEach((pieces, column) => {
    for (const piece of pieces) {
      const columns = piece.study < 0 ? [column] : (columnsOf.get(piece.study) ?? []);
      if (columns[0] !== column) continue;
      const bundle = bundles.get(columns.join()) ?? { columns, pieces: [] };
      bundle.pieces.push(piece);
      bundles.set(columns.join(), bundle);
    }
  });
  return [...bundles.values()].sort((a, b) => b.columns.length - a.columns.length || a.columns[0]! - b.columns[0]!);
}

function linesOf(pieces: readonly Piece[], room: number): Piece[][] {
  const lines: Piece[][] = [];
  let width = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const longer = width + piece.width + gap;
    if (line && longer <= room) line.push(piece);
    else lines.push([piece]);
    width = line && longer <= room ? longer : piece.width;
  }
  return lines;
}
