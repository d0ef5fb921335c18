import { useState } from "react";
import type { HeadingTarget } from "../charts/heatmapLines";
import { enReadingOf } from "../messages/enReading";
import controls from "../ui/controls.module.css";
import { useTab } from "./evidence";
import styles from "./ReadingPanel.module.css";
import { useMove } from "./useMove";
import { useWords } from "./useWords";

/** Buttons that move a heading in the heatmap, while the heatmap is in view; nothing for one without siblings. */
export function MoveReading({ target }: { target: HeadingTarget }) {
  const words = useWords(enReadingOf).move;
  const tab = useTab();
  const { placeOf, move } = useMove();
  const [said, setSaid] = useState("");
  const place = placeOf(target);
  if (!place || place.siblings.length < 2 || (tab !== "overview" && tab !== "heatmap")) return null;
  const { isRow, at, siblings } = place;
  const step = (by: 1 | -1, name: string) => {
    const isEnd = at + by < 0 || at + by >= siblings.length;
    return (
      // Not `disabled`: a button that has the focus keeps it at the end of the way.
      <button
        type="button"
        className={controls.button}
        aria-disabled={isEnd}
        onClick={() => {
          const moved = move(target, at + by);
          if (moved) setSaid(moved);
        }}
      >
        {name}
      </button>
    );
  };
  return (
    <p className={styles.commands}>
      {step(-1, isRow ? words.up : words.left)}
      {step(1, isRow ? words.down : words.right)}
      <span role="status" className="sr-only">
        {said}
      </span>
    </p>
  );
}
