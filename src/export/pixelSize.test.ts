import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsCanvas, largestScale, PictureTooLarge, pixelSize } from "./pixelSize";

test("a picture has whole pixels, and one at least", () => {
  expect(pixelSize({ width: 800, height: 450.3 }, 2)).toEqual({ width: 1600, height: 901 });
  // 85 mm at 600 dpi: 85 / 25.4 × 600 = 2007.9.
  expect(pixelSize({ width: (85 / 25.4) * 96, height: 100 }, 600 / 96).width).toBe(2008);
  expect(pixelSize({ width: 10, height: 1 }, 0.1)).toEqual({ width: 1, height: 1 });
});

test("the largest scale of a square, of a strip, and of a very long strip", () => {
  // 2¹⁴ pixels each way; 2²⁸ / (1,000 × 2,000) = 134.2, whose root is 11.585; 32,767 / 20,000 = 1.638.
  expect(largestScale({ width: 1024, height: 1024 })).toBe(16);
  expect(largestScale({ width: 1000, height: 2000 })).toBe(11.58);
  expect(largestScale({ width: 20_000, height: 10 })).toBe(1.63);
});

test("the largest scale fits, and a hundredth more does not", () => {
  const length = fc.double({ min: 1, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(length, length, (width, height) => {
      const scale = largestScale({ width, height });
      expect(fitsCanvas(pixelSize({ width, height }, scale))).toBe(true);
      expect(fitsCanvas(pixelSize({ width, height }, scale + 0.01))).toBe(false);
    }),
  );
});

test("the error says what was asked for, and what is possible", () => {
  const error = new PictureTooLarge({ width: 1024, height: 1024 }, 20, 16);
  expect(error.message).toBe("the browser cannot make a picture of 20480 × 20480 pixels, but one of 16384 × 16384");
  expect(error.largestScale).toBe(16);
  expect(error.largest).toEqual({ width: 16_384, height: 16_384 });
});
