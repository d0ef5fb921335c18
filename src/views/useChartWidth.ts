import { type RefObject, useLayoutEffect, useState } from "react";
import { chartWidths } from "./chartFrame";
import { useIsOnPaper } from "./useIsOnPaper";

/** The widest chart that the element has room for, in CSS pixels; null until it is measured, before the first paint. */
export function useChartWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => {
      // A sheet is no window: see below.
      if (!window.matchMedia("print").matches) setWidth(stepFor(node.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  const isOnPaper = useIsOnPaper();
  // Half of a sheet beside another chart, otherwise its width: on either, words are about as large as on screen.
  return isOnPaper && width !== null ? (width > 560 ? 560 : 356) : width;
}

function stepFor(room: number): number {
  return chartWidths.findLast((width) => width <= room) ?? chartWidths[0];
}
