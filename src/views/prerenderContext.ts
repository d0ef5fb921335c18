import { createContext } from "react";
import type { FirstPaint } from "./FirstPaint";

/**
 * What draws a chart while the build renders the first view: there is no window, and charts come in all their steps at once.
 * Null in the browser, which need not load it.
 */
export const PrerenderContext = createContext<typeof FirstPaint | null>(null);
