import type { Mark, Scene } from "../scene/mark";
import { textBelow, textBlock } from "./axis";
import { greatest } from "./greatest";
import { round2 } from "./round2";
import type { SharedLayout } from "./sharedLayout";
import type { SharedCombination } from "./sharedModel";
import { type ChartStyle, fontFamily } from "./style";

/** The drawing of shared studies, as an UpSet plot has them: heads, then row by row dots and line, bar, number, index. */
export function sharedScene(layout: SharedLayout, style: ChartStyle): Scene {
  const { model, blocks, notes, notesY, smallSize } = layout;
  const { words, members, combinations, title } = model;
  const most = greatest(combinations.map(({ count }) => count));
  return {
    title: words.name(
      members.map(({ label }) => label),
      title,
    ),
    description: words.description(combinations.length, most),
    width: layout.width,
    height: layout.height,
    background: style.paper,
    fontFamily,
    marks: [
      ...blocks.map(
        ({ x, rows }): Mark => ({
          kind: "layer",
          x: round2(x),
          y: 0,
          marks: [
            ...headMarks(layout, rows.at(-1)?.y ?? layout.bodyTop, style),
            ...rows.flatMap(({ combination, y }): Mark[] => {
              const row = combinations[combination];
              return row
                ? [{ kind: "layer", x: 0, y, name: nameOf(row, layout), marks: rowMarks(row, layout, style) }]
                : [];
            }),
          ],
        }),
      ),
      ...textBelow(notes, { x: 0, y: notesY, size: smallSize, fill: style.muted }),
    ],
  };
}

const nameOf = ({ members: places }: SharedCombination, { model, frame }: SharedLayout): string =>
  frame.messages.list(places.map((place) => model.members[place]?.label ?? ""));

/** Labels, each with a line down to its dots, and what bars and index are. */
function headMarks(layout: SharedLayout, lastRow: number, style: ChartStyle): Mark[] {
  const { model, frame, heads, bodyTop, barX, barHead, jaccardX, blockWidth, smallSize, rowHeight } = layout;
  const { fontSize } = frame;
  const hasPairs = model.combinations.some(({ jaccard }) => jaccard !== null);
  const small = { size: smallSize, fill: style.muted };
  const above = (lines: readonly string[]) => bodyTop - 4 - lines.length * Math.round(smallSize * 1.25);
  return [
    ...heads.flatMap(({ x, textX, top, lines }): Mark[] => {
      const from = round2(top + fontSize * 0.62);
      const elbow = `M${round2(textX - 3)},${from}L${round2(x)},${from}L${round2(x)},${round2(lastRow)}`;
      return [
        { kind: "path", d: elbow, stroke: style.rule, strokeWidth: 1 },
        ...textBelow(lines, { x: textX, y: top, size: fontSize, fill: style.ink }),
      ];
    }),
    ...textBelow(barHead, { x: barX, y: above(barHead), ...small }),
    ...(hasPairs
      ? textBelow([model.words.jaccard], { x: jaccardX, y: above([model.words.jaccard]), anchor: "end", ...small })
      : []),
    { kind: "rect", x: barX, y: bodyTop - 1, width: round2(blockWidth - barX), height: 1, fill: style.rule },
    {
      kind: "rect",
      x: barX - 1,
      y: bodyTop - 1,
      width: 1,
      height: round2(lastRow + rowHeight / 2 - bodyTop + 1),
      fill: style.cellEdge,
    },
  ];
}

/** A combination around its own middle. */
function rowMarks({ members, count, jaccard }: SharedCombination, layout: SharedLayout, style: ChartStyle): Mark[] {
  const { model, frame, pitch, rowHeight, barX, perStudy, jaccardX, smallSize } = layout;
  const { fontSize } = frame;
  const middle = (place: number) => place * pitch + pitch / 2;
  const [first = 0, last = 0] = [members[0], members.at(-1)];
  const barHeight = Math.round(rowHeight * 0.6);
  const length = count * perStudy;
  const dots = model.members.map((_, place): Mark => {
    const isMember = members.includes(place);
    const r = round2(pitch * (isMember ? 0.3 : 0.24));
    const box = { x: round2(middle(place) - r), y: -r, width: 2 * r, height: 2 * r, radius: r };
    return isMember
      ? { kind: "rect", ...box, fill: style.ink }
      : { kind: "rect", ...box, fill: style.paper, stroke: style.cellEdge, strokeWidth: 1 };
  });
  const line: Mark = {
    kind: "path",
    d: `M${round2(middle(first))},0L${round2(middle(last))},0`,
    stroke: style.ink,
    strokeWidth: 2,
  };
  const bar: Mark = {
    kind: "rect",
    x: barX,
    y: -barHeight / 2,
    width: round2(length),
    height: barHeight,
    fill: style.ramp[3] ?? style.ink,
  };
  const index = jaccard === null ? [] : [Number.isNaN(jaccard) ? "–" : model.words.index(jaccard)];
  return [
    line,
    ...dots,
    ...(count > 0 ? [bar] : []),
    ...textBlock([`${count}`], {
      x: round2(barX + length + 5),
      y: 0,
      size: fontSize,
      weight: count > 0 ? 600 : 400,
      fill: count > 0 ? style.ink : style.muted,
    }),
    ...textBlock(index, { x: jaccardX, y: 0, size: smallSize, anchor: "end", fill: style.ink }),
  ];
}
