import { headingOf, headingPaths, isUnit, sharedHeading, splitPath } from "./headings";
import { isBlank, slug, wholeCharacters } from "./labelText";
import { type Reading, type ReferencePart, type Role, referenceParts } from "./reading";
import type { Cells } from "./spreadMerges";

/** A column whose cells are labels or texts. */
export interface PlannedColumn {
  readonly column: number;
  readonly fillDown: boolean;
  readonly separator: string | null;
}

/** A column whose heading is a group or a theme. */
export interface PlannedHeading {
  readonly column: number;
  readonly path: readonly string[];
  readonly separator: string | null;
}

/** A column whose cells are an attribute's values. */
export interface PlannedAttribute {
  readonly column: number;
  readonly id: string;
  readonly of: "group" | "theme" | "example" | "study";
  readonly label: string;
  readonly separator: string | null;
}

/** A reading sorted by what its columns are. */
export interface RowPlan {
  readonly bodyFrom: number;
  readonly headings: readonly string[];
  readonly groups: readonly PlannedColumn[];
  readonly groupParents: readonly PlannedColumn[];
  readonly themes: readonly PlannedColumn[];
  readonly themeParents: readonly PlannedColumn[];
  readonly groupHeadings: readonly PlannedHeading[];
  readonly themeHeadings: readonly PlannedHeading[];
  readonly studyHeadings: readonly { readonly column: number; readonly study: string }[];
  readonly examples: readonly PlannedColumn[];
  readonly citations: readonly PlannedColumn[];
  readonly studies: readonly PlannedColumn[];
  readonly values: readonly PlannedColumn[];
  readonly attributes: readonly PlannedAttribute[];
  readonly reference: readonly { readonly column: number; readonly part: ReferencePart }[];
  readonly leftOut: readonly number[];
  /** Columns in which a blank cell means the same as the one above, from the left. */
  readonly filledDown: readonly number[];
}

const attributeOf = new Map<Role, PlannedAttribute["of"]>([
  ["group-attribute", "group"],
  ["theme-attribute", "theme"],
  ["example-attribute", "example"],
  ["study-attribute", "study"],
]);

/** Sorts the columns of a reading by their roles; `columnName` names one that has no heading. */
export function planRows(cells: Cells, reading: Reading, columnName: (column: number) => string): RowPlan {
  const paths = headingPaths(cells, reading);
  const { columns } = reading;
  const withRole = (role: Role) =>
    columns.flatMap((one, column): PlannedColumn[] => (one.role === role ? [{ ...one, column }] : []));
  const headings = (role: Role): PlannedHeading[] => {
    const found = withRole(role);
    const own = found.map(({ column }) => paths[column] ?? []);
    const shared = sharedHeading(own);
    const isUnitLast = isUnit(sharedHeading(own.map((path) => path.toReversed())));
    return found.map(({ column, separator }) => {
      const path = (paths[column] ?? []).slice(shared === null ? 0 : 1, isUnitLast ? -1 : undefined);
      const named = path.length === 0 ? [columnName(column)] : path;
      return { column, separator, path: named.flatMap((part) => splitPath(part, reading.parentSeparator)) };
    });
  };
  const ids = new Set<string>();
  const attributes = columns.flatMap(({ role, separator }, column): PlannedAttribute[] => {
    const of = attributeOf.get(role);
    if (of === undefined) return [];
    const path = paths[column] ?? [];
    const label = headingOf(isUnit(path.at(-1)) ? [path.join(" ")] : path) || columnName(column);
    let id = slug(label);
    for (let n = 2; ids.has(id); n++) id = `${slug(label)}-${n}`;
    ids.add(id);
    return [{ column, id, of, label, separator }];
  });
  return {
    bodyFrom: reading.headerFrom + reading.headerRows,
    headings: paths.map(headingOf),
    groups: withRole("group"),
    groupParents: withRole("group-parent"),
    themes: withRole("theme"),
    themeParents: withRole("theme-parent"),
    groupHeadings: headings("group-heading"),
    themeHeadings: headings("theme-heading"),
    studyHeadings: withRole("study-heading").map(({ column }) => ({
      column,
      study: wholeCharacters(headingOf(paths[column]) || columnName(column)),
    })),
    examples: withRole("example"),
    citations: withRole("citations"),
    studies: withRole("study"),
    values: withRole("value"),
    attributes,
    reference: referenceParts.flatMap((part) => withRole(part).map(({ column }) => ({ column, part }))),
    leftOut: withRole("left-out").map(({ column }) => column),
    filledDown: columns.flatMap(({ fillDown }, column) => (fillDown ? [column] : [])),
  };
}

/** The values of a cell, as printed, without those in which nothing is to be seen. */
export function valuesOf(cell: string, separator: string | null): string[] {
  if (isBlank(cell)) return [];
  if (separator === null) return [cell];
  return cell.split(separator).filter((value) => !isBlank(value));
}
