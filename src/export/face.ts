import type { Bytes } from "./deflate";
import { type FontTables, openWoff } from "./openWoff";
import { readCharacters } from "./readCharacters";
import { readTabular } from "./readTabular";

/** An opened font file. Lengths in ems. */
export interface Face {
  /** "Inter-Regular"; files that hold parts of one font share it. */
  readonly name: string;
  readonly weight: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right, top of the box that holds every glyph. */
  readonly box: readonly number[];
  /** The glyph of a code point, digits tabular; undefined where the file has none. */
  readonly glyphOf: (codePoint: number) => number | undefined;
  /** The same, digits as wide as they are: as browsers draw them where nothing else is asked for. */
  readonly plainGlyphOf: (codePoint: number) => number | undefined;
  readonly advance: (glyph: number) => number;
  readonly tables: FontTables;
}

const needed = ["head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "OS/2", "GSUB"];

/** A table that the font must have. */
export function tableOf(tables: FontTables, name: string): DataView<ArrayBuffer> {
  const table = tables.get(name);
  if (!table) throw new Error(`font file: expected a table "${name}", got none`);
  return table;
}

/** Opens a WOFF1 file with TrueType outlines. */
export async function openFace(file: Bytes, name: string, weight: number): Promise<Face> {
  const tables = await openWoff(file, needed);
  const [head, hhea, hmtx] = [tableOf(tables, "head"), tableOf(tables, "hhea"), tableOf(tables, "hmtx")];
  const unitsPerEm = head.getUint16(18);
  const metrics = hhea.getUint16(34);
  const characters = readCharacters(tableOf(tables, "cmap"));
  const gsub = tables.get("GSUB");
  const tabular = gsub && characters.has(0x30) ? readTabular(gsub) : new Map<number, number>();
  const os2 = tables.get("OS/2");
  const ascent = hhea.getInt16(4) / unitsPerEm;
  return {
    name,
    weight,
    ascent,
    descent: hhea.getInt16(6) / unitsPerEm,
    capHeight: os2 && os2.getUint16(0) >= 2 ? os2.getInt16(88) / unitsPerEm : ascent,
    box: [36, 38, 40, 42].map((at) => head.getInt16(at) / unitsPerEm),
    glyphOf: (codePoint) => {
      const glyph = characters.get(codePoint);
      const isDigit = codePoint >= 0x30 && codePoint <= 0x39; // the text ruler has digits tabular, and nothing else
      return glyph !== undefined && isDigit ? (tabular.get(glyph) ?? glyph) : glyph;
    },
    plainGlyphOf: (codePoint) => characters.get(codePoint),
    // The last advance holds for all later glyphs.
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)) / unitsPerEm,
    tables,
  };
}
