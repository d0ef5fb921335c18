import { useEffect, useState } from "react";
import { enUndo } from "../messages/enUndo";
import type { View } from "../state/view";
import { useEvidence } from "./evidence";

/** Says what was undone or done again, since nothing else on the page need be near what changed. */
export function UndoStatus() {
  const { store } = useEvidence();
  const [said, setSaid] = useState("");
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.view === before.view) return;
        const words =
          now.future.at(-1) === before.view ? enUndo.undone : before.future.at(-1) === now.view ? enUndo.redone : null;
        setSaid(words ? words(changedParts(before.view, now.view)) : "");
      }),
    [store],
  );
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

/** What differs between two views, in words, each once. */
function changedParts(before: View, now: View): string[] {
  const parts = Object.keys(enUndo.parts) as (keyof View)[];
  return [...new Set(parts.filter((part) => before[part] !== now[part]).map((part) => enUndo.parts[part]))];
}
