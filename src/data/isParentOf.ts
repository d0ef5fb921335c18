import { isBlank, labelKey } from "./labelText";
import type { Seen } from "./seenTable";

/** True where each label of the child's column stands with one label of the parent's only, and these are fewer. Blanks: as above. */
export function isParentOf(body: Seen["body"], parent: number, child: number): boolean {
  const above = new Map<string, string>();
  const parents = new Set<string>();
  let current = "";
  for (const row of body) {
    const cell = row[parent] ?? "";
    if (!isBlank(cell)) current = labelKey(cell);
    const label = labelKey(row[child] ?? "");
    if (label === "" || current === "") continue;
    if ((above.get(label) ?? current) !== current) return false;
    above.set(label, current);
    parents.add(current);
  }
  return parents.size > 1 && parents.size < above.size;
}
