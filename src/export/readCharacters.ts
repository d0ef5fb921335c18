type Table = DataView<ArrayBuffer>;

/** From a font's "cmap" table: code point to glyph. Unicode subtables of formats 4 and 12 are read. */
export function readCharacters(cmap: Table): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const [platform, at] = [cmap.getUint16(4 + 8 * i), cmap.getUint32(8 + 8 * i)];
    if (platform !== 0 && platform !== 3) continue;
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    else if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: Table, at: number, into: Map<number, number>): void {
  const twice = cmap.getUint16(at + 6);
  for (let s = 0; s < twice; s += 2) {
    const end = cmap.getUint16(at + 14 + s);
    const start = cmap.getUint16(at + 16 + twice + s);
    const delta = cmap.getUint16(at + 16 + 2 * twice + s);
    const place = at + 16 + 3 * twice + s;
    const offset = cmap.getUint16(place);
    for (let c = start; c <= end && c < 0xffff; c++) {
      const stored = offset === 0 ? c : cmap.getUint16(place + offset + 2 * (c - start));
      const glyph = offset !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff;
      if (glyph !== 0) into.set(c, glyph);
    }
  }
}

function readGroups(cmap: Table, at: number, into: Map<number, number>): void {
  for (let i = 0; i < cmap.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const [start, end, glyph] = [cmap.getUint32(group), cmap.getUint32(group + 4), cmap.getUint32(group + 8)];
    for (let c = start; c <= end; c++) into.set(c, glyph + c - start);
  }
}
