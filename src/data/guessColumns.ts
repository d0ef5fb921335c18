import { columnFacts } from "./columnFacts";
import { guessFillDown, guessParentSeparator, guessSeparator } from "./guessSeparators";
import { guessShape } from "./guessShape";
import { guessSubheadings } from "./guessSubheadings";
import { hintsOf } from "./headingWords";
import { longRoles } from "./longRoles";
import { matrixRoles } from "./matrixRoles";
import type { ColumnReading, Reading, Shape } from "./reading";
import { recordRoles } from "./recordRoles";
import type { GuessedRoles, Seen, SeenColumn } from "./seenTable";

type Guessed = Pick<Reading, "shape" | "columns" | "subheadings" | "parentSeparator" | "labels" | "cells">;

/** Guesses the shape, unless it is known, and what each column is. */
export function guessColumns(seen: Seen & { shape: Shape | null }): Guessed {
  const subheadings = guessSubheadings(seen);
  const body = seen.body.filter((row) => !subheadings.isSubheading(row));
  const columns = Array.from({ length: seen.width }, (_, column): SeenColumn => {
    const heading = seen.headings[column] ?? "";
    const facts = columnFacts(
      body.map((row) => row[column] ?? ""),
      seen.gapWords,
    );
    return { column, heading, facts, hints: new Set(hintsOf(heading)) };
  });
  const shape = seen.shape ?? guessShape(columns, body);
  const { roles, labels, cells = "text" } = rolesOf(shape, columns, { ...seen, body });
  const read = columns.map(({ column, facts }): ColumnReading => {
    const role = roles[column] ?? "left-out";
    return {
      role,
      fillDown: guessFillDown(role, facts, shape),
      separator: guessSeparator(role, body, column),
    };
  });
  const role = subheadings.roleFor(roles, body);
  return {
    shape,
    columns: read,
    subheadings: role,
    cells,
    parentSeparator: guessParentSeparator(read, body, seen.paths),
    labels: { group: null, theme: null, example: null, ...labels },
  };
}

function rolesOf(shape: Shape, columns: readonly SeenColumn[], seen: Seen): GuessedRoles {
  switch (shape) {
    case "long":
      return longRoles(columns, seen.body);
    case "wide":
    case "counts":
      return matrixRoles(shape, columns, seen);
    case "studies":
    case "records":
      return recordRoles(shape, columns);
  }
}
