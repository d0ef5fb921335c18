import type { HeadingHint } from "./headingWords";
import { shownLabel } from "./labelText";
import type { Reading, Role } from "./reading";
import type { SeenColumn } from "./seenTable";

type Fits = (column: SeenColumn) => boolean;

/** Gives roles to columns, one after the other; what has one is no longer open. */
export class RoleGiver {
  readonly roles: Role[];
  readonly #columns: readonly SeenColumn[];
  readonly #open: Set<SeenColumn>;

  /** Columns for which `isOpen` is false are left out; `rest` is the role of those that are given none. */
  constructor(columns: readonly SeenColumn[], rest: Role, isOpen: Fits) {
    this.#columns = columns;
    this.#open = new Set(columns.filter(isOpen));
    this.roles = columns.map((column) => (this.#open.has(column) ? rest : "left-out"));
  }

  has(role: Role): boolean {
    return this.roles.includes(role);
  }

  give(column: SeenColumn | undefined, role: Role) {
    if (column && this.#open.delete(column)) this.roles[column.column] = role;
  }

  open(fits: Fits = () => true): SeenColumn[] {
    return [...this.#open].filter(fits);
  }

  /** The first open column whose heading says this and whose cells allow it. */
  hinted(hint: HeadingHint, fits: Fits = () => true): SeenColumn | undefined {
    return this.open(fits).find(({ hints }) => hints.has(hint));
  }

  /** What the headings call groups, themes and examples. */
  labels(): Partial<Reading["labels"]> {
    const named = (role: Role) => shownLabel(this.#columns[this.roles.indexOf(role)]?.heading ?? "") || null;
    return { group: named("group"), theme: named("theme"), example: named("example") };
  }
}
