import type { WovenEntry } from "./entries";
import type { Draft, DraftCount } from "./rowDraft";

/** Rows of a ready matrix that hold, for a group or theme, the sums of the rows of what is beneath it; row to label. */
export function sumRows({ groups, themes, counts, notices }: Draft): Map<number, string> {
  const used = counts.filter(({ isUsed }) => isUsed);
  const rows = new Map<number, string>();
  const look = (all: readonly WovenEntry[], of: "group" | "theme", other: "group" | "theme") => {
    if (all.every(({ parent }) => parent === -1)) return;
    const own = tally(used, (one) => one[of], other);
    const beneath = tally(used, (one) => all[one[of]]?.parent ?? -1, other);
    for (const [entry, { values, places }] of own) {
      const sums = beneath.get(entry)?.values;
      const [row] = places;
      if (!sums || row === undefined || places.size > 1 || notices.decidedIn.has(row)) continue;
      const isSame = sums.size === values.size && [...values].every(([at, value]) => sums.get(at) === value);
      if (isSame && [...values.values()].some((value) => value > 0)) rows.set(row, all[entry]?.label ?? "");
    }
  };
  look(groups.all, "group", "theme");
  look(themes.all, "theme", "group");
  return rows;
}

/** What each entry counts along the other axis, and in which rows. */
function tally(counts: readonly DraftCount[], entryOf: (one: DraftCount) => number, other: "group" | "theme") {
  const found = new Map<number, { values: Map<number, number>; places: Set<number> }>();
  for (const one of counts) {
    const entry = entryOf(one);
    const { values, places } = found.get(entry) ?? { values: new Map(), places: new Set() };
    found.set(entry, { values, places });
    values.set(one[other], (values.get(one[other]) ?? 0) + one.value);
    places.add(one.row);
  }
  return found;
}
