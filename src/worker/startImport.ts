import { importClient } from "./importClient";
import type { Answer } from "./importServer";

/** Reads files and texts in a worker, so that the page answers meanwhile. */
export const startImport = importClient((receive, fail) => {
  const worker = new Worker(new URL("./tableWorker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => receive(data);
  worker.onerror = ({ message }) => fail(new Error(message || "the part that reads tables did not load"));
  return { send: (call) => worker.postMessage(call), close: () => worker.terminate() };
});
