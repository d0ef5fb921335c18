import { isLabels, isMarks, isRowNumber, isStudyNames, shortestPassage } from "./guessShape";
import { type ReferencePart, referenceParts, type Shape } from "./reading";
import { RoleGiver } from "./roleGiver";
import type { GuessedRoles, SeenColumn } from "./seenTable";

/** What columns are where a row is a study. */
export function recordRoles(shape: Shape, columns: readonly SeenColumn[]): GuessedRoles {
  const isOpen = ({ facts, heading }: SeenColumn) => facts.filled > 0 || (shape === "studies" && heading !== "");
  const giver = new RoleGiver(columns, "study-attribute", isOpen);
  giveReference(giver);
  giver.give(giver.hinted("example", isPassages), "example");
  giver.give(
    giver.hinted("group", (one) => isLabels(one) && !isMarks(one)),
    "group",
  );
  if (shape === "studies") {
    const isCell = giver.open(isMarks).length >= 2 ? isMarks : isPassages;
    for (const one of giver.open((column) => isCell(column) || column.facts.filled === 0))
      giver.give(one, "theme-heading");
  } else {
    giver.give(giver.hinted("theme", isLabels), "theme");
    for (const role of ["group", "theme"] as const) if (!giver.has(role)) giver.give(giver.open(isSorting)[0], role);
  }
  return { roles: giver.roles, labels: giver.labels() };
}

/** The study's name and the parts of its reference. */
function giveReference(giver: RoleGiver) {
  for (const part of referenceParts)
    giver.give(
      giver.hinted(part, (one) => fitsPart(one, part)),
      part,
    );
  if (!giver.has("doi")) giver.give(giver.open(({ facts }) => facts.dois >= 0.5)[0], "doi");
  if (!giver.has("url")) giver.give(giver.open(({ facts }) => facts.addresses >= 0.5)[0], "url");
  const isName = (one: SeenColumn) => !isMarks(one);
  giver.give(giver.open((one) => isStudyNames(one) && isName(one))[0] ?? giver.hinted("study", isName), "study");
  const isNamed = giver.has("study") || giver.has("title") || giver.has("authors");
  if (!isNamed) giver.give(giver.open(isRowNumber)[0], "study");
}

function isPassages({ facts }: SeenColumn): boolean {
  return facts.meanLength > shortestPassage;
}

/** Labels that put several studies together. */
function isSorting(one: SeenColumn): boolean {
  const { distinct, filled } = one.facts;
  return isLabels(one) && distinct > 1 && distinct <= Math.max(2, filled * 0.7);
}

function fitsPart({ facts }: SeenColumn, part: ReferencePart): boolean {
  switch (part) {
    case "year":
      return facts.years >= 0.5;
    case "doi":
      return facts.dois >= 0.3;
    case "url":
      return facts.addresses >= 0.3;
    case "title":
      return facts.numbers < 0.5 && facts.distinct >= 0.7 * facts.filled;
    default:
      return facts.numbers < 0.5;
  }
}
