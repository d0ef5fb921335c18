import type { Face } from "./face";
import { decimal, dictionary, list, type PdfObjects, reference, utf8, utf16 } from "./pdfObjects";
import { subsetTrueType } from "./subsetTrueType";

/** A glyph of a face, and the text that it stands for: a reader that copies or searches gets that. */
export interface UsedGlyph {
  readonly face: Face;
  readonly glyph: number;
  readonly source: string;
}

const hex = (code: number): string => code.toString(16).padStart(4, "0");
const perThousand = (ems: number): string => decimal(1000 * ems);

/**
 * Embeds the glyphs that are used of one font, whose files hold parts of it; the code of `used[i]` is i + 1. Returns the
 * font object's number.
 */
export async function embedFont(objects: PdfObjects, used: readonly UsedGlyph[]): Promise<number> {
  const [first] = used;
  if (!first) throw new Error("font: expected glyphs, got none");
  const { face } = first;
  const file = subsetTrueType(used.map((one) => ({ tables: one.face.tables, glyph: one.glyph })));
  const boxes = [...new Set(used.map((one) => one.face.box))];
  const box = [Math.min, Math.min, Math.max, Math.max].map((most, i) => most(...boxes.map((values) => values[i] ?? 0)));
  const BaseFont = `/${subsetTag(used)}+${face.name}`;
  const descriptor = objects.add(
    dictionary({
      Type: "/FontDescriptor",
      FontName: BaseFont,
      Flags: 4, // its codes are its own
      FontBBox: list(box.map(perThousand)),
      ItalicAngle: 0,
      Ascent: perThousand(face.ascent),
      Descent: perThousand(face.descent),
      CapHeight: perThousand(face.capHeight),
      StemV: face.weight > 500 ? 120 : 80, // for stand-ins only; about that of Inter
      FontFile2: reference(await objects.stream({ Length1: file.length }, file)),
    }),
  );
  const descendant = objects.add(
    dictionary({
      Type: "/Font",
      Subtype: "/CIDFontType2",
      BaseFont,
      CIDSystemInfo: dictionary({ Registry: "(Adobe)", Ordering: "(Identity)", Supplement: 0 }),
      FontDescriptor: reference(descriptor),
      DW: perThousand(face.advance(0)),
      W: list([1, list(used.map((one) => perThousand(one.face.advance(one.glyph))))]),
      CIDToGIDMap: "/Identity",
    }),
  );
  return objects.add(
    dictionary({
      Type: "/Font",
      Subtype: "/Type0",
      BaseFont,
      Encoding: "/Identity-H",
      DescendantFonts: list([reference(descendant)]),
      ToUnicode: reference(await objects.stream({}, utf8(toUnicode(used)))),
    }),
  );
}

/** Six capitals that tell this subset of a font from those in other files. */
function subsetTag(used: readonly UsedGlyph[]): string {
  let hash = 0;
  for (const code of utf8(used.map(({ source }) => source).join(""))) hash = Math.imul(hash ^ code, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join("");
}

/** From codes to text, at most a hundred a block, as the format asks. */
function toUnicode(used: readonly UsedGlyph[]): string {
  const rows = used.map(({ source }, i) => `<${hex(i + 1)}> <${utf16(source)}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => rows.slice(100 * i, 100 * i + 100));
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar\n`).join("")}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
