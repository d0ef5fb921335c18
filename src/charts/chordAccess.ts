import type { AccessNode } from "./chart";
import type { ChordLayout } from "./chordLayout";
import { arcTarget } from "./chordTargets";
import { round2 } from "./round2";

/** The ring as a list: an option for each arc, going round; its outline covers arc and label. */
export function chordAccess(layout: ChordLayout): AccessNode {
  const { model, messages, stack } = layout;
  const options = Array.from(model.order).flatMap((index): AccessNode[] => {
    const study = model.studies[index];
    if (!study) return [];
    const degree = model.degree[index] ?? 0;
    const groups = messages.list(study.groups.map((group) => model.groups[group]?.label ?? ""));
    const name =
      model.level === "studies"
        ? messages.chord.arc(study.label, groups, degree)
        : messages.chord.entry(study.label, degree, model.level);
    return [{ role: "option", name, target: arcTarget(model, index), d: slotPath(layout, index), children: [] }];
  });
  return {
    role: "listbox",
    name: messages.chord.name(model.title, model.level),
    description: messages.chord.description(model.studies.length, stack.length, model.level),
    target: null,
    d: "",
    children: options,
  };
}

/** A study's part of the ring from the ribbons' ends to the end of the labels, in the layout's own pixels. */
function slotPath({ x, y, radii, angles }: ChordLayout, study: number): string {
  const [from, to] = [angles.slotStart[study] ?? 0, angles.slotEnd[study] ?? 0];
  const [inner, outer] = [radii.ribbon, radii.reach];
  const at = (radius: number, angle: number) =>
    `${round2(x + radius * Math.sin(angle))},${round2(y - radius * Math.cos(angle))}`;
  // Two arcs each way: an arc command cannot go all the way round, which a single study does.
  const middle = (from + to) / 2;
  const arc = (radius: number, sweep: 0 | 1, angle: number) =>
    `A${round2(radius)},${round2(radius)},0,0,${sweep},${at(radius, angle)}`;
  const out = `M${at(outer, from)}${arc(outer, 1, middle)}${arc(outer, 1, to)}`;
  return `${out}L${at(inner, to)}${arc(inner, 0, middle)}${arc(inner, 0, from)}Z`;
}
