import { type RefObject, useLayoutEffect, useState } from "react";
import { chartWidths } from "./chartFrame";

/** The widest chart that the element has room for, in CSS pixels; null until it is measured, before the first paint. */
export function useChartWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const measure = () => setWidth(stepFor(node.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function stepFor(room: number): number {
  return chartWidths.findLast((width) => width <= room) ?? chartWidths[0];
}
