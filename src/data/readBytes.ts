import { enImport } from "../messages/enImport";
import { DataError } from "./dataError";
import { findUtf16 } from "./decodeText";
import { maxFileBytes, megabytes } from "./gridLimits";
import { zipParts } from "./readZip";

type Kind = keyof typeof enImport.kinds;

/** What files of a kind begin with, and how many bytes before it. */
const beginnings: readonly (readonly [Kind, string, number?])[] = [
  ["jpeg", "\xff\xd8\xff"],
  ["png", "\x89PNG\r\n\x1a\n"],
  ["gif", "GIF8"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["webp", "WEBP", 8],
  ["heic", "ftyp", 4],
  ["pdf", "%PDF-"],
  ["rtf", "{\\rtf"],
  ["gzip", "\x1f\x8b\x08"],
  ["sevenZip", "7z\xbc\xaf\x27\x1c"],
  ["rar", "Rar!\x1a\x07"],
  ["parquet", "PAR1"],
  ["sqlite", "SQLite format 3\0"],
];

/** What an archive of a kind has a part named like. */
const parts: readonly (readonly [Kind, RegExp])[] = [
  ["docx", /^word\//],
  ["pptx", /^ppt\//],
  ["xlsb", /^xl\/workbook\.bin$/],
  ["numbers", /^Index\/.*\.iwa$|^Index\.zip$/],
];

/** What an old Office file has a stream named: the first that is there tells its kind. */
const streams: readonly (readonly [Kind, string])[] = [
  ["locked", "EncryptedPackage"],
  ["doc", "WordDocument"],
  ["xls", "Workbook"],
  ["xls", "Book"],
];

/**
 * What a file is, judged by its bytes and not by its name: text, to be decoded, or a workbook (XLSX). Throws a DataError that
 * says what it is when it is neither, when it is empty, too large, or an archive that is cut short.
 */
export function readBytes(bytes: Uint8Array): "text" | "workbook" {
  if (bytes.length === 0) throw new DataError(enImport.fileEmpty);
  if (bytes.length > maxFileBytes) {
    throw new DataError(enImport.fileTooLarge(megabytes(bytes.length), megabytes(maxFileBytes)));
  }
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return readArchive(bytes);
  const kind = findKind(bytes);
  if (kind) throw new DataError(enImport.notATable(enImport.kinds[kind]));
  return "text";
}

function findKind(bytes: Uint8Array): Kind | null {
  const found = beginnings.find(([, start, offset = 0]) => startsWith(bytes, start, offset));
  if (found) return found[0];
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
    return streams.find(([, name]) => hasStream(bytes, name))?.[0] ?? "office";
  }
  return isBinary(bytes) ? "binary" : null;
}

function readArchive(bytes: Uint8Array): "workbook" {
  const names = [...zipParts(bytes).keys()];
  if (names.some((name) => /^\/?xl\/workbook\d*\.xml$/i.test(name))) return "workbook";
  const kind = parts.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? openDocument(bytes, names);
  throw new DataError(enImport.notATable(enImport.kinds[kind]));
}

/** OpenDocument files begin with their type, stored as it is. */
function openDocument(bytes: Uint8Array, names: readonly string[]): Kind {
  if (!names.includes("mimetype")) return "zip";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  if (start.includes("opendocument.spreadsheet")) return "ods";
  return start.includes("opendocument.text") ? "odt" : "zip";
}

const startsWith = (bytes: Uint8Array, start: string, offset = 0) =>
  [...start].every((sign, i) => bytes[offset + i] === sign.charCodeAt(0));

/** Whether a name stands among the streams: in UTF-16, ended by a NUL. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wide = [...`${name}\0`].map((sign) => `${sign}\0`).join("");
  for (let i = bytes.indexOf(wide.charCodeAt(0)); i >= 0; i = bytes.indexOf(wide.charCodeAt(0), i + 1)) {
    if (startsWith(bytes, wide, i)) return true;
  }
  return false;
}

/** Whether one byte of ten at the beginning is a control character, in neither UTF-8 nor UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || findUtf16(bytes, 0))
    return false;
  const start = bytes.subarray(0, 4_096);
  const controls = start.filter((byte) => byte < 32 && (byte < 9 || byte > 13) && byte !== 27);
  return controls.length * 10 > start.length;
}
