import { afterEach, expect, test, vi } from "vitest";
import type { Scene } from "../scene/mark";
import { PictureTooLarge } from "./pixelSize";
import { pngFile } from "./pngFile";
import { tiffFile } from "./tiffFile";
import { unpackLzw } from "./unpackLzw";

const scene: Scene = {
  ...{ title: "", description: "", width: 100, height: 50, background: "#ffffff", fontFamily: "Inter Variable" },
  marks: [{ kind: "text", x: 0, y: 9, text: "Ωμέγα", size: 9, weight: 600, anchor: "start", fill: "#000000" }],
};

/** A page whose canvases are all of one colour, and keep nothing when they have more pixels than `memory`. */
function stubPage(memory = Number.POSITIVE_INFINITY) {
  const log = { fonts: [] as unknown[], backgrounds: 0, readings: [] as unknown[] };
  const makeCanvas = (width: number, height: number) => {
    const isKept = () => width * height <= memory;
    const known: Record<string, unknown> = {
      fillRect: (x: number) => {
        if (x === 0) log.backgrounds++;
      },
      getImageData: (x: number, y: number, width: number, height: number) => {
        if (x === 0) log.readings.push([y, height]);
        const pixel = isKept() ? [10, 20, 30, 255] : [0, 0, 0, 0];
        const data = new Uint8ClampedArray(4 * width * height);
        for (let i = 0; i < data.length; i += 4) data.set(pixel, i);
        return { data };
      },
    };
    const context = new Proxy({}, { get: (_, name) => known[String(name)] ?? (() => undefined), set: () => true });
    return { getContext: () => context };
  };
  const load = (...asked: unknown[]) => Promise.resolve(log.fonts.push(asked));
  vi.stubGlobal("document", { fonts: { load } });
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      constructor(width: number, height: number) {
        Object.assign(this, makeCanvas(width, height));
      }
    },
  );
  return log;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const errorOf = (file: Promise<Blob>) => file.then(() => null).catch((error: unknown) => error);

test("a picture has the size that was asked for, and waits for the fonts of its text", async () => {
  const log = stubPage();
  const file = await pngFile(scene, { scale: 2 });
  const view = new DataView(await file.arrayBuffer());
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([200, 100]);
  expect(log.fonts).toContainEqual(["600 16px Inter Variable", "Ωμέγα"]);
  expect(log.backgrounds).toBe(1);
});

test("it is transparent when asked, and says its resolution", async () => {
  const log = stubPage();
  const file = await pngFile(scene, { scale: 1, dpi: 96, background: "none" });
  expect(log.backgrounds).toBe(0);
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(String.fromCharCode(...bytes.subarray(37, 41))).toBe("pHYs");
  expect(file.type).toBe("image/png");
});

test("beyond what any browser makes it says the largest, before it draws", async () => {
  const log = stubPage();
  const error = await errorOf(pngFile(scene, { scale: 400 }));
  // 32,767 / 100 = 327.67, but the area allows √(2²⁸ / 5,000) = 231.7 only.
  expect(error).toBeInstanceOf(PictureTooLarge);
  expect(error).toMatchObject({ largestScale: 231.7, largest: { width: 23_170, height: 11_585 } });
  expect(log.backgrounds).toBe(0);
});

test("short of memory it tries smaller ones, and offers the first that works", async () => {
  stubPage(100_000);
  // Half the pixels at a time, rounded down: 10, 7.07, 4.99, 3.52; 352 × 176 are 61,952 pixels, 499 × 250 too many.
  expect(await errorOf(pngFile(scene, { scale: 10 }))).toMatchObject({ largestScale: 3.52 });
});

test("a TIFF is made of the canvas, without its alpha", async () => {
  const log = stubPage();
  const file = await tiffFile(scene, { scale: 2, dpi: 600 });
  expect(file.type).toBe("image/tiff");
  expect(log.backgrounds).toBe(1);
  const view = new DataView(await file.arrayBuffer());
  const directory = view.getUint32(4, true);
  expect([view.getUint32(directory + 10, true), view.getUint32(directory + 22, true)]).toEqual([200, 100]);
  // All of it is one strip, whose length is in the ninth field.
  const strip = new Uint8Array(view.buffer, 8, view.getUint32(directory + 106, true));
  expect(unpackLzw(strip).slice(0, 6)).toEqual([10, 20, 30, 10, 20, 30]);
});

test("a large TIFF reads its canvas in large pieces", async () => {
  const log = stubPage();
  await tiffFile(scene, { scale: 45, dpi: 600 });
  // 2²³ pixels are 1,864 rows of 4,500, of which the last two are of a strip of 19 rows (2¹⁸ / 13,500) that begins the next.
  expect(log.readings).toEqual([
    [0, 1864],
    [1862, 388],
  ]);
});
