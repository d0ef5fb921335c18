import { type Target, targetKey } from "../model/target";

/**
 * Scrolls what is selected into sight, past the sheet that covers the lower part of a phone. What an address opened may not
 * be drawn yet: it is waited for until the reader does something. Returned: to wait no longer.
 */
export function showMark(target: Target): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const observer = new MutationObserver(look);
  function look(): void {
    const mark = markOf(target);
    if (!mark) return;
    waiting.abort();
    mark.scrollIntoView({ block: "nearest" });
  }
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  for (const kind of ["pointerdown", "keydown", "wheel"])
    window.addEventListener(kind, () => waiting.abort(), { signal, passive: true });
  look();
  return () => waiting.abort();
}

/** A target's mark in a chart. Two that are tied have none of their own: the first one's. */
function markOf(target: Target): Element | null {
  return document.querySelector(`main svg [data-target=${JSON.stringify(targetKey(first(target)))}]`);
}

function first(target: Target): Target {
  switch (target.kind) {
    case "pair":
      return { kind: "study", study: target.studies[0] };
    case "groups":
      return { kind: "group", group: target.ids[0] };
    case "themes":
      return { kind: "theme", theme: target.ids[0] };
    default:
      return target;
  }
}
