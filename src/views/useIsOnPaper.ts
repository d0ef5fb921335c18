import { useSyncExternalStore } from "react";

let isOnPaper = false;

/**
 * Whether the page is being printed. It is known before browsers lay it out for paper and count its sheets: what changes
 * its height later falls off the last one.
 */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(subscribe, () => isOnPaper);
}

function subscribe(listener: () => void): () => void {
  const listening = new AbortController();
  for (const kind of ["beforeprint", "afterprint"]) {
    const heard = () => {
      isOnPaper = kind === "beforeprint";
      listener();
    };
    window.addEventListener(kind, heard, listening);
  }
  return () => listening.abort();
}
