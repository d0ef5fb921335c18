import { afterEach, expect, test, vi } from "vitest";
import type { Scene } from "../scene/mark";
import { PictureTooLarge } from "./pixelSize";
import { pngFile } from "./pngFile";
import { tiffFile } from "./tiffFile";

const scene: Scene = {
  ...{ title: "", description: "", width: 100, height: 50, background: "#ffffff", fontFamily: "Inter" },
  marks: [{ kind: "text", x: 0, y: 9, text: "Ωμέγα", size: 9, weight: 600, anchor: "start", fill: "#000000" }],
};

/** A page whose canvases are all of one colour, and keep nothing when they have more pixels than `memory`. */
function stubPage(memory = Number.POSITIVE_INFINITY) {
  const log = { fonts: [] as unknown[], backgrounds: 0, canvases: [] as string[] };
  const createElement = () => {
    const canvas = { width: 300, height: 150 };
    const isKept = () => canvas.width * canvas.height <= memory;
    const known: Record<string, unknown> = {
      fillRect: (x: number) => {
        if (x === 0) log.backgrounds++;
      },
      getImageData: (_x: number, _y: number, width: number, height: number) => {
        const pixel = isKept() ? [10, 20, 30, 255] : [0, 0, 0, 0];
        return { data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => pixel[i % 4] ?? 0) };
      },
    };
    const context = new Proxy({}, { get: (_, name) => known[String(name)] ?? (() => undefined), set: () => true });
    const toBlob = (give: (blob: Blob | null) => void) => {
      log.canvases.push(`${canvas.width} × ${canvas.height}`);
      give(isKept() ? new Blob([Uint8Array.from({ length: 50 }, (_, i) => i)]) : null);
    };
    return Object.assign(canvas, { getContext: () => context, toBlob });
  };
  const load = (...asked: unknown[]) => Promise.resolve(log.fonts.push(asked));
  vi.stubGlobal("document", { createElement, fonts: { load } });
  return log;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const errorOf = (file: Promise<Blob>) => file.then(() => null).catch((error: unknown) => error);

test("a picture has the size that was asked for, and waits for the fonts of its text", async () => {
  const log = stubPage();
  await pngFile(scene, 2);
  expect(log.canvases).toEqual(["200 × 100"]);
  expect(log.fonts).toContainEqual(["600 16px Inter", "Ωμέγα"]);
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
  const error = await errorOf(pngFile(scene, 400));
  // 32,767 / 100 = 327.67, but the area allows √(2²⁸ / 5,000) = 231.7 only.
  expect(error).toBeInstanceOf(PictureTooLarge);
  expect(error).toMatchObject({ largestScale: 231.7, largest: { width: 23_170, height: 11_585 } });
  expect(log.canvases).toEqual([]);
});

test("short of memory it tries smaller ones, and offers the first that works", async () => {
  stubPage(100_000);
  // Half the pixels at a time, rounded down: 10, 7.07, 4.99, 3.52; 352 × 176 are 61,952 pixels, 499 × 250 too many.
  expect(await errorOf(pngFile(scene, 10))).toMatchObject({ largestScale: 3.52 });
});

test("a TIFF is made of the canvas, without its alpha", async () => {
  const log = stubPage();
  const file = await tiffFile(scene, { scale: 2, dpi: 600 });
  expect(file.type).toBe("image/tiff");
  expect(log.backgrounds).toBe(1);
  const view = new DataView(await file.arrayBuffer());
  const directory = view.getUint32(4, true);
  expect([view.getUint32(directory + 10, true), view.getUint32(directory + 22, true)]).toEqual([200, 100]);
});
