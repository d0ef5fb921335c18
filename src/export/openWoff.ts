import { type Bytes, inflate } from "./deflate";

/** The tables of a font by their four letters: "glyf", "cmap". */
export type FontTables = ReadonlyMap<string, DataView<ArrayBuffer>>;

/** Those of the wanted tables that a WOFF1 file has, unpacked. https://www.w3.org/TR/WOFF/ */
export async function openWoff(file: Bytes, wanted: readonly string[]): Promise<FontTables> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const letters = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (letters(0) !== "wOFF") throw new Error(`font file: expected "wOFF" at its start, got "${letters(0)}"`);
  const entries = Array.from({ length: view.getUint16(12) }, (_, i) => 44 + 20 * i);
  const tables = entries
    .filter((at) => wanted.includes(letters(at)))
    .map(async (at): Promise<[string, DataView<ArrayBuffer>]> => {
      const [start, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
      const bytes = file.slice(start, start + packed);
      return [letters(at), new DataView((packed < length ? await inflate(bytes) : bytes).buffer)];
    });
  return new Map(await Promise.all(tables));
}
