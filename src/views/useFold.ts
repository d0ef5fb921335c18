import { useCallback } from "react";
import { flushSync } from "react-dom";
import type { HeadingTarget } from "../charts/heatmapLines";
import { tableIndex } from "../model/tableIndex";
import { targetKey } from "../model/target";
import { isParent, treeOf } from "../model/tree";
import { useEvidence } from "./evidence";

/** Folding of parents: which state one is in (null for what has no children), and the way to fold or unfold it. */
export function useFold(): {
  isFolded: (target: HeadingTarget) => boolean | null;
  /** A heading that had the focus keeps it, wherever it stands then. */
  fold: (target: HeadingTarget, folded: boolean) => void;
} {
  const { table, store } = useEvidence();
  const isFolded = useCallback(
    (target: HeadingTarget) => {
      const isGroup = target.kind === "group";
      const entries = isGroup ? table.groups : table.themes;
      const id = isGroup ? target.group : target.theme;
      const entry = tableIndex(table)[target.kind].get(id) ?? -1;
      if (!isParent(treeOf(entries), entry)) return null;
      const { foldedGroups, foldedThemes } = store.getState().view;
      return (isGroup ? foldedGroups : foldedThemes).includes(id);
    },
    [table, store],
  );
  const fold = useCallback(
    (target: HeadingTarget, folded: boolean) => {
      const { view, choose } = store.getState();
      const name = target.kind === "group" ? "foldedGroups" : "foldedThemes";
      const id = target.kind === "group" ? target.group : target.theme;
      // In the order of the table, so that one state has one address.
      const entries = target.kind === "group" ? table.groups : table.themes;
      const ids = entries.map((entry) => entry.id).filter((one) => (one === id ? folded : view[name].includes(one)));
      const key = targetKey(target);
      const hadFocus = document.activeElement?.getAttribute("data-target") === key;
      flushSync(() => choose({ [name]: ids }));
      if (hadFocus)
        document.querySelector<SVGElement>(`main [role=grid] [data-target=${JSON.stringify(key)}]`)?.focus();
    },
    [table, store],
  );
  return { isFolded, fold };
}
