import {
  type Compared,
  type Level,
  levels,
  type Measure,
  measures,
  type Ordering,
  orderings,
  type RingSort,
  type RowList,
  type RowSorting,
  ringSorts,
  rowSortings,
  type Strength,
  strengths,
  type Unit,
  units,
} from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import type { Facet } from "../model/facets";
import type { Target } from "../model/target";

export type Tab = "overview" | "heatmap" | "chord" | "compare" | "table";

const tabs: readonly Tab[] = ["overview", "heatmap", "chord", "compare", "table"];

/** The tabs that a table has; one of counts says of no study where it is. */
export const tabsOf = ({ counts }: Pick<EvidenceTable, "counts">): readonly Tab[] =>
  counts === null ? tabs : ["heatmap", "table"];

export type Shown = "shown" | "hidden";

/** Exactly what a link restores. Ids, never indices; an empty list and null are the default, unless said otherwise. */
export interface View {
  readonly tab: Tab;
  readonly measure: Measure;
  readonly order: Ordering;
  /** Orders made by hand, of groups and of themes, as ids; null: none, `order` holds. */
  readonly groupOrder: readonly string[] | null;
  readonly themeOrder: readonly string[] | null;
  /** The heatmap with themes as rows. */
  readonly turned: boolean;
  /** Parents whose children are folded away. */
  readonly foldedGroups: readonly string[];
  readonly foldedThemes: readonly string[];
  readonly unit: Unit;
  /** What stands around the ring. */
  readonly level: Level;
  readonly strength: Strength;
  /** The weakest pair shown, in that strength; 0: all of them. */
  readonly minimum: number;
  /** Where the strength is a ratio: whether pairs that are together only once are shown. */
  readonly rarePairs: Shown;
  /** Only this study (group, theme) and what it is tied to, by id. */
  readonly around: string | null;
  readonly isolated: Shown;
  readonly ring: RingSort;
  /** Only as many of the strongest ribbons as can be told apart, or all. */
  readonly ribbons: "readable" | "all";
  /** The same pairs as a matrix, too. */
  readonly matrix: Shown;
  /** What studies are labelled by: as they are printed, or by the names that references give them. */
  readonly labels: "numbers" | "names";
  readonly comparedBy: Compared;
  /** Ids side by side, in the table's order; null: the table's first ones. */
  readonly compared: readonly string[] | null;
  /** How the rows of the table stand. */
  readonly sort: RowSorting;
  /** What the tab Table lists. */
  readonly list: RowList;
  /** What is searched for, as typed; "": nothing. */
  readonly words: string;
  /** What a reader has hidden. */
  readonly hiddenGroups: readonly string[];
  readonly hiddenThemes: readonly string[];
  readonly hiddenStudies: readonly string[];
  /** Only studies cited in at least this many examples. */
  readonly citedIn: number;
  /** Only what has one of the values, attribute by attribute, in the table's order. */
  readonly facets: readonly Facet[];
  /** The attribute whose values are shown as a bar in each cell; null: none. */
  readonly segments: string | null;
  /** Only examples with these words. */
  readonly onlyWords: boolean;
  readonly selection: Target | null;
}

/** The parts of a view that leave something out, none of them set. */
export const unfiltered = {
  hiddenGroups: [],
  hiddenThemes: [],
  hiddenStudies: [],
  citedIn: 1,
  facets: [],
  onlyWords: false,
} satisfies Partial<View>;

/** How many filters are set; words that are looked for are one as soon as only examples with them are shown. */
export function countFilters(view: View): number {
  const { hiddenGroups, hiddenThemes, hiddenStudies, citedIn, facets, onlyWords, words } = view;
  const lists = [hiddenGroups, hiddenThemes, hiddenStudies].filter((list) => list.length > 0);
  return lists.length + facets.length + (citedIn > 1 ? 1 : 0) + (onlyWords && words.trim() !== "" ? 1 : 0);
}

export const defaultView: View = {
  tab: "overview",
  measure: "studies",
  order: "published",
  groupOrder: null,
  themeOrder: null,
  turned: false,
  foldedGroups: [],
  foldedThemes: [],
  unit: "example",
  level: "studies",
  strength: "count",
  minimum: 0,
  rarePairs: "hidden",
  around: null,
  isolated: "shown",
  ring: "crossings",
  ribbons: "readable",
  matrix: "hidden",
  labels: "numbers",
  comparedBy: "themes",
  compared: null,
  segments: null,
  sort: "published",
  list: "examples",
  words: "",
  ...unfiltered,
  selection: null,
};

/** How many themes or groups can stand side by side, and how many do where nobody has chosen. */
export const mostCompared = 6;
export const comparedAtFirst = 3;

/** The choices of each part of a view that has a fixed list of them. */
export const choices = {
  tab: tabs,
  measure: measures,
  order: orderings,
  unit: units,
  level: levels,
  strength: strengths,
  rarePairs: ["hidden", "shown"],
  isolated: ["shown", "hidden"],
  ring: ringSorts,
  ribbons: ["readable", "all"],
  matrix: ["hidden", "shown"],
  labels: ["numbers", "names"],
  comparedBy: ["themes", "groups"],
  sort: [...new Set([...rowSortings("examples"), ...rowSortings("studies")])],
  list: ["examples", "studies"],
} as const;
