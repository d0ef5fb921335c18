import { createContext } from "react";

/** True while the build renders the first view: there is no window, and charts come in all their steps at once. */
export const PrerenderContext = createContext(false);
