import { type KeyboardEvent, type RefObject, useCallback, useEffect, useImperativeHandle, useState } from "react";
import type { HeadingTarget } from "../charts/heatmapLines";
import type { Target } from "../model/target";
import styles from "./HeatmapArranging.module.css";
import { useDrag } from "./useDrag";
import { useFold } from "./useFold";
import { useMove } from "./useMove";

/** What the heatmap hands on: a press on a parent's triangle, and a key on a mark, true where it is dealt with. */
export interface Arranging {
  pressFold(parent: HeadingTarget): void;
  key(target: Target, event: Pick<KeyboardEvent, "key" | "altKey">): boolean;
}

const steps: Readonly<Record<string, { isRow: boolean; by: 1 | -1 }>> = {
  ArrowUp: { isRow: true, by: -1 },
  ArrowDown: { isRow: true, by: 1 },
  ArrowLeft: { isRow: false, by: -1 },
  ArrowRight: { isRow: false, by: 1 },
};
const folding: Readonly<Record<string, boolean>> = { "-": true, "−": true, "+": false, "=": false };

/** Moving and folding headings in the heatmap within `box`: by dragging, by its triangles and by keys; said once. */
export function HeatmapArranging({
  box,
  handlers,
  onReady,
}: {
  box: RefObject<HTMLElement | null>;
  handlers: RefObject<Arranging | null>;
  onReady: () => void;
}) {
  const { isFolded, fold } = useFold();
  const { placeOf, move } = useMove();
  const [said, setSaid] = useState("");
  const moveAndSay = useCallback((...to: Parameters<typeof move>) => setSaid(move(...to) ?? ""), [move]);
  const mark = useDrag(box, placeOf, moveAndSay);

  useImperativeHandle(
    handlers,
    () => ({
      pressFold: (parent) => fold(parent, !isFolded(parent)),
      key(target, { key, altKey }) {
        if (target.kind !== "group" && target.kind !== "theme") return false;
        const step = altKey ? steps[key] : undefined;
        if (step) {
          const place = placeOf(target);
          if (place?.isRow === step.isRow) moveAndSay(target, place.at + step.by);
          // Else the browser would take the key to go back.
          return true;
        }
        const wanted = folding[key];
        const now = wanted === undefined ? null : isFolded(target);
        if (wanted === undefined || now === null) return false;
        if (wanted !== now) fold(target, wanted);
        return true;
      },
    }),
    [fold, isFolded, placeOf, moveAndSay],
  );
  useEffect(() => onReady(), [onReady]);

  return (
    <>
      {mark && (
        <div
          className={styles.mark}
          style={{ insetInlineStart: mark.x, insetBlockStart: mark.y, inlineSize: mark.width, blockSize: mark.height }}
        />
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
