import type { Mark, Scene } from "../scene/mark";
import type { KeyPart } from "./chordKey";
import { halfFigure } from "./chordLabels";
import type { ChordLayout } from "./chordLayout";
import { arcMarks, labelMark, quiet, ribbonMarker, ringColor } from "./chordMarks";
import type { ChordModel } from "./chordModel";
import type { GroupName } from "./chordNames";
import { legible, mixColors } from "./contrast";
import { round2 } from "./round2";
import { type ChartStyle, fontFamily } from "./style";

/** The drawing: ribbons, then group by group arcs and labels, then the groups' names, then the key. */
export function chordScene(layout: ChordLayout, style: ChartStyle): Scene {
  const { model, messages, width, height, x, y, stack, names, key } = layout;
  const labelled = new Set(layout.labelled);
  const ribbon = ribbonMarker(layout, style, quiet);
  const groups = layout.spans.map(({ group }): Mark => {
    const studies = Array.from(model.order).filter((study) => (model.studies[study]?.groups[0] ?? 0) === group);
    const marks = studies.flatMap((study) => [
      ...arcMarks(layout, study, style),
      ...(labelled.has(study) ? [labelMark(layout, study, 400, style.ink)] : []),
    ]);
    return layer(model.groups[group]?.label ?? "", marks);
  });
  const ring = [
    layer(messages.chord.ribbons, Array.from(stack).flatMap(ribbon)),
    ...groups,
    layer(
      messages.chord.groups,
      names.flatMap((name) => nameMarks(layout, name, style)),
    ),
  ];
  const keyParts = key.parts.flatMap((part) => keyMarks(model, part, key.size, style));
  return {
    title: messages.chord.name(model.title, model.level),
    description: messages.chord.description(model.studies.length, stack.length, model.level),
    width,
    height,
    background: style.paper,
    fontFamily,
    marks: [
      { kind: "layer", x: round2(x), y: round2(y), marks: ring },
      { kind: "layer", x: layout.keyX, y: layout.keyY, name: messages.chord.key, marks: keyParts },
    ],
  };
}

const layer = (name: string, marks: readonly Mark[]): Mark => ({ kind: "layer", x: 0, y: 0, name, marks });

/** A group's name or letter in its colour, darkened or lightened until it can be read, and the line that leads to it. */
function nameMarks({ model, nameSize }: ChordLayout, name: GroupName, style: ChartStyle): Mark[] {
  const color = ringColor(model, name.group, style);
  const fill = legible(color, style);
  const { leader, anchor } = name;
  const x = anchor === "start" ? name.x : anchor === "end" ? name.x + name.width : name.x + name.width / 2;
  const step = name.height / name.lines.length;
  const marks = name.lines.map((text, i): Mark => {
    const y = name.y + (i + 0.5) * step + halfFigure * nameSize;
    return { kind: "text", x: round2(x), y: round2(y), text, size: nameSize, weight: 600, anchor, fill };
  });
  if (leader) {
    const [x1, y1, x2, y2] = [leader.x1, leader.y1, leader.x2, leader.y2].map(round2);
    marks.push({ kind: "path", d: `M${x1},${y1}L${x2},${y2}`, stroke: color, strokeWidth: 1 });
  }
  return marks;
}

function keyMarks(model: ChordModel, part: KeyPart, size: number, style: ChartStyle): Mark[] {
  switch (part.kind) {
    case "text":
      return [{ ...part, size, weight: 400, anchor: "start", fill: style.muted }];
    case "letter": {
      const fill = legible(ringColor(model, part.group, style), style);
      return [{ kind: "text", x: part.x, y: part.y, text: part.text, size, weight: 600, anchor: "start", fill }];
    }
    case "group": {
      const { x, y, width, height } = part;
      return [{ kind: "rect", x, y, width, height, radius: 1.5, fill: ringColor(model, part.group, style) }];
    }
    case "ribbon": {
      const fill = mixColors(style.paper, style.muted, quiet.fill);
      const stroke = mixColors(style.paper, style.muted, quiet.edge);
      return [{ ...part, kind: "rect", fill, stroke, strokeWidth: 0.75 }];
    }
    case "second":
      return [
        { ...part, kind: "rect", y: part.y + 5.5, height: part.height - 5.5, fill: style.muted },
        { ...part, kind: "rect", height: 3.5, fill: style.muted },
      ];
    case "hollow":
      return [{ ...part, kind: "rect", fill: style.paper, stroke: style.muted, strokeWidth: 1.5, radius: 1.5 }];
    default:
      return part satisfies never;
  }
}
