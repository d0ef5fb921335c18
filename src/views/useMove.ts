import { useMemo } from "react";
import { flushSync } from "react-dom";
import type { HeadingTarget } from "../charts/heatmapLines";
import { rowsOf } from "../model/groupRows";
import { moveEntry, siblingsOf } from "../model/moveEntry";
import { tableIndex } from "../model/tableIndex";
import { treeOf } from "../model/tree";
import { useEvidence, useView } from "./evidence";
import { useArrangingWords } from "./useArrangingWords";

/** Where a heading stands among those that it can change places with. */
export interface Place {
  readonly isRow: boolean;
  /** From 0. */
  readonly at: number;
  /** Its siblings and itself, in order. */
  readonly siblings: readonly HeadingTarget[];
  /** The last of them and whatever is beneath it. */
  readonly last: readonly HeadingTarget[];
}

/** Orders made by hand: where a heading stands, and the way to put it elsewhere. */
export function useMove(): {
  placeOf: (target: HeadingTarget) => Place | null;
  /** Puts a heading at a place among its siblings, as one choice; what is to be said of it, or null where it is there already. */
  move: (target: HeadingTarget, to: number) => string | null;
} {
  const { table, store, order } = useEvidence();
  const words = useArrangingWords();
  const turned = useView("turned");
  return useMemo(() => {
    const sideOf = (target: HeadingTarget) =>
      target.kind === "group"
        ? { entries: table.groups, order: order.rows, id: target.group }
        : { entries: table.themes, order: order.columns, id: target.theme };
    const placeOf = (target: HeadingTarget): Place | null => {
      const { entries, order: now, id } = sideOf(target);
      const entry = tableIndex(table)[target.kind].get(id);
      if (entry === undefined) return null;
      const siblings = siblingsOf(now, entries, entry);
      const last = rowsOf(treeOf(entries).below, siblings.at(-1) ?? -1);
      const targetOf = (index: number): HeadingTarget => {
        const other = entries[index]?.id ?? "";
        return target.kind === "group" ? { kind: "group", group: other } : { kind: "theme", theme: other };
      };
      return {
        isRow: (target.kind === "theme") === turned,
        at: siblings.indexOf(entry),
        siblings: siblings.map(targetOf),
        last: Array.from(last, targetOf),
      };
    };
    const move = (target: HeadingTarget, to: number): string | null => {
      const place = placeOf(target);
      const { entries, order: now, id } = sideOf(target);
      const entry = tableIndex(table)[target.kind].get(id) ?? -1;
      if (!place || to < 0 || to >= place.siblings.length || to === place.at) return null;
      const ids = moveEntry(now, entries, entry, to);
      flushSync(() => store.getState().choose({ [target.kind === "group" ? "groupOrder" : "themeOrder"]: ids }));
      const parent = entries[entries[entry]?.parent ?? -1]?.label ?? null;
      return words.moved(entries[entry]?.label ?? "", place.isRow, to + 1, place.siblings.length, parent);
    };
    return { placeOf, move };
  }, [table, store, words, order, turned]);
}
