import { useEffect, useState } from "react";
import { enUndo } from "../messages/enUndo";
import type { View } from "../state/view";
import type { ViewState } from "../state/viewStore";
import { useEvidence } from "./evidence";

/** Says what was undone or done again, since nothing else on the page need be near what changed. */
export function UndoStatus() {
  const { store } = useEvidence();
  const [said, setSaid] = useState("");
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (isSame(now, before)) return;
        const words = isSame(now.future.at(-1), before)
          ? enUndo.undone
          : isSame(before.future.at(-1), now)
            ? enUndo.redone
            : null;
        setSaid(words ? words(changedParts(before, now)) : "");
      }),
    [store],
  );
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

type Moment = Pick<ViewState, "view" | "edited">;

const isSame = (a: Moment | undefined, b: Moment): boolean => a?.view === b.view && a.edited === b.edited;

/** What differs between two moments, in words, each once. Where the table changed, what changes with it goes without saying. */
function changedParts({ view: before, ...then }: Moment, { view: now, ...later }: Moment): string[] {
  if (then.edited !== later.edited) return [enUndo.table];
  const parts = Object.keys(enUndo.parts) as (keyof View)[];
  return [...new Set(parts.filter((part) => before[part] !== now[part]).map((part) => enUndo.parts[part]))];
}
