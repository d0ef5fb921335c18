import type { Mark } from "../scene/mark";
import { middleToBaseline } from "./axis";
import type { PlacedRow } from "./breakTable";
import type { Box } from "./chart";
import { round2 } from "./round2";
import { beginOf } from "./setTable";
import type { ChartStyle } from "./style";

/** A row of a table as a layer that is called what it begins with: the rule beneath it, then cell by cell its lines. */
export function tableRowMarks({ row, y }: PlacedRow, place: Pick<Box, "x" | "y" | "width">, style: ChartStyle): Mark[] {
  const fill = { intro: null, head: style.ink, heading: null, row: style.rule, foot: null }[row.kind];
  const rule: Mark[] =
    fill === null ? [] : [{ kind: "rect", x: 0, y: round2(row.height - 1), width: place.width, height: 1, fill }];
  const lines = row.cells.flatMap(({ x, lines: own }) =>
    own.map((line): Mark => {
      const baseline = line.y + line.height / 2 + middleToBaseline(line.size);
      const { text, size, weight } = line;
      const where = { x: round2(x), y: round2(baseline), anchor: "start" } as const;
      return { kind: "text", ...where, text, size, weight, fill: style[line.color] };
    }),
  );
  return [{ kind: "layer", x: place.x, y: round2(place.y + y), name: beginOf(row), marks: [...rule, ...lines] }];
}
