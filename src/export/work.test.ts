import { afterEach, expect, test, vi } from "vitest";
import { pdfFile } from "./pdfFile";
import { pngBytes } from "./pngBytes";
import { tiffBytes } from "./tiffBytes";
import { partOf, steps } from "./work";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock that is so many milliseconds later each time it is looked at. */
function clock(step: number): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += step;
    return now;
  });
}

test("the page answers, and hears how far it is, only when it has waited", async () => {
  clock(30);
  const told: number[] = [];
  const step = steps({ onProgress: (part) => told.push(part) });
  // 30, 60 and 90 ms after the page last answered; then 30 and 60 again.
  for (const part of [0.1, 0.2, 0.3, 0.4, 0.5]) await step(part);
  expect(told).toEqual([0.3]);
});

test("what waits is done between two steps, a click on Cancel too", async () => {
  clock(100);
  const cancel = new AbortController();
  const step = steps({ signal: cancel.signal });
  await step(0.1);
  setTimeout(() => cancel.abort());
  const untilCancelled = async () => {
    for (;;) await step(0.5);
  };
  await expect(untilCancelled()).rejects.toMatchObject({ name: "AbortError" });
});

test("a part of a work stands for so much of the whole", () => {
  const told: number[] = [];
  const work = { onProgress: (part: number) => told.push(part) };
  partOf(partOf(work, 0.5, 1), 0, 0.5).onProgress?.(0.5);
  expect(told).toEqual([0.625]);
  expect(partOf({}, 0, 1).onProgress).toBeUndefined();
});

/** A picture whose rows are asked for until somebody cancels. */
function endless(cancel: AbortController) {
  const asked: number[] = [];
  return {
    asked,
    ...{ width: 500, height: 5000, dpi: 300 },
    rows: (from: number, count: number) => {
      asked.push(from);
      if (asked.length === 3) cancel.abort();
      return new Uint8ClampedArray(4 * 500 * count);
    },
  };
}

test.each([
  ["PNG", pngBytes],
  ["TIFF", (picture: ReturnType<typeof endless>, _: undefined, work: object) => tiffBytes(picture, work)],
] as const)("a %s that is cancelled reads no more rows, and there is none", async (_, make) => {
  const cancel = new AbortController();
  const picture = endless(cancel);
  await expect(make(picture, undefined, { signal: cancel.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(picture.asked).toHaveLength(3);
});

test("a PDF that is cancelled fetches no more fonts, and what is on its way is dropped", async () => {
  const cancel = new AbortController();
  const scene = {
    ...{ title: "", description: "", width: 10, height: 10, background: "#ffffff", fontFamily: "Inter" },
    marks: ["a", "Ω", "ж"].map((text) => ({
      ...({ kind: "text", x: 0, y: 9, size: 9, weight: 400, anchor: "start", fill: "#000000" } as const),
      text,
    })),
  };
  const signals: (AbortSignal | undefined)[] = [];
  const made = pdfFile(scene, { title: "", signal: cancel.signal }, (_, signal) => {
    signals.push(signal);
    cancel.abort();
    return new Promise((_, reject) => signal?.throwIfAborted() ?? reject(new Error("not cancelled")));
  });
  await expect(made).rejects.toMatchObject({ name: "AbortError" });
  expect(signals).toEqual([cancel.signal]);
});
