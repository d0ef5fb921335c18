import { isBlank, labelKey } from "./labelText";
import type { Role, SubheadingRole } from "./reading";
import type { Seen } from "./seenTable";

/** Rows with one cell that say what those below are about. */
export interface Subheadings {
  readonly isSubheading: (row: readonly string[]) => boolean;
  /** What they are, given the roles of the columns; null where there are none. */
  readonly roleFor: (roles: readonly Role[], body: Seen["body"]) => SubheadingRole | null;
}

const none: Subheadings = { isSubheading: () => false, roleFor: () => null };

/** Finds rows whose only cell is the first, with rows below that have a first cell of their own. */
export function guessSubheadings({ body, width }: Seen): Subheadings {
  if (width < 2) return none;
  const isSubheading = (row: readonly string[]) =>
    !isBlank(row[0] ?? "") && row.every((cell, column) => column === 0 || isBlank(cell));
  let heads = 0;
  let filledBelow = 0;
  let below = 0;
  body.forEach((row, i) => {
    if (!isSubheading(row)) return;
    heads++;
    const next = body[i + 1];
    if (!next || isSubheading(next)) return;
    below++;
    if (!isBlank(next[0] ?? "")) filledBelow++;
  });
  const [first] = body;
  // One amid the table may be a group of gaps only.
  if (heads === 0 || !first || !isSubheading(first) || below === 0 || filledBelow < below) return none;
  // A label that those below repeat, "A" above "A: A1", is one row among others.
  const labels = body.map((row) => row[0] ?? "");
  if (labels.some((label, i) => i > 0 && label.startsWith(first[0] ?? "") && label !== first[0])) return none;

  return {
    isSubheading,
    roleFor: (roles) => {
      const group = roles.includes("group") || roles.includes("group-heading");
      const theme = roles.includes("theme") || roles.includes("theme-heading");
      if (!theme) return "theme";
      if (!group) return labelsCross(body, roles.indexOf("theme"), isSubheading) ? "group" : "theme-parent";
      const axis = roles.find((role) => role === "group" || role === "theme");
      return axis === "theme" ? "theme-parent" : "group-parent";
    },
  };
}

/** True where a label stands under several subheadings: then these are no parents of it. */
function labelsCross(body: Seen["body"], column: number, isSubheading: (row: readonly string[]) => boolean): boolean {
  const under = new Map<string, string>();
  let above = "";
  for (const row of body) {
    if (isSubheading(row)) {
      above = row[0] ?? "";
      continue;
    }
    const key = labelKey(row[column] ?? "");
    if (key === "") continue;
    if ((under.get(key) ?? above) !== above) return true;
    under.set(key, above);
  }
  return false;
}
