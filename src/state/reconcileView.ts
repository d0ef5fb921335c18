import { hasSharedCells } from "../model/coCite";
import { sortingOf } from "../model/counts";
import type { Entry, EvidenceTable } from "../model/evidenceTable";
import { type Facet, isInCells, knownFacets } from "../model/facets";
import { offeredMeasures } from "../model/studyLists";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import { isParent, treeOf } from "../model/tree";
import { defaultView, mostCompared, tabsOf, type View } from "./view";

/** Parts of a view that name something in a table, or are measured by it. */
type FittedPart =
  | "tab"
  | "measure"
  | "unit"
  | "minimum"
  | "around"
  | "sort"
  | "groupOrder"
  | "themeOrder"
  | "foldedGroups"
  | "foldedThemes"
  | "compared"
  | "hiddenGroups"
  | "hiddenThemes"
  | "hiddenStudies"
  | "facets"
  | "segments"
  | "selection";

/**
 * Fits a view to a table: what names nothing in the table is left out, and the parts it was left out of are listed.
 * `strongest` is the strength that no pair of the table exceeds, as a view has it.
 */
export function reconcileView(
  view: View,
  table: EvidenceTable,
  strongest: (view: View) => number,
): { view: View; leftOut: FittedPart[] } {
  const leftOut: FittedPart[] = [];
  const index = tableIndex(table);
  const part = <Name extends FittedPart>(name: Name, fitted: View[Name], isWhole: boolean): Partial<View> => {
    if (!isWhole) leftOut.push(name);
    return { [name]: fitted };
  };
  /** Known ids, each once, in the table's order. */
  const known = (
    name: "hiddenGroups" | "hiddenThemes" | "hiddenStudies" | "foldedGroups" | "foldedThemes",
    entries: readonly { id: string }[],
  ) => {
    const fitted = inOrder(view[name], entries);
    return part(name, fitted, fitted.length === view[name].length);
  };
  /** Known ids in the order in which they are named, each once; null where none is known. */
  const ordered = (name: "groupOrder" | "themeOrder", entries: readonly { id: string }[]) => {
    const ids = view[name];
    if (ids === null) return {};
    const all = new Set(entries.map(({ id }) => id));
    const fitted = [...new Set(ids)].filter((id) => all.has(id));
    return part(name, fitted.length > 0 ? fitted : null, fitted.length === ids.length && fitted.length > 0);
  };

  // What nobody chose is not left out: a table of counts has a measure and a first view of its own.
  const isTabOffered = view.tab === defaultView.tab || tabsOf(table).includes(view.tab);
  const isOffered = view.measure === defaultView.measure || offeredMeasures(table).includes(view.measure);
  const isUnitOffered = view.unit !== "cell" || hasSharedCells(table);
  const unit = part("unit", isUnitOffered ? view.unit : defaultView.unit, isUnitOffered);
  const isMinimumMet = view.minimum === 0 || view.minimum <= strongest({ ...view, ...unit });
  const isAroundKnown = view.around === null || table[view.level].some(({ id }) => id === view.around);
  const { compared, selection } = view;
  const entries = view.comparedBy === "themes" ? table.themes : table.groups;
  const chosen = compared && inOrder(compared, entries);
  const fittedCompared =
    chosen?.length === 0 && compared?.length !== 0 ? null : (chosen?.slice(0, mostCompared) ?? null);
  const facets = knownFacets(table, view.facets);
  const valuesOf = (list: readonly Facet[]) => list.reduce((sum, { values }) => sum + 1 + values.length, 0);
  const segments = table.attributes.some(({ id, of }) => id === view.segments && isInCells(of)) ? view.segments : null;
  const sort = sortingOf(view.list, view.sort);
  const isSelectionKnown = selection === null || isInTable(selection, index);
  return {
    view: {
      ...view,
      ...part("tab", isTabOffered ? view.tab : defaultView.tab, isTabOffered),
      ...part("measure", isOffered ? view.measure : defaultView.measure, isOffered),
      ...unit,
      ...part("minimum", isMinimumMet ? view.minimum : defaultView.minimum, isMinimumMet),
      ...part("around", isAroundKnown ? view.around : null, isAroundKnown),
      ...ordered("groupOrder", table.groups),
      ...ordered("themeOrder", table.themes),
      ...known("foldedGroups", parentsIn(table.groups)),
      ...known("foldedThemes", parentsIn(table.themes)),
      ...part("compared", fittedCompared, fittedCompared?.length === compared?.length),
      ...known("hiddenGroups", table.groups),
      ...known("hiddenThemes", table.themes),
      ...known("hiddenStudies", table.studies),
      ...part("facets", facets, valuesOf(facets) === valuesOf(view.facets)),
      ...part("segments", segments, segments === view.segments),
      ...part("sort", sort, sort === view.sort),
      ...part("selection", isSelectionKnown ? selection : null, isSelectionKnown),
    },
    leftOut,
  };
}

function parentsIn(entries: readonly Entry[]): Entry[] {
  return entries.filter((_, entry) => isParent(treeOf(entries), entry));
}

function inOrder(ids: readonly string[], entries: readonly { readonly id: string }[]): string[] {
  const wanted = new Set(ids);
  return entries.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

function isInTable(target: Target, { group, theme, study }: ReturnType<typeof tableIndex>): boolean {
  switch (target.kind) {
    case "cell":
      return group.has(target.group) && theme.has(target.theme);
    case "group":
      return group.has(target.group);
    case "theme":
      return theme.has(target.theme);
    case "study":
      return study.has(target.study);
    case "pair":
      return target.studies.every((id) => study.has(id));
    case "groups":
      return target.ids.every((id) => group.has(id));
    case "themes":
      return target.ids.every((id) => theme.has(id));
  }
}
