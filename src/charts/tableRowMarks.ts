import type { Mark } from "../scene/mark";
import { middleToBaseline } from "./axis";
import type { PlacedRow } from "./breakTable";
import type { Box } from "./chart";
import { rightToLeft } from "./rightToLeft";
import { round2 } from "./round2";
import { beginOf, type SetCell, type SetLine } from "./setTable";
import type { ChartStyle } from "./style";

/** What stands before and after a table is none of its rows. */
const cellRoles = { intro: null, head: "columnheader", heading: "rowheader", row: "cell", foot: null } as const;

/** A row of a table as a layer that is called what it begins with: the rule beneath it, then cell by cell its lines. */
export function tableRowMarks({ row, y }: PlacedRow, place: Pick<Box, "x" | "y" | "width">, style: ChartStyle): Mark[] {
  const fill = { intro: null, head: style.ink, heading: null, row: style.rule, foot: null }[row.kind];
  const rule: Mark[] =
    fill === null ? [] : [{ kind: "rect", x: 0, y: round2(row.height - 1), width: place.width, height: 1, fill }];
  const role = cellRoles[row.kind];
  const cells = row.cells.flatMap((cell): Mark[] => {
    const marks = cell.lines.map((line) => lineMark(line, cell, style));
    return role === null ? marks : [{ kind: "layer", x: 0, y: 0, role, marks }];
  });
  const layer = { kind: "layer", x: place.x, y: round2(place.y + y), name: beginOf(row) } as const;
  return [{ ...layer, ...(role && { role: "row" }), marks: [...rule, ...cells] }];
}

function lineMark(line: SetLine, { x, width }: SetCell, style: ChartStyle): Mark {
  const { text, size, weight } = line;
  const look = { kind: "text", size, weight, fill: style[line.color] } as const;
  const y = round2(line.y + line.height / 2 + middleToBaseline(size));
  if (!rightToLeft.test(line.paragraph.text)) return { ...look, x: round2(x), y, text, anchor: "start" };
  // The marks of direction keep a full stop or a bracket at either end of the line on the side where it is read.
  return { ...look, x: round2(x + width), y, text: `\u200f${text}\u200f`, anchor: "end" };
}
