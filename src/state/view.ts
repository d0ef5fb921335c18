import { type Measure, measures, type Ordering, orderings, type Unit, units } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import type { Target } from "../model/target";

export type Tab = "overview" | "heatmap" | "chord" | "compare";

export const tabs: readonly Tab[] = ["overview", "heatmap", "chord", "compare"];

/** Exactly what a link restores. */
export interface View {
  readonly tab: Tab;
  readonly measure: Measure;
  readonly order: Ordering;
  readonly unit: Unit;
  /** The weakest pair shown: co-cited in at least this many units. */
  readonly minimum: number;
  /** Ids of the themes side by side, in the table's order; null: the table's first ones. */
  readonly compared: readonly string[] | null;
  readonly selection: Target | null;
}

export const defaultView: View = {
  tab: "overview",
  measure: "studies",
  order: "published",
  unit: "example",
  minimum: 1,
  compared: null,
  selection: null,
};

/** How many themes can stand side by side. */
export const mostCompared = 3;

/** The choices of each part of a view that has a fixed list of them. */
export const choices = {
  tab: tabs,
  measure: measures,
  order: orderings,
  unit: units,
} as const;

/**
 * Fits a view to a table: what names nothing in the table falls back to its default, and its parts are listed. `strongest`
 * is the strength of the table's strongest pair in a unit.
 */
export function reconcileView(
  view: View,
  table: EvidenceTable,
  strongest: (unit: Unit) => number,
): { view: View; leftOut: (keyof View)[] } {
  const leftOut: (keyof View)[] = [];
  let { compared, selection, minimum } = view;
  if (minimum > defaultView.minimum && minimum > strongest(view.unit)) {
    leftOut.push("minimum");
    minimum = defaultView.minimum;
  }
  if (compared) {
    const wanted = new Set(compared);
    const known = table.themes.map((theme) => theme.id).filter((id) => wanted.has(id));
    if (known.length < wanted.size || wanted.size < compared.length || known.length > mostCompared)
      leftOut.push("compared");
    compared = known.length === 0 && compared.length > 0 ? null : known.slice(0, mostCompared);
  }
  if (selection && !isInTable(selection, table)) {
    leftOut.push("selection");
    selection = null;
  }
  return { view: { ...view, compared, selection, minimum }, leftOut };
}

function isInTable(target: Target, table: EvidenceTable): boolean {
  const isOf = (list: readonly { id: string }[], id: string) => list.some((entry) => entry.id === id);
  switch (target.kind) {
    case "cell":
      return isOf(table.groups, target.group) && isOf(table.themes, target.theme);
    case "group":
      return isOf(table.groups, target.group);
    case "theme":
      return isOf(table.themes, target.theme);
    case "study":
      return isOf(table.studies, target.study);
    case "pair":
      return target.studies.every((id) => isOf(table.studies, id));
  }
}
