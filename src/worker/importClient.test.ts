import { describe, expect, test } from "vitest";
import { DataError } from "../data/dataError";
import { uncorrected } from "../data/tableImport";
import { importClient, type Port } from "./importClient";
import { type Answer, type Call, importServer } from "./importServer";

const asItLooks = { encoding: null, delimiter: null };
const csv = "Group\tTheme\tExample\nA\tx\tOne [1].\nB\ty\tTwo [2].\n";

/** A client with a server of its own for each source; what was sent, how many ways are closed, and the way to break one. */
function connected({ isDeaf = false } = {}) {
  const sent: Call["name"][] = [];
  const state = { closed: 0, fail: (_: Error) => {} };
  const start = importClient((receive, fail): Port => {
    let isOpen = true;
    state.fail = fail;
    const answer = importServer((message: Answer) => {
      if (isOpen) receive(structuredClone(message));
    });
    return {
      send(call) {
        sent.push(call.name);
        if (!isDeaf) answer(structuredClone(call));
      },
      close() {
        isOpen = false;
        state.closed += 1;
      },
    };
  });
  return { sent, state, start };
}

const watch = (signal = new AbortController().signal) => ({ signal, onProgress: () => {} });

describe("an import by a worker", () => {
  test("reads, previews and opens one source", async () => {
    const { start, sent, state } = connected();
    const reading = await start({ kind: "text", text: csv }, asItLooks, watch());
    expect(reading.contents.kind).toBe("tables");
    const preview = await reading.preview(uncorrected, () => {});
    expect(preview.counts).toMatchObject({ rows: 2, citations: 2 });
    const opened = await reading.open(uncorrected, () => {});
    expect(opened.table.examples.map(({ text }) => text)).toEqual(["One [1].", "Two [2]."]);
    expect(opened.table.citationStart).toBeInstanceOf(Int32Array);
    expect(sent).toEqual(["start", "preview", "open"]);
    reading.stop();
    expect(state.closed).toBe(1);
    await expect(reading.preview(uncorrected, () => {})).rejects.toThrow("cancelled");
  });

  test("says in words what is wrong with the data, and closes the way", async () => {
    const { start, state } = connected();
    const reading = start({ kind: "file", name: "photo.csv", blob: new Blob(["\xff\xd8\xff"]) }, asItLooks, watch());
    await expect(reading).resolves.toBeDefined();
    const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
    const photo = start({ kind: "file", name: "photo.csv", blob: new Blob([bytes]) }, asItLooks, watch());
    await expect(photo).rejects.toThrow(DataError);
    await expect(photo).rejects.toThrow("got a JPEG picture");
    expect(state.closed).toBe(1);
  });

  test("is cancelled whatever it is doing, also before it began", async () => {
    const { start, state } = connected({ isDeaf: true });
    const controller = new AbortController();
    const reading = start({ kind: "text", text: csv }, asItLooks, watch(controller.signal));
    controller.abort();
    await expect(reading).rejects.toThrow("cancelled");
    await expect(start({ kind: "text", text: csv }, asItLooks, watch(controller.signal))).rejects.toThrow("cancelled");
    expect(state.closed).toBe(2);
  });

  test("a worker that breaks rejects whoever waits for it", async () => {
    const { start, state } = connected({ isDeaf: true });
    const reading = start({ kind: "text", text: csv }, asItLooks, watch());
    state.fail(new Error("it did not load"));
    await expect(reading).rejects.toThrow("it did not load");
    expect(state.closed).toBe(1);
  });

  test("a file that is gone, and one that is too large, are told before anything is read", async () => {
    const gone = Object.assign(new Blob(["x"]), {
      arrayBuffer: () => Promise.reject(new Error("the file could not be found")),
    });
    await expect(saidOf(gone)).resolves.toContain("could not be read (the file could not be found)");
    await expect(saidOf(Object.defineProperty(new Blob(["x"]), "size", { value: 5e9 }))).resolves.toContain(
      "got 5,000 MB",
    );
  });
});

/** What a server says of a file. */
function saidOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const answer = importServer((message) => {
      if ("end" in message) resolve(message.end?.why ?? "");
    });
    answer({ id: 1, name: "start", source: { kind: "file", name: "a.csv", blob }, options: asItLooks });
  });
}
