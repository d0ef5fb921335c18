import type { Target } from "../model/target";
import type { ChordLayout } from "./chordLayout";
import { arcTarget, nameTarget, ribbonTarget } from "./chordTargets";
import { ribbonDistance } from "./ribbon";

/** A pointer this far from a ribbon's middle still touches it: thin ones would be hard to hit. In pixels. */
const touch = 3;

/** What lies at a point of the layout: an arc with its label, the ribbon on top, a group's name, or null. */
export function locateInChord(layout: ChordLayout, x: number, y: number): Target | null {
  const { model, radii, names } = layout;
  const [dx, dy] = [x - layout.x, y - layout.y];
  const name = names.find((box) => dx >= box.x && dx <= box.x + box.width && dy >= box.y && dy <= box.y + box.height);
  if (name) return nameTarget(model, name.group);
  const radius = Math.hypot(dx, dy);
  if (radius > radii.reach) return null;
  if (radius > radii.ribbon) {
    return arcTarget(model, studyAt(layout, dx, dy));
  }
  return ribbonTarget(model, ribbonAt(layout, dx, dy));
}

/** The study whose part of the ring is in this direction, by bisection: the slots lie in the order of the ring. */
function studyAt({ model, angles }: ChordLayout, dx: number, dy: number): number {
  const turn = 2 * Math.PI;
  const angle = (Math.atan2(dx, -dy) + turn) % turn;
  let low = 0;
  let high = model.order.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (angle < angles.slotEnd[model.order[middle]!]!) high = middle;
    else low = middle + 1;
  }
  return model.order[low] ?? -1;
}

/** The ribbon on top at a point, or the nearest one within reach, or -1. Two comparisons a ribbon need no index. */
function ribbonAt({ stack, sides, radii, angles, model }: ChordLayout, dx: number, dy: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = stack.length - 1; i >= 0; i--) {
    const pair = stack[i]!;
    const distance = ribbonDistance(radii.ribbon, sides, pair, dx, dy);
    if (distance <= 0) return pair;
    const width = angles.unit * model.strength[pair]! * radii.ribbon;
    if (distance < least && distance + width / 2 <= touch) {
      least = distance;
      nearest = pair;
    }
  }
  return nearest;
}
