import { guessSeparator } from "./guessSeparators";
import { isLabels, isRowNumber, shortestPassage, studyColumns } from "./guessShape";
import { isParentOf } from "./isParentOf";
import { RoleGiver } from "./roleGiver";
import type { GuessedRoles, Seen, SeenColumn } from "./seenTable";

/** What columns are where a row is an example: the words of headings where the cells allow it, then what is left, by looking. */
export function longRoles(columns: readonly SeenColumn[], body: Seen["body"]): GuessedRoles {
  const giver = new RoleGiver(columns, "example-attribute", ({ facts, heading }) => facts.filled > 0 || heading !== "");
  const studies = studyColumns(columns);
  for (const one of studies) giver.give(one, "study-heading");
  for (const one of giver.open(({ facts }) => facts.filled === 0)) giver.give(one, "left-out");
  for (const one of columns) if (isRowNumber(one)) giver.give(one, "example-attribute");
  giver.give(citing(giver), "citations");
  giver.give(giver.hinted("example", isText) ?? longestPassage(giver), "example");

  giver.give(giver.hinted("group", isLabels), "group");
  const themes = giver.open((one) => isLabels(one) && one.hints.has("theme"));
  // "Theme" before "Subtheme": both say theme, and the one with the fewer is the parent of the other.
  const child = themes.find((one) => themes.some(({ column }) => isParentOf(body, column, one.column)));
  giver.give(child ?? themes[0], "theme");
  giver.give(giver.hinted("theme-parent", isLabel), giver.has("theme") ? "theme-parent" : "theme");
  const missing = ["group", "theme"].length - Number(giver.has("group")) - Number(giver.has("theme"));
  if (!giver.has("example") && studies.length === 0 && giver.open(isLabel).length > missing)
    giver.give(giver.open(isLabel).at(-1), "example");
  giveParents(giver, columns, body);
  giveLabels(giver);
  giveParents(giver, columns, body);
  if (!giver.has("example") && !giver.has("citations") && studies.length === 0) giver.give(longest(giver), "example");
  return { roles: giver.roles, labels: giver.labels() };
}

function isText({ facts }: SeenColumn): boolean {
  return facts.numbers < 0.5 && !facts.isScale;
}

function isLabel(one: SeenColumn): boolean {
  return isLabels(one) && !one.facts.isScale;
}

/** The column that says the studies, if one does. */
function citing(giver: RoleGiver): SeenColumn | undefined {
  const isList = ({ facts }: SeenColumn) => facts.studyLists >= 0.5;
  const [several] = giver.open(({ facts }) => facts.studyLists >= 0.6 && facts.severalStudies >= 0.2);
  const [named] = giver.open(
    ({ facts, hints }) => facts.authorYears >= 0.6 && !hints.has("group") && !hints.has("theme"),
  );
  return giver.hinted("citations", isList) ?? giver.hinted("study", isList) ?? several ?? named;
}

function longest(giver: RoleGiver): SeenColumn | undefined {
  return giver.open().sort((a, b) => b.facts.meanLength - a.facts.meanLength)[0];
}

function longestPassage(giver: RoleGiver): SeenColumn | undefined {
  const one = longest(giver);
  return one && (one.facts.meanLength > shortestPassage || one.facts.citing >= 0.1) ? one : undefined;
}

/** Columns whose labels each have several of the groups or themes under them. */
function giveParents(giver: RoleGiver, columns: readonly SeenColumn[], body: Seen["body"]) {
  for (const one of giver.open(isLabel)) {
    const child = columns.find(({ column }) => {
      const role = giver.roles[column];
      // Several values of a cell have no parent in common.
      const isOne = (role === "theme" || role === "group") && guessSeparator(role, body, column) === null;
      return isOne && isParentOf(body, one.column, column);
    });
    const role = child && giver.roles[child.column];
    if (role === "theme" || role === "group") giver.give(one, `${role}-parent`);
  }
}

/** Groups come before themes, where nothing says otherwise; one column alone is of themes. Both repeat, or stand at the left. */
function giveLabels(giver: RoleGiver) {
  const example = giver.roles.indexOf("example");
  const [first, second] = giver.open((one) => {
    const { distinct, filled } = one.facts;
    return isLabel(one) && (example === -1 || one.column < example || distinct <= 0.8 * filled);
  });
  if (giver.has("group")) {
    if (!giver.has("theme")) giver.give(first, "theme");
  } else if (giver.has("theme")) giver.give(first, "group");
  else {
    if (second) giver.give(first, "group");
    giver.give(second ?? first, "theme");
  }
}
