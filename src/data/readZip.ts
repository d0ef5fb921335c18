import { Inflate } from "fflate";
import { enImport } from "../messages/enImport";
import { DataError } from "./dataError";
import { maxUnpackedBytes, megabytes } from "./gridLimits";

/** One part of a zip archive, still packed. */
interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly method: number;
  readonly isLocked: boolean;
  readonly offset: number;
}

/** The parts of a zip archive by name, as its directory lists them. Throws a DataError when that is missing or broken. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, ZipPart>();
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < entries; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new DataError(enImport.zipCut);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.set(name, {
      name,
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the directory's last record begins: at the very end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let i = view.byteLength - 22; i >= first; i -= 1) if (view.getUint32(i, true) === 0x06054b50) return i;
  throw new DataError(enImport.zipCut);
}

/** Bytes that are unpacked in one go: they can become a thousand times as many. */
const step = 16_384;

/**
 * Unpacks a part, yielding the share done. `budget` is what may still be unpacked of this archive; it counts what really comes
 * out, since an archive can lie about its sizes. Throws a DataError that names the part.
 */
export function* unpack(
  bytes: Uint8Array,
  part: ZipPart,
  budget: { left: number },
): Generator<number, Uint8Array<ArrayBuffer>> {
  const { name, offset, packed, method, isLocked } = part;
  if (isLocked) throw new DataError(enImport.zipLocked(name));
  if (method !== 0 && method !== 8) throw new DataError(enImport.zipPacking(name));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw new DataError(enImport.zipPartBroken(name));
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw new DataError(enImport.zipPartBroken(name));

  const pieces: Uint8Array[] = [];
  let isWhole = method === 0;
  const take = (piece: Uint8Array) => {
    budget.left -= piece.length;
    if (budget.left < 0) throw new DataError(enImport.zipTooLarge(name, megabytes(maxUnpackedBytes)));
    pieces.push(piece);
  };
  if (method === 0) take(data);
  else {
    const inflate = new Inflate((piece, isLast) => {
      take(piece);
      isWhole ||= isLast;
    });
    for (let i = 0; i < data.length; i += step) {
      push(inflate, data.subarray(i, i + step), i + step >= data.length, name);
      yield Math.min(1, (i + step) / data.length);
    }
  }
  if (!isWhole) throw new DataError(enImport.zipPartBroken(name));
  return join(pieces);
}

function push(inflate: Inflate, data: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(data, isLast);
  } catch (error) {
    throw error instanceof DataError ? error : new DataError(enImport.zipPartBroken(name), { cause: error });
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
