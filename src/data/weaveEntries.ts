import type { Axis, Decision } from "./decision";
import type { Entries, WovenEntry } from "./entries";
import { isBlank, shownLabel } from "./labelText";

/** Groups or themes once decisions were applied. */
export interface DecidedEntries {
  readonly axis: Axis;
  /** Indices of the entries that are in the file, in its order. */
  readonly order: readonly number[];
  readonly all: readonly WovenEntry[];
  /** The entry that an entry was merged into, or itself. */
  readonly into: Int32Array;
  /** Pairs of ids, as `pairKey` writes them, that are two. */
  readonly apart: ReadonlySet<string>;
  /** How many decisions were about entries that are not there, or would have made a circle of parents. */
  readonly lost: number;
}

/** Two ids in one text, the same whichever comes first. */
export function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}

/** Merges, renames and moves entries, in the order of the decisions; `order` is the one before these. */
export function decideEntries(
  entries: Entries,
  order: readonly number[],
  decisions: readonly Decision[],
): DecidedEntries {
  const decider = new Decider(entries, order);
  let lost = 0;
  for (const decision of decisions) if (!decider.apply(decision)) lost++;
  const { axis, all } = entries;
  const { into, apart } = decider;
  return { axis, all, into, apart, order: decider.order.filter((i) => into[i] === i && all[i]?.isUsed), lost };
}

class Decider {
  readonly into: Int32Array;
  readonly apart = new Set<string>();
  order: readonly number[];
  readonly #axis: Axis;
  readonly #all: readonly WovenEntry[];
  readonly #index: ReadonlyMap<string, number>;

  constructor({ all, axis }: Entries, order: readonly number[]) {
    this.#axis = axis;
    this.#all = all;
    this.#index = new Map(all.map(({ id }, i) => [id, i]));
    this.into = Int32Array.from(all, (_, i) => i);
    this.order = [...order];
  }

  /** False for a decision that cannot be applied. */
  apply(decision: Decision): boolean {
    if (!("axis" in decision) || decision.axis !== this.#axis) return true;
    switch (decision.kind) {
      case "merge":
        return this.#merge(this.#resolve(decision.from), this.#resolve(decision.into));
      case "rename":
        return this.#rename(this.#resolve(decision.id), decision.label);
      case "move":
        return this.#move(this.#resolve(decision.id), decision.before === null ? null : this.#resolve(decision.before));
      case "keep-apart":
        this.apart.add(pairKey(...decision.ids));
        return true;
      case "split":
        return true;
    }
  }

  /** The entry with an id, or what it was merged into; -1 for none. */
  #resolve(id: string): number {
    let entry = this.#index.get(id) ?? -1;
    while (entry !== -1 && this.into[entry] !== entry) entry = this.into[entry] ?? -1;
    return entry;
  }

  #merge(from: number, to: number): boolean {
    const source = this.#all[from];
    const target = this.#all[to];
    if (!source || !target || from === to) return false;
    for (let i = to; i !== -1; i = this.#all[i]?.parent ?? -1) if (i === from) return false;
    this.into[from] = to;
    for (const [printed, place] of source.printed) {
      if (!target.printed.has(printed)) target.printed.set(printed, place);
    }
    for (const [id, values] of source.attributes) {
      target.attributes.set(id, new Set([...(target.attributes.get(id) ?? []), ...values]));
    }
    for (const one of this.#all) if (one.parent === from) one.parent = to;
    if (source.isUsed) target.isUsed = true;
    return true;
  }

  #rename(entry: number, label: string): boolean {
    const renamed = this.#all[entry];
    if (!renamed || isBlank(label)) return false;
    renamed.label = shownLabel(label);
    return true;
  }

  #move(entry: number, before: number | null): boolean {
    if (entry === -1 || before === -1) return false;
    if (entry === before) return true;
    const rest = this.order.filter((i) => i !== entry);
    const at = before === null ? rest.length : rest.indexOf(before);
    this.order = [...rest.slice(0, at), entry, ...rest.slice(at)];
    return true;
  }
}
