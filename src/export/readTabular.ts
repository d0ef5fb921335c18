type Table = DataView<ArrayBuffer>;

/** From a font's "GSUB" table: glyph to the glyph that its feature "tnum" puts in its place. */
export function readTabular(gsub: Table): Map<number, number> {
  const features = gsub.getUint16(6);
  const lookups = gsub.getUint16(8);
  const tabular = new Map<number, number>();
  for (let f = 0; f < gsub.getUint16(features); f++) {
    const record = features + 2 + 6 * f;
    if (gsub.getUint32(record) !== 0x746e756d) continue; // "tnum"
    const feature = features + gsub.getUint16(record + 4);
    for (let i = 0; i < gsub.getUint16(feature + 2); i++) {
      const lookup = lookups + gsub.getUint16(lookups + 2 + 2 * gsub.getUint16(feature + 4 + 2 * i));
      if (gsub.getUint16(lookup) !== 1) continue;
      for (let j = 0; j < gsub.getUint16(lookup + 4); j++)
        readSubstitutions(gsub, lookup + gsub.getUint16(lookup + 6 + 2 * j), tabular);
    }
  }
  return tabular;
}

function readSubstitutions(gsub: Table, at: number, into: Map<number, number>): void {
  const isDelta = gsub.getUint16(at) === 1;
  readCoverage(gsub, at + gsub.getUint16(at + 2)).forEach((glyph, i) => {
    into.set(glyph, isDelta ? (glyph + gsub.getInt16(at + 4)) & 0xffff : gsub.getUint16(at + 6 + 2 * i));
  });
}

function readCoverage(gsub: Table, at: number): number[] {
  const isList = gsub.getUint16(at) === 1;
  const covered: number[] = [];
  for (let i = 0; i < gsub.getUint16(at + 2); i++) {
    if (isList) covered.push(gsub.getUint16(at + 4 + 2 * i));
    else for (let g = gsub.getUint16(at + 4 + 6 * i); g <= gsub.getUint16(at + 6 + 6 * i); g++) covered.push(g);
  }
  return covered;
}
