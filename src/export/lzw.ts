import type { Bytes } from "./deflate";

const clear = 256;
const end = 257;
const firstFree = 258;
const leastBits = 9;
/** One less than the decoder's last code, which it would take for one of 13 bits. */
const full = 4094;

/**
 * Bytes packed by LZW as TIFF has it: codes of 9 to 12 bits from the highest bit down, which get longer one code before
 * the table needs it (TIFF 6.0, section 13).
 */
export function lzw(bytes: Uint8Array): Bytes {
  const out = new Uint8Array(2 * bytes.length + 16);
  let length = 0;
  let bits = leastBits;
  let waiting = 0;
  let waitingBits = 0;
  function write(code: number): void {
    waiting = ((waiting << bits) | code) & 0xfffff;
    waitingBits += bits;
    for (; waitingBits >= 8; waitingBits -= 8) out[length++] = (waiting >>> (waitingBits - 8)) & 255;
  }

  /** Of a known string's code and one more byte: the code of both, or 0. */
  const codes = new Uint16Array(full << 8);
  const known = new Int32Array(full);
  let next = firstFree;
  /** After each code the decoder has one string more, except that it does not know the first of them yet. */
  function count(): void {
    next++;
    if (next === full) {
      write(clear);
      for (let code = firstFree; code < full; code++) codes[known[code] ?? 0] = 0;
      next = firstFree;
      bits = leastBits;
    } else if (next === 1 << bits) bits++;
  }

  write(clear);
  let code = bytes[0] ?? end;
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const key = (code << 8) | byte;
    const longer = codes[key] ?? 0;
    if (longer !== 0) {
      code = longer;
      continue;
    }
    write(code);
    codes[key] = next;
    known[next] = key;
    count();
    code = byte;
  }
  if (bytes.length > 0) {
    write(code);
    count();
  }
  write(end);
  if (waitingBits > 0) out[length++] = (waiting << (8 - waitingBits)) & 255;
  return out.slice(0, length);
}
