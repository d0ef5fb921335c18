import fc from "fast-check";
import { expect, test } from "vitest";
import { lzw } from "./lzw";
import { unpackLzw } from "./unpackLzw";

test("the example of the specification", () => {
  // 7 7 7 8 8 7 7 6 6 comes to the codes Clear 7 258 8 8 258 6 6 EndOfInformation, of 9 bits each.
  const codes = [256, 7, 258, 8, 8, 258, 6, 6, 257];
  const bits = codes.map((code) => code.toString(2).padStart(9, "0")).join("");
  const bytes = (bits.padEnd(88, "0").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  expect([...lzw(Uint8Array.of(7, 7, 7, 8, 8, 7, 7, 6, 6))]).toEqual(bytes);
});

test("whatever is packed is unpacked as it was", () => {
  const few = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3000 });
  const any = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3000 });
  fc.assert(
    fc.property(fc.oneof(few, any), (bytes) => {
      expect(unpackLzw(lzw(Uint8Array.from(bytes)))).toEqual(bytes);
    }),
  );
});

test("at every length of its last code, and over several tables", () => {
  let seed = 5;
  const noise = Array.from({ length: 12_000 }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed & 255;
  });
  // Of noise nearly each byte is a code: tables grow to 512, 1,024 and 2,048 near these lengths, and are full near 3,836.
  for (const middle of [254, 766, 1790, 3836, 7672])
    for (let n = middle - 6; n < middle + 6; n++)
      expect(unpackLzw(lzw(Uint8Array.from(noise.slice(0, n)))), `${n} bytes`).toEqual(noise.slice(0, n));
  expect(unpackLzw(lzw(Uint8Array.from(noise)))).toEqual(noise);
});

test("a plain surface takes next to nothing", () => {
  expect(lzw(new Uint8Array(65_536).fill(255)).length).toBeLessThan(600);
});
