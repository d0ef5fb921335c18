import type { Axis } from "./decision";
import { labelKey, shownLabel, slug, withoutMarker } from "./labelText";

/** A place in a grid, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A group or a theme as it is being read. */
export interface WovenEntry {
  readonly id: string;
  label: string;
  /** Index of the parent, or -1. */
  parent: number;
  /** Every way in which it is written, the first first, and where that stands first. */
  readonly printed: Map<string, Place>;
  /** Attribute id to values. */
  readonly attributes: Map<string, Set<string>>;
  /** True once a row that counts names it. */
  isUsed: boolean;
}

/** The groups or the themes of a table, in the order in which they first appear; labels that read alike are one entry. */
export class Entries {
  readonly all: WovenEntry[] = [];
  readonly axis: Axis;
  readonly #apart: ReadonlySet<string>;
  readonly #byKey = new Map<string, number>();
  readonly #byPrinted = new Map<number, Map<string, number>>();
  readonly #ids = new Set<string>();

  /** `apart`: labels, as printed, that are entries of their own whatever they look like. */
  constructor(axis: Axis, apart: ReadonlySet<string>) {
    this.axis = axis;
    this.#apart = apart;
  }

  /** The entry of a label beneath its parents, outermost first; made at its first appearance. -1 for an empty path. */
  add(path: readonly string[], place: Place, isUsed: boolean): number {
    let entry = -1;
    for (const printed of path) {
      entry = this.#child(entry, printed, place);
      const found = this.all[entry];
      if (found && isUsed) found.isUsed = true;
    }
    return entry;
  }

  #child(parent: number, printed: string, place: Place): number {
    let known = this.#byPrinted.get(parent);
    if (!known) {
      known = new Map();
      this.#byPrinted.set(parent, known);
    }
    const before = known.get(printed);
    if (before !== undefined) return before;
    const shown = shownLabel(printed);
    const label = withoutMarker(printed);
    const isApart = this.#apart.has(printed);
    const key = `${parent}${isApart ? `=${printed}` : ` ${labelKey(label)}`}`;
    let entry = this.#byKey.get(key);
    if (entry === undefined) {
      entry = this.all.length;
      this.#byKey.set(key, entry);
      // Of their own kind, so that the ids of other labels stay the same when one is split off.
      const id = this.#freeId(isApart ? `${slug(label)}-apart` : slug(label));
      this.all.push({
        id,
        label: isApart ? shown : label,
        parent,
        printed: new Map(),
        attributes: new Map(),
        isUsed: false,
      });
    }
    this.all[entry]?.printed.set(printed, place);
    known.set(printed, entry);
    return entry;
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#ids.has(id); n++) id = `${wanted}-${n}`;
    this.#ids.add(id);
    return id;
  }
}
