import type { Target } from "../model/target";
import type { ChordModel } from "./chordModel";

/** What an arc opens: a study, a group or a theme; null where there is none. */
export function arcTarget({ level, studies }: ChordModel, study: number): Target | null {
  const id = studies[study]?.id;
  return id === undefined ? null : level === "studies" ? { kind: "study", study: id } : entryTarget(level, id);
}

/** What a ribbon opens: a pair of studies, of groups or of themes; null where there is none. */
export function ribbonTarget({ level, studies, source, target }: ChordModel, pair: number): Target | null {
  const [a, b] = [studies[source[pair] ?? -1]?.id, studies[target[pair] ?? -1]?.id];
  if (a === undefined || b === undefined) return null;
  return level === "studies" ? { kind: "pair", studies: [a, b] } : { kind: level, ids: [a, b] };
}

/** What a name or letter at the ring opens: a group, or on a ring of themes a theme. */
export function nameTarget({ level, groups }: ChordModel, group: number): Target | null {
  const id = groups[group]?.id;
  return id === undefined ? null : entryTarget(level === "themes" ? "themes" : "groups", id);
}

const entryTarget = (level: "groups" | "themes", id: string): Target =>
  level === "groups" ? { kind: "group", group: id } : { kind: "theme", theme: id };
