import { expect, test } from "vitest";
import { cjkFontFiles } from "./cjkFontFiles";
import { type Face, openFace, tableOf } from "./face";
import { type FontFile, familyFiles } from "./fontFiles";
import { glyphOutline } from "./glyphOutline";
import { readFont } from "./testFonts";

const open = async (file: FontFile) => openFace(await readFont(file.address), file.name, 400);

/** The boxes that a font file itself states for its glyphs: number, then left, bottom, right and top. */
function statedBoxes({ tables }: Face): [number, number[]][] {
  const [places, outlines] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const isLong = tableOf(tables, "head").getInt16(50) === 1;
  const at = (g: number) => (isLong ? places.getUint32(4 * g) : 2 * places.getUint16(2 * g));
  return Array.from({ length: tableOf(tables, "maxp").getUint16(4) }, (_, g): [number, number[]] => [
    g,
    at(g + 1) > at(g) ? [2, 4, 6, 8].map((k) => outlines.getInt16(at(g) + k)) : [],
  ]);
}

test("every glyph, composed or not, fills the box that its file states, to two units of 2,048", async () => {
  const faces = await Promise.all([...familyFiles("Inter", 400), ...cjkFontFiles(400).slice(100, 104)].map(open));
  for (const face of faces) {
    for (const [glyph, box] of statedBoxes(face)) {
      const points = glyphOutline(face.tables, glyph).flat();
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const own = box.length === 0 ? [] : [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      own.forEach((value, i) => {
        expect(Math.abs(value - box[i]!), `${face.name} ${glyph}`).toBeLessThanOrEqual(2);
      });
      expect(own).toHaveLength(box.length);
    }
  }
});

test("a glyph made of itself is an error, not an endless one", async () => {
  const [file] = familyFiles("Inter", 400);
  const face = await open(file!);
  // Glyph 1 with one part: glyph 1, moved by nothing.
  const glyf = new DataView(new ArrayBuffer(16));
  glyf.setInt16(0, -1);
  glyf.setUint16(10, 0x0002);
  glyf.setUint16(12, 1);
  const loca = new DataView(Uint16Array.from([0, 0, 8 << 8]).buffer);
  const head = new DataView(new ArrayBuffer(54));
  const tables = new Map([...face.tables, ["glyf", glyf], ["loca", loca], ["head", head]] as const);
  expect(() => glyphOutline(tables, 1)).toThrow("expected glyph 1 to end");
});
