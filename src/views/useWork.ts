import { useEffect, useRef, useState } from "react";
import type { Work } from "../export/work";

/** What is done sooner needs no bar, in milliseconds. */
const patience = 300;

/** Work that takes its time, one at a time. */
export interface Running {
  readonly isRunning: boolean;
  /** How far it is, from 0 to 1, or null where nobody knows; undefined: nothing to show. */
  readonly progress: number | null | undefined;
  /** Does it; rejects with an AbortError where it is cancelled on its way, or where other work began. */
  readonly run: <Result>(work: (work: Work) => Promise<Result>) => Promise<Result>;
  readonly cancel: () => void;
}

/** Runs work that can be cancelled, and shows how far it is once that is worth showing. It ends with the component. */
export function useWork(): Running {
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useState<number | null>();
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
      setProgress(part || null);
    }, patience);
    setIsRunning(true);
    try {
      const result = await work({
        signal,
        onProgress: (done) => {
          // What is found to do on the way would else make it go back.
          part = Math.max(part, done);
          if (isShown && !signal.aborted) setProgress(part);
        },
      });
      signal.throwIfAborted();
      return result;
    } finally {
      clearTimeout(timer);
      if (running.current === controller) {
        running.current = null;
        setIsRunning(false);
        setProgress(undefined);
      }
    }
  }

  return { isRunning, progress, run, cancel: () => running.current?.abort() };
}
