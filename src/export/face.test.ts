import { expect, test } from "vitest";
import { arimoRuler } from "../charts/arimoRuler";
import { interRuler } from "../charts/textRuler";
import { tinosRuler } from "../charts/tinosRuler";
import { openFace } from "./face";
import { familyFiles } from "./fontFiles";
import { subsetTrueType } from "./subsetTrueType";
import { readFont } from "./testFonts";

async function open(subset: number, weight: 400 | 600) {
  const file = familyFiles("Inter", weight)[subset]!;
  return openFace(await readFont(file.address), file.name, weight);
}

const latin = (weight: 400 | 600) => open(0, weight);

test.each([400, 600] as const)(
  "every Latin letter and digit of weight %i is as wide as charts are laid out for",
  async (weight) => {
    const face = await latin(weight);
    for (let c = 0x20; c < 0x100; c++) {
      const glyph = face.glyphOf(c);
      if (glyph === undefined) continue;
      // The ruler keeps widths in eight-hundredths of an em.
      expect(Math.abs(face.advance(glyph) - interRuler(String.fromCharCode(c), 1, weight))).toBeLessThanOrEqual(
        0.5 / 800,
      );
    }
    expect(new Set([..."0123456789"].map((digit) => face.advance(face.glyphOf(digit.charCodeAt(0))!))).size).toBe(1);
  },
);

test.each([
  ["Arimo", arimoRuler],
  ["Tinos", tinosRuler],
] as const)("%s is as wide as figures set in it are laid out for", async (family, ruler) => {
  for (const weight of [400, 600] as const) {
    for (const file of familyFiles(family, weight)) {
      const face = await openFace(await readFont(file.address), file.name, weight);
      expect(face.name).toBe(`${family}-${weight === 600 ? "Bold" : "Regular"}`);
      for (let c = 0x20; c < 0x500; c++) {
        const glyph = face.glyphOf(c);
        if (glyph === undefined || !file.isFor(c) || /\p{M}/u.test(String.fromCodePoint(c))) continue;
        const off = Math.abs(face.advance(glyph) - ruler(String.fromCodePoint(c), 1, weight));
        // Beyond the ruler's spans its bound is wider.
        if (c < 0x250 || c >= 0x370) expect(off, `${file.address} ${c}`).toBeLessThanOrEqual(0.5 / 800 + 1e-9);
      }
    }
  }
});

test("a font says what it has, and a file that is no font is refused", async () => {
  const face = await latin(600);
  expect(face.name).toBe("Inter-SemiBold");
  expect(face.glyphOf(0x416)).toBeUndefined();
  expect(face.capHeight).toBeCloseTo(0.727, 2);
  await expect(openFace(Uint8Array.from([0x77, 0x4f, 0x46, 0x32]), "x", 400)).rejects.toThrow(
    'font file: expected "wOFF" at its start, got "wOF2"',
  );
});

/** The tables of a TrueType file. */
function tablesOf(file: Uint8Array<ArrayBuffer>): Map<string, DataView> {
  const view = new DataView(file.buffer);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i;
      const name = String.fromCharCode(...file.subarray(at, at + 4));
      return [name, new DataView(file.buffer, view.getUint32(at + 8), view.getUint32(at + 12))] as const;
    }),
  );
}

test("a subset has the glyphs that are asked for in their order, with the parts of composed ones", async () => {
  const face = await latin(400);
  const glyphs = [..."ABéA"].map((character) => face.glyphOf(character.codePointAt(0) ?? 0)!);
  const file = subsetTrueType(glyphs.map((glyph) => ({ tables: face.tables, glyph })));
  const tables = tablesOf(file);
  const loca = tables.get("loca")!;
  const glyf = tables.get("glyf")!;
  const outline = (i: number) => [
    ...new Uint8Array(
      glyf.buffer,
      glyf.byteOffset + loca.getUint32(4 * i),
      loca.getUint32(4 * i + 4) - loca.getUint32(4 * i),
    ),
  ];
  const count = tables.get("maxp")!.getUint16(4);
  expect(count).toBeGreaterThan(5); // é is e and an accent
  expect(loca.byteLength).toBe(4 * (count + 1));
  expect(outline(4)).toEqual(outline(1));
  expect(outline(2)).not.toEqual(outline(1));
  const composed = new DataView(Uint8Array.from(outline(3)).buffer);
  expect(composed.getInt16(0)).toBe(-1);
  expect(composed.getUint16(12)).toBeGreaterThanOrEqual(5);
  expect(composed.getUint16(12)).toBeLessThan(count);
  const hmtx = tables.get("hmtx")!;
  expect([1, 2, 3, 4].map((i) => hmtx.getUint16(4 * i) / 2048)).toEqual(glyphs.map((glyph) => face.advance(glyph)));
});

test("a subset's checksum is the one that the format asks for", async () => {
  const face = await latin(400);
  const file = subsetTrueType([{ tables: face.tables, glyph: face.glyphOf(0x41)! }]);
  const view = new DataView(file.buffer);
  let sum = 0;
  for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test("a subset of several files keeps apart what is the same number in each", async () => {
  const [first, second] = [await latin(400), await open(5, 400)]; // Latin and Cyrillic
  const [a, zhe] = [first.glyphOf(0x61)!, second.glyphOf(0x436)!];
  const both = tablesOf(
    subsetTrueType([
      { tables: first.tables, glyph: a },
      { tables: second.tables, glyph: zhe },
    ]),
  );
  expect(both.get("maxp")!.getUint16(4)).toBe(3);
  expect([4, 8].map((at) => both.get("hmtx")!.getUint16(at) / 2048)).toEqual([first.advance(a), second.advance(zhe)]);
});
