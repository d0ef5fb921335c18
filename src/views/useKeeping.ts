import { useEffect, useRef, useSyncExternalStore } from "react";
import { parseOwnTable } from "../data/parseOwnTable";
import type { KeptContent } from "../keep/content";
import type { Keeper, Keeping, Shown } from "../keep/keeper";
import type { EvidenceTable } from "../model/evidenceTable";
import { encodeView } from "../state/address";
import { mostStrength } from "../state/mostStrength";
import { reconcileView } from "../state/reconcileView";
import { useEvidence } from "./evidence";

/** Keeps the table and the view of the page, whatever is chosen, undone or changed. Returns how it stands with it. */
export function useKeeping(
  keeper: Keeper,
  { settled, onShown }: Pick<Shown, "settled"> & { onShown: (table: EvidenceTable) => void },
): Keeping {
  const { store, table } = useEvidence();
  const opened = useRef(table);
  useEffect(() => {
    const contents = new WeakMap<EvidenceTable, KeptContent>([[opened.current, keeper.latest().content]]);
    /** Whatever changed, all of it is kept; nothing is kept twice. */
    function keep(): void {
      const { view, edited } = store.getState();
      const content = contents.get(edited ?? opened.current) ?? keeper.latest().content;
      keeper.change({
        view: encodeView(view).toString(),
        ...(content === keeper.latest().content ? {} : { content }),
      });
    }
    function show(content: KeptContent): void {
      const next = parseOwnTable(content.file);
      contents.set(next, content);
      const { view } = reconcileView(store.getState().view, next, (any) => mostStrength(next, any));
      store.getState().edit(next, view);
    }
    keep();
    const unsubscribe = store.subscribe((now, before) => {
      // What passes is not kept, nor is a gesture before its end.
      if (now.gesture || (now.view === before.view && now.edited === before.edited && !before.gesture)) return;
      keep();
      if (now.edited !== before.edited) onShown(now.edited ?? opened.current);
    });
    const stop = keeper.start({ show, settled });
    return () => {
      unsubscribe();
      stop();
    };
  }, [keeper, store, settled, onShown]);
  return useSyncExternalStore(keeper.subscribe, keeper.keeping);
}
