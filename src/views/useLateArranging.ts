import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { HeadingTarget } from "../charts/heatmapLines";
import type { Target } from "../model/target";
import type { Arranging } from "./HeatmapArranging";

/**
 * What moves and folds headings is fetched when the heatmap in `box` is first reached. What a person does before it is there
 * waits for it, and is done then, in order.
 */
export function useLateArranging(box: RefObject<HTMLElement | null>) {
  const [isReached, setIsReached] = useState(false);
  const handlers = useRef<Arranging | null>(null);
  const waiting = useRef<(() => void)[]>([]);
  const [isReady, setIsReady] = useState(false);

  const onReady = useCallback(() => {
    setIsReady(true);
    // Each by itself: it stands on what the one before has done.
    for (const act of waiting.current.splice(0)) queueMicrotask(act);
  }, []);
  const pressFold = useCallback((parent: HeadingTarget) => {
    if (handlers.current) handlers.current.pressFold(parent);
    else waiting.current.push(() => handlers.current?.pressFold(parent));
  }, []);
  const onKey = useCallback((target: Target, event: Pick<KeyboardEvent, "key" | "altKey">): boolean => {
    if (handlers.current) return handlers.current.key(target, event);
    const { key, altKey } = event;
    const isMeant = target.kind === "group" || target.kind === "theme";
    if (isMeant) waiting.current.push(() => handlers.current?.key(target, { key, altKey }));
    // Left to the browser, it would go back.
    return isMeant && altKey && key.startsWith("Arrow");
  }, []);

  useEffect(() => {
    const holder = box.current;
    if (!holder || isReady) return;
    const controller = new AbortController();
    const { signal } = controller;
    const reach = () => setIsReached(true);
    holder.addEventListener("pointerenter", reach, { signal });
    holder.addEventListener("focusin", reach, { signal });
    let isPressed = false;
    const hold = (event: PointerEvent) => {
      if (event.type === "pointerdown") isPressed = true;
      const { target, type } = event;
      if (isPressed) waiting.current.push(() => target?.dispatchEvent(new PointerEvent(type, event)));
      if (event.type === "pointerup") isPressed = false;
    };
    holder.addEventListener("pointerdown", hold, { signal });
    for (const type of ["pointermove", "pointerup", "pointercancel"] as const)
      window.addEventListener(type, hold, { signal });
    return () => controller.abort();
  }, [box, isReady]);

  return { isReached, handlers, onReady, pressFold, onKey };
}
