import { DataError } from "../data/dataError";
import type { ImportContents, ImportedTable, ImportPreview, StartImport, TableImport } from "../data/tableImport";
import type { Answer, Call } from "./importServer";
import { assembly } from "./parts";

/** The way to and from a server. */
export interface Port {
  send(call: Call): void;
  close(): void;
}

/** Opens a way; answers come to `receive`, what keeps the server from working at all to `fail`. */
export type Connect = (receive: (answer: Answer) => void, fail: (error: Error) => void) => Port;

type Ask = Call extends infer One ? (One extends unknown ? Omit<One, "id"> : never) : never;

/** Imports by a server, one for each source: to stop is to close it, whatever it is doing. */
export function importClient(connect: Connect): StartImport {
  return async (source, options, { signal, onProgress }) => {
    const waiting = new Map<number, (answer: Answer) => void>();
    let stopped: Error | null = null;
    let calls = 0;
    const port = connect((answer) => waiting.get(answer.id)?.(answer), stop);

    function stop(error: Error): void {
      if (stopped) return;
      stopped = error;
      port.close();
      for (const [id, settle] of waiting)
        settle({ id, end: { why: error.message, isData: error instanceof DataError } });
    }

    function ask<Result>(call: Ask, onShare: (share: number) => void): Promise<Result> {
      if (stopped) return Promise.reject(stopped);
      calls += 1;
      const id = calls;
      return new Promise((resolve, reject) => {
        const { add, value } = assembly();
        waiting.set(id, (answer) => {
          if ("share" in answer) onShare(answer.share);
          else if ("part" in answer) add(answer.part);
          else {
            waiting.delete(id);
            const { end } = answer;
            if (end === null) resolve(value() as Result);
            else reject(end.isData ? new DataError(end.why) : new Error(end.why));
          }
        });
        port.send({ id, ...call } as Call);
      });
    }

    const cancel = () => stop(new DOMException("cancelled", "AbortError"));
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    try {
      const contents = await ask<ImportContents>({ name: "start", source, options }, onProgress);
      return {
        contents,
        preview: (corrections, onShare) => ask<ImportPreview>({ name: "preview", corrections }, onShare),
        open: (corrections, onShare) => ask<ImportedTable>({ name: "open", corrections }, onShare),
        stop: cancel,
      } satisfies TableImport;
    } catch (error) {
      cancel();
      throw error;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  };
}
