import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DataError } from "./dataError";
import { readBytes } from "./readBytes";

const bytesOf = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
const old = (stream: string) =>
  bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}${[...stream].join("\0")}\0\0\0${"\0".repeat(60)}`);

describe("readBytes", () => {
  it.each<[string, Uint8Array]>([
    ["CSV", bytesOf("a,b\nc,d")],
    ["one sign", bytesOf("a")],
    ["UTF-16", bytesOf("a\0,\0b\0\n\0")],
    ["text with NULs", bytesOf("peer workers,\0 were there\n")],
    ["Windows-1252", bytesOf("caf\xe9,\x93yes\x94")],
  ])("takes %s for text", (_, bytes) => {
    expect(readBytes(bytes)).toBe("text");
  });

  it("takes an archive with a workbook in it for one", () => {
    expect(readBytes(zip("[Content_Types].xml", "xl/workbook.xml"))).toBe("workbook");
  });

  const expected = "file: expected CSV, TSV, XLSX, HTML, JSON or text, got";
  it.each<[string, Uint8Array]>([
    [`${expected} a JPEG picture`, bytesOf("\xff\xd8\xff\xe0\0\x10JFIF")],
    [`${expected} a PNG picture`, bytesOf("\x89PNG\r\n\x1a\n")],
    [`${expected} a GIF picture`, bytesOf("GIF89a")],
    [`${expected} a TIFF picture`, bytesOf("II*\0....")],
    [`${expected} a WebP picture`, bytesOf("RIFF\0\0\0\0WEBP")],
    [`${expected} a picture or a film`, bytesOf("\0\0\0\x18ftypheic")],
    [`${expected} a PDF. Copy the table from it and paste it here`, bytesOf("%PDF-1.7\n")],
    [`${expected} an RTF document. Copy the table from it and paste it here`, bytesOf("{\\rtf1")],
    [`${expected} a gzip archive. Unpack it first`, bytesOf("\x1f\x8b\x08\0")],
    [`${expected} a 7z archive. Unpack it first`, bytesOf("7z\xbc\xaf'\x1c")],
    [`${expected} a RAR archive. Unpack it first`, bytesOf("Rar!\x1a\x07\0")],
    [`${expected} a Parquet file. Save it as CSV`, bytesOf("PAR1")],
    [`${expected} an SQLite database. Save its table as CSV`, bytesOf("SQLite format 3\0")],
    [`${expected} a Word document. Copy the table from it and paste it here`, zip("word/document.xml")],
    [`${expected} a PowerPoint file. Copy the table from it and paste it here`, zip("ppt/presentation.xml")],
    [`${expected} a binary Excel workbook (.xlsb). Save it as XLSX`, zip("xl/workbook.bin")],
    [`${expected} a Numbers or Pages document. Export it as XLSX`, zip("Index/Document.iwa")],
    [
      `${expected} an OpenDocument spreadsheet. Save it as XLSX`,
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }),
    ],
    [
      `${expected} an OpenDocument text. Copy the table from it and paste it here`,
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
    ],
    [`${expected} a zip archive without a workbook. Unpack it first`, zip("table.csv")],
    [`${expected} a zip archive without a workbook. Unpack it first`, zip()],
    [`${expected} an old Excel workbook (.xls). Save it as XLSX`, old("Workbook")],
    [`${expected} an old Word document (.doc). Copy the table from it and paste it here`, old("WordDocument")],
    [
      `${expected} a file that is protected by a password. Remove the password in Excel and save it again`,
      old("EncryptedPackage"),
    ],
    [`${expected} an old Office file. Save the table as XLSX or CSV`, old("Unknown")],
    [`${expected} bytes that are no text`, bytesOf("\x01\x02\x03\x04\x05abc\x06")],
    ["file: expected a table, got an empty file", new Uint8Array()],
    [
      "file: expected at most 100 MB, got 101 MB. Save only the sheet or the rows that are needed",
      new Uint8Array(100_000_001),
    ],
    [
      "file: expected a whole zip archive, got one whose end is missing or broken. It may be cut short: download or save it again",
      zip("xl/workbook.xml").subarray(0, 60),
    ],
  ])("says: %s", (message, bytes) => {
    expect(() => readBytes(bytes)).toThrow(new DataError(message));
  });

  it("throws nothing but a DataError, whatever the bytes", () => {
    const starts = fc.constantFrom("", "PK\x03\x04", "PK\x05\x06", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        expect(outcome(Uint8Array.from([...bytesOf(start), ...rest]))).toBe(true);
      }),
    );
    const whole = zip("[Content_Types].xml", "xl/workbook.xml");
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        expect(outcome(whole.with(at, byte))).toBe(true);
      }),
    );
  });
});

function outcome(bytes: Uint8Array): boolean {
  try {
    readBytes(bytes);
    return true;
  } catch (error) {
    return error instanceof DataError;
  }
}
