/** Long work beside a page that goes on answering. */
export interface Work {
  /** Once it is aborted, the work rejects with its reason, and there is no file. */
  readonly signal?: AbortSignal | undefined;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** The page answers at least so often, in milliseconds: as soon as is felt to be at once, and no sooner, since each time costs. */
const longest = 80;

/** Lets whatever waits be done, such as a click on Cancel. Not by a timer: in a page that is not in sight these wait a second. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * To be called between two steps of a work, with how much of it is done. When the page is due to answer, it tells how much, and
 * lets it. It rejects with the signal's reason where the work is not wanted any more.
 */
export function steps({ signal, onProgress }: Work): (part: number) => Promise<void> {
  let answered = performance.now();
  return async (part) => {
    signal?.throwIfAborted();
    if (performance.now() - answered < longest) return;
    onProgress?.(part);
    await turn();
    answered = performance.now();
    signal?.throwIfAborted();
  };
}

/** A part of a work: what it tells stands for so much of the whole, from one place of it to another. */
export const partOf = ({ signal, onProgress }: Work, from: number, to: number): Work => ({
  signal,
  onProgress: onProgress && ((part) => onProgress(from + (to - from) * part)),
});
