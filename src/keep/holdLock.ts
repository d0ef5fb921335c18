/**
 * Asks for a lock that one tab has at a time, and holds it until the function that is returned is called or the page is left.
 * With `steal` whoever has it loses it. Where the browser has no locks, everybody gets it.
 */
export function holdLock(
  name: string,
  { steal, onHeld, onLost }: { steal: boolean; onHeld: () => void; onLost: () => void },
): () => void {
  let release = () => {};
  let isReleased = false;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) {
    onHeld();
    return release;
  }
  const waiting = new AbortController();
  // One that steals does not wait, and so cannot be called back.
  const options: LockOptions = steal ? { steal } : { signal: waiting.signal };
  const take = () => {
    if (isReleased) return;
    onHeld();
    return held;
  };
  locks.request(name, options, take).catch(() => {
    // Called back by us, or stolen by another tab.
    if (!isReleased) onLost();
  });
  return () => {
    isReleased = true;
    waiting.abort();
    release();
  };
}
