import { useEffect, useRef, useState } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Work } from "../export/work";

/** What is done sooner needs no bar, in milliseconds. */
const patience = 300;

/** How far some work is, from 0 to 1, or null where nobody knows; undefined: nothing to show. */
export interface Progress {
  readonly part: number | null | undefined;
}

/** Work that takes its time, one at a time. */
interface Running {
  readonly isRunning: boolean;
  /** By itself, since it changes many times a second: only what shows it is drawn again. */
  readonly progress: StoreApi<Progress>;
  /** Does it; rejects with an AbortError where it is cancelled on its way, or where other work began. */
  readonly run: <Result>(work: (work: Work) => Promise<Result>) => Promise<Result>;
  readonly cancel: () => void;
}

/** Runs work that can be cancelled, and shows how far it is once that is worth showing. It ends with the component. */
export function useWork(): Running {
  const [isRunning, setIsRunning] = useState(false);
  const [progress] = useState(() => createStore<Progress>(() => ({ part: undefined })));
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run<Result>(work: (work: Work) => Promise<Result>): Promise<Result> {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    let [part, isShown] = [0, false];
    const timer = setTimeout(() => {
      isShown = true;
      progress.setState({ part: part || null });
    }, patience);
    setIsRunning(true);
    try {
      const result = await work({
        signal,
        onProgress: (done) => {
          // What is found to do on the way would else make it go back.
          part = Math.max(part, done);
          if (isShown && !signal.aborted) progress.setState({ part });
        },
      });
      signal.throwIfAborted();
      return result;
    } finally {
      clearTimeout(timer);
      if (running.current === controller) {
        running.current = null;
        setIsRunning(false);
        progress.setState({ part: undefined });
      }
    }
  }

  return { isRunning, progress, run, cancel: () => running.current?.abort() };
}
