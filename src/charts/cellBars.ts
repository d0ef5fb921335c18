import { sum } from "d3";
import type { ChartWords } from "../messages/figureWords";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { type SegmentKey, type Segments, segmentsOf } from "../model/segments";
import type { Mark } from "../scene/mark";
import type { CellBars } from "./cellBar";
import type { Box } from "./chart";
import { round2 } from "./round2";
import type { ChartStyle } from "./style";
import { kindColor, orderColor } from "./valueColors";
import { valueLabel } from "./valueLabel";

/** Segments that are at least so wide are set apart by a line of paper, in CSS pixels. */
const apartFrom = 3;
const stripeStep = 4;

/** The bars of an attribute in the cells; null for an attribute that no cell can show. Fetched when it is asked for. */
export function cellBars(table: EvidenceTable, id: string, filter: Filter, messages: ChartWords): CellBars | null {
  const attribute = table.attributes.find((one) => one.id === id);
  if (!attribute || attribute.of === "group" || attribute.of === "theme") return null;
  const segments = segmentsOf(table, attribute, filter);
  const labels = segments.keys.map((key) => labelOf(key, segments, messages));
  const text = messages.segments;
  const kind = attribute.of;

  const all = segments.keys.map(({ kind: is }, look) => ({ look, is, label: labels[look] ?? "" }));
  const values = all.filter(({ is }) => is === "value");
  const others = all.filter(({ is, look }) => is !== "value" && segments.total[look]! > 0);
  return {
    legend: {
      title: text.legend[kind](attribute.label),
      steps: segments.isOrdered ? values : [],
      keys: segments.isOrdered ? others : [...values, ...others],
      notes: [],
    },
    marks: (group, theme, box, style) => barMarks(segments, segments.count({ kind: "cell", group, theme }), box, style),
    swatch: (look, { x, y, width, height }, style) => {
      const inside = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
      return [...segmentMarks(segments, look, inside, style), outline(inside, style)];
    },
    words: (target) => {
      const parts = [...segments.count(target)].flatMap((n, k) => (n > 0 ? [text.part(labels[k] ?? "", n)] : []));
      return parts.length === 0 ? "" : text.words[kind](attribute.label, parts);
    },
  };
}

function labelOf({ kind, key }: SegmentKey, { attribute }: Segments, messages: ChartWords): string {
  switch (kind) {
    case "value":
      // Dates are ranges of years here, where there are many of them.
      return valueLabel({ type: attribute.type === "date" ? "number" : attribute.type }, key, messages);
    case "missing":
      return messages.attributes.notReported;
    default:
      return messages.segments[kind];
  }
}

/** Segments side by side, as long as their share of the cell; nothing where there is nothing to count. */
function barMarks(segments: Segments, counts: Int32Array, box: Box, style: ChartStyle): Mark[] {
  const total = sum(counts);
  if (total === 0) return [];
  const marks: Mark[] = [{ kind: "rect", ...box, fill: style.paper }];
  let x = box.x;
  counts.forEach((n, k) => {
    const width = (box.width * n) / total;
    const isLast = x + width > box.x + box.width - 0.01;
    const inner = { ...box, x, width: width >= apartFrom && !isLast ? width - 1 : width };
    if (n > 0) marks.push(...segmentMarks(segments, k, inner, style));
    x += width;
  });
  return [...marks, outline(box, style)];
}

/** A value is filled, what reports none is hollow, and what has several is striped. */
function segmentMarks({ keys, isOrdered }: Segments, look: number, box: Box, style: ChartStyle): Mark[] {
  const n = keys.filter(({ kind }) => kind === "value").length;
  switch (keys[look]?.kind) {
    case "value": {
      const fill = isOrdered ? orderColor(look, n, style) : kindColor(look, n, style);
      return [{ kind: "rect", ...box, fill }];
    }
    case "other":
      return [{ kind: "rect", ...box, fill: style.muted }];
    case "mixed":
      return [
        { kind: "rect", ...box, fill: style.paper },
        { kind: "path", d: stripes(box), stroke: style.ink, strokeWidth: 1.5 },
      ];
    default:
      return [{ kind: "rect", ...box, fill: style.paper }];
  }
}

/** Upright lines over the whole width, one at least. */
function stripes({ x, y, width, height }: Box): string {
  const n = Math.max(1, Math.floor(width / stripeStep));
  const lines = Array.from({ length: n }, (_, i) => round2(x + ((i + 0.5) * width) / n));
  return lines.map((at) => `M${at},${round2(y)}V${round2(y + height)}`).join("");
}

/** Paper outside and an edge, so that a bar stands out from the darkest and from the lightest cell. */
function outline({ x, y, width, height }: Box, style: ChartStyle): Mark {
  return {
    kind: "rect",
    x: x - 0.5,
    y: y - 0.5,
    width: width + 1,
    height: height + 1,
    stroke: style.cellEdge,
    strokeWidth: 1,
  };
}
