import { isCounts, isLabels, isMarks, isRowNumber, isShares } from "./guessShape";
import { sharedHeading } from "./headings";
import { hintsOf } from "./headingWords";
import { shownLabel } from "./labelText";
import type { Role, Shape } from "./reading";
import type { GuessedRoles, Seen, SeenColumn } from "./seenTable";
import { totalColumns } from "./totals";

/** What columns are where rows are groups and columns themes, or the other way round. */
export function matrixRoles(shape: Shape, columns: readonly SeenColumn[], seen: Seen): GuessedRoles {
  const roles = new Array<Role>(columns.length).fill("left-out");
  const filled = columns.filter((column) => column.facts.filled > 0 || column.heading !== "");
  const names = nameColumns(shape, filled);
  const cells = filled.filter((column) => !names.includes(column) && !isRowNumber(column));
  const shared = sharedHeading(cells.map(({ column }) => seen.paths[column] ?? []));
  const own = names.at(-1);
  const across = new Set(shared === null ? [] : hintsOf(shared));
  const isThemes =
    own?.hints.has("theme") || own?.hints.has("theme-parent") || (across.has("group") && !across.has("theme"));
  const down = isThemes ? "theme" : "group";

  if (shape === "counts" && names.length >= 2 && cells.length === 1 && cells[0]) {
    return longCounts(names, cells[0], roles);
  }
  for (const { column } of names) roles[column] = `${down}-parent`;
  if (own) roles[own.column] = down;
  const totals = totalColumns(cells, seen.body, shape);
  // Beside counts, shares say something of their row.
  const isCounted = cells.some((one) => isCounts(one) && !one.hints.has("total"));
  for (const one of cells) {
    const isNumbers = isCounts(one) || isMarks(one) || (!isCounted && isShares(one));
    const isCell = shape === "wide" || isNumbers || one.facts.filled === 0;
    if (totals.has(one.column)) continue;
    roles[one.column] = isCell ? (isThemes ? "group-heading" : "theme-heading") : `${down}-attribute`;
  }
  const lists = cells.filter(({ facts }) => facts.studyLists >= 0.6);
  const isStudies =
    shape === "wide" && lists.length > cells.length / 2 && lists.some(({ facts }) => facts.severalStudies > 0);
  const ownLabel = shownLabel(own?.heading ?? "") || null;
  const acrossLabel = shared === null ? null : shownLabel(shared);
  return {
    roles,
    cells: isStudies ? "studies" : "text",
    labels: isThemes ? { theme: ownLabel, group: acrossLabel } : { group: ownLabel, theme: acrossLabel },
  };
}

/** The columns at the left that name a row, of which the last is its own. */
function nameColumns(shape: Shape, filled: readonly SeenColumn[]): SeenColumn[] {
  const [first, second] = filled.filter((column) => !isRowNumber(column));
  if (!first) return [];
  const isNested =
    second !== undefined &&
    isLabels(second) &&
    first.facts.distinct < second.facts.distinct &&
    second.facts.distinct >= 0.95 * second.facts.filled;
  const isLongCount = shape === "counts" && second !== undefined && isLabels(second) && !isMarks(second);
  return second && (isNested || isLongCount) ? [first, second] : [first];
}

/** A row a cell: group, theme, number. */
function longCounts(names: readonly SeenColumn[], value: SeenColumn, roles: Role[]): GuessedRoles {
  const theme = names.find(({ hints }) => hints.has("theme") && !hints.has("group")) ?? names[1];
  const group = names.find((one) => one !== theme);
  if (theme) roles[theme.column] = "theme";
  if (group) roles[group.column] = "group";
  roles[value.column] = "value";
  return {
    roles,
    labels: { group: shownLabel(group?.heading ?? "") || null, theme: shownLabel(theme?.heading ?? "") || null },
  };
}
