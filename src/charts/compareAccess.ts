import type { Target } from "../model/target";
import type { AccessNode, Box } from "./chart";
import type { CompareDot, CompareLayout } from "./compareLayout";
import { pill } from "./compareScene";
import { round2 } from "./round2";

/**
 * A list of studies, as they are read row by row: an option for each, whose outline goes around all places of the study and
 * whose name says where they are. The groups and themes can be reached beneath the chart, with their examples.
 */
export function compareAccess(layout: CompareLayout): AccessNode {
  const { model, dots } = layout;
  const { words } = model;
  const places = new Map<number, CompareDot[]>();
  for (const dot of dots) places.set(dot.study, [...(places.get(dot.study) ?? []), dot]);
  const options = Array.from(places, ([index, own]): AccessNode => {
    const study = model.studies[index];
    const name = words.study(study?.label ?? "", placesOf(model, own));
    const target = { kind: "study", study: study?.id ?? "" } as const;
    return { role: "option", name, target, d: own.map(outline).join(""), children: [] };
  });
  const columns = model.columns.map(({ label }) => label);
  return {
    role: "listbox",
    name: words.name(columns, model.title),
    description: words.description(places.size, model.rows.length, model.by),
    target: null,
    d: "",
    children: options,
  };
}

/** Where a study is, row by row. */
function placesOf({ rows, columns }: CompareLayout["model"], dots: readonly CompareDot[]) {
  const found = new Map<number, string[]>();
  for (const { row, column } of dots) found.set(row, [...(found.get(row) ?? []), columns[column]?.label ?? ""]);
  return Array.from(found, ([row, at]) => ({ row: rows[row]?.label ?? "", columns: at }));
}

function outline(dot: Box): string {
  const { x, y, width, height, radius: r } = pill(dot);
  const [right, bottom] = [round2(x + width), round2(y + height)];
  const arc = (toX: number, toY: number) => `A${r},${r},0,0,1,${round2(toX)},${round2(toY)}`;
  return [
    `M${round2(x + r)},${y}H${round2(right - r)}${arc(right, y + r)}V${round2(bottom - r)}${arc(right - r, bottom)}`,
    `H${round2(x + r)}${arc(x, bottom - r)}V${round2(y + r)}${arc(x + r, y)}Z`,
  ].join("");
}

/** What lies at a point: a study, else the cell, the row at its label, the column at its heading, or null. */
export function locateInCompare(layout: CompareLayout, px: number, py: number): Target | null {
  const { model, dots, bands, x, step, bodyTop, bottom, right } = layout;
  const isIn = (box: Box) => px >= box.x && px <= box.x + box.width && py >= box.y && py <= box.y + box.height;
  const dot = dots.find(isIn);
  const study = dot && model.studies[dot.study];
  if (study) return { kind: "study", study: study.id };
  if (px < 0 || px > right || py < 0 || py > bottom) return null;

  const isByTheme = model.by === "themes";
  const row = bands.findIndex(({ top, height }) => py >= top && py < top + height);
  const band = bands[row];
  const [rowId, columnId] = [model.rows[row]?.id, px < x ? undefined : model.columns[Math.floor((px - x) / step)]?.id];
  if (py < bodyTop)
    return columnId === undefined
      ? null
      : isByTheme
        ? { kind: "theme", theme: columnId }
        : { kind: "group", group: columnId };
  if (!band || rowId === undefined) return null;
  if (columnId === undefined || py < band.cellTop - 3)
    return isByTheme ? { kind: "group", group: rowId } : { kind: "theme", theme: rowId };
  return isByTheme ? { kind: "cell", group: rowId, theme: columnId } : { kind: "cell", group: columnId, theme: rowId };
}
