/** What LZW codes stand for, as section 13 of TIFF 6.0 has its decoder. For tests. */
export function unpackLzw(packed: Uint8Array): number[] {
  let at = 0;
  const read = (bits: number) => {
    let code = 0;
    for (let i = 0; i < bits; i++, at++) code = (code << 1) | (((packed[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return code;
  };
  const out: number[] = [];
  let table: number[][] = [];
  let last: number[] | null = null;
  for (;;) {
    const size = 258 + table.length;
    const code = read(size >= 2047 ? 12 : size >= 1023 ? 11 : size >= 511 ? 10 : 9);
    if (code === 257) break;
    if (code === 256) {
      table = [];
      last = null;
      continue;
    }
    const known: number[] | undefined = code < 256 ? [code] : table[code - 258];
    const string: number[] = known ?? [...(last ?? []), (last ?? [])[0] ?? -1];
    for (const byte of string) out.push(byte);
    if (last !== null) table.push([...last, string[0] ?? -1]);
    last = string;
    if (258 + table.length > 4095) throw new Error("the table has no room for another code");
  }
  if (packed.length !== Math.ceil(at / 8)) throw new Error("bytes after the last code");
  return out;
}
