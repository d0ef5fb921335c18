import { createContext } from "react";
import type { FirstPaint } from "./FirstPaint";

/**
 * While the build renders the first view, what draws a chart there, in all its steps at once; there is no window then. Null
 * in the browser, which so never loads it.
 */
export const PrerenderContext = createContext<typeof FirstPaint | null>(null);
