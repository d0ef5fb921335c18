import { wordRanges } from "./wordRanges";

/** How long an example may take to appear, in milliseconds. */
const patience = 5000;

/**
 * Scrolls the first of some folded words of an example in the reading panel into sight, as soon as the example is there.
 * Returns the way to stop waiting for it.
 */
export function showWords(example: string, words: readonly string[]): () => void {
  const panel = document.querySelector("aside");
  if (!panel) return () => {};
  const quote = () => panel.querySelector(`[data-example=${JSON.stringify(example)}]`);
  const here = quote();
  if (here) {
    show(here, words);
    return () => {};
  }
  const observer = new MutationObserver(() => {
    const there = quote();
    if (!there) return;
    stop();
    show(there, words);
  });
  const timer = setTimeout(() => observer.disconnect(), patience);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(panel, { childList: true, subtree: true });
  return stop;
}

function show(quote: Element, words: readonly string[]): void {
  const place = wordRanges(quote, words)[0] ?? quote;
  const scroller = quote.closest("aside > *");
  if (!scroller) return;
  // What is seen of the panel; on a phone its commands lie over the first lines.
  const box = scroller.getBoundingClientRect();
  const top = Math.max(0, box.top) + 56;
  const bottom = Math.min(window.innerHeight, box.bottom);
  const { top: start, bottom: end } = place.getBoundingClientRect();
  if (start < top || end > bottom) scroller.scrollBy({ top: start - top - (bottom - top) / 4 });
}
