import { addressOf, decodeView, tableNamed } from "../state/address";
import type { ViewStore } from "../state/viewStore";

/** Browsers drop entries that come faster than this, in milliseconds. */
const pause = 100;
/** Entries that may wait; a longer flood keeps its last. */
const mostWaiting = 20;

let waiting: string[] = [];

/** Whether the address is yet to catch up with a choice. */
export const isAddressWaiting = (): boolean => waiting.length > 0;

/**
 * Keeps the address and the store the same: a choice pushes one entry, a gesture one at its end, at least 100 ms apart;
 * Back and Forward apply theirs. `table` is what the address names the table by; an address that is popped of another table
 * is none of ours. `onPop` applies a popped address. Returns the way to write at once what still waits, and the way to stop.
 */
export function connectAddress(
  store: ViewStore,
  table: string,
  onPop: (popped: ReturnType<typeof decodeView>) => void,
): { flush: () => void; stop: () => void } {
  waiting = [];
  /** The newest address, and the newest that the browser has. */
  const addressNow = () => addressOf(store.getState().view, window.location.pathname, table);
  let last = addressNow();
  let written = window.location.pathname + window.location.search;
  let isPopping = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function push(address: string): void {
    try {
      // The state tells an entry of ours from an address that was opened.
      window.history.pushState(true, "", address);
      written = address;
    } catch {} // not every browser lets a file have addresses: the view goes without
  }

  function write(): void {
    const next = waiting.shift();
    if (next === undefined) {
      timer = undefined;
      return;
    }
    push(next);
    timer = setTimeout(write, pause);
  }

  function flush(): void {
    const next = waiting.pop();
    waiting.length = 0;
    if (next !== undefined) push(next);
  }

  function pop(): void {
    const here = window.location.pathname + window.location.search;
    if (here === written) return; // only the fragment is another
    written = here;
    waiting.length = 0;
    if (tableNamed(window.location.search) !== table) return;
    isPopping = true;
    onPop(decodeView(window.location.search));
    isPopping = false;
    last = addressNow();
  }

  const unsubscribe = store.subscribe(({ view, gesture }, before) => {
    if (gesture || isPopping || (view === before.view && gesture === before.gesture)) return;
    const next = addressNow();
    if (next === last) return;
    last = next;
    if (waiting.length >= mostWaiting) waiting.pop();
    waiting.push(next);
    if (timer === undefined) write();
  });
  window.addEventListener("popstate", pop);
  window.addEventListener("pagehide", flush);
  return {
    flush,
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
      window.removeEventListener("popstate", pop);
      window.removeEventListener("pagehide", flush);
    },
  };
}
