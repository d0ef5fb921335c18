import { DataError } from "../data/dataError";
import { type ImportSession, importSession } from "../data/importSession";
import { readBlob } from "../data/readBlob";
import type { Corrections, ImportSource, TextOptions } from "../data/tableImport";
import { type Part, partsOf } from "./parts";

/** What the page asks for; `id` comes back with each answer. */
export type Call = { readonly id: number } & (
  | { readonly name: "start"; readonly source: ImportSource; readonly options: TextOptions }
  | { readonly name: "preview" | "open"; readonly corrections: Corrections }
);

/** What comes back: how far it is, pieces of the result, and that it is all, or what was wrong. */
export type Answer = { readonly id: number } & (
  | { readonly share: number }
  | { readonly part: Part }
  | { readonly end: { readonly why: string; readonly isData: boolean } | null }
);

/** From one report of progress to the next, in ms. */
const pause = 50;

/** Answers the calls about one source, in their order. */
export function importServer(post: (answer: Answer) => void): (call: Call) => void {
  let session: ImportSession | null = null;
  let queue = Promise.resolve();

  async function work(call: Call): Promise<unknown> {
    if (call.name === "start") {
      const { source, options } = call;
      const atHand =
        source.kind === "file"
          ? { kind: "bytes" as const, name: source.name, bytes: await readBlob(source.blob) }
          : source;
      session = run(call.id, importSession(atHand, options));
      return session.contents;
    }
    if (!session) throw new Error(`${call.name}: expected a source that was read`);
    return run<unknown>(call.id, session[call.name](call.corrections));
  }

  function run<Value>(id: number, steps: Generator<number, Value>): Value {
    let said = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - said < pause) continue;
      said = performance.now();
      post({ id, share: step.value });
    }
  }

  return (call) => {
    queue = queue.then(async () => {
      const { id } = call;
      try {
        for (const part of partsOf(await work(call))) post({ id, part });
        post({ id, end: null });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        post({ id, end: { why, isData: error instanceof DataError } });
      }
    });
  };
}
