import { enImport } from "../messages/enImport";
import { DataError } from "./dataError";
import { decodeText } from "./decodeText";
import type { GridReader } from "./grid";
import { maxUnpackedBytes } from "./gridLimits";
import { unpack, zipParts } from "./readZip";
import { readRichText } from "./richText";
import { sheetReader } from "./sheetReader";
import { type CellStyle, readStyles } from "./workbookStyles";
import { XmlScanner } from "./xmlScanner";

/** One sheet of a workbook, not read yet. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Reads it, step by step; what all sheets share is read with the first one. */
  readonly read: () => GridReader;
}

type Parts = ReturnType<typeof zipParts>;

/** A workbook while it is read. */
interface OpenBook {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  /** What may still be unpacked of it. */
  readonly budget: { left: number };
  shared: readonly string[] | null;
  styles: readonly CellStyle[] | null;
}

/**
 * The worksheets of an XLSX file in their order, to be read one by one. Texts come as they are shown: numbers in their format,
 * dates in ISO form, raised runs and cells in superscripts. Throws a DataError that names the part which is missing or broken.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const book: OpenBook = {
    bytes,
    parts: zipParts(bytes),
    budget: { left: maxUnpackedBytes },
    shared: null,
    styles: null,
  };
  const root = readRelations(book, "_rels/.rels");
  const path = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = readRelations(book, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const { sheets, is1904 } = readSheetList(scan(book, path));
  const target = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return sheets.flatMap(({ name, isHidden, relation }) => {
    const found = relations.find(({ id }) => id === relation);
    // Sheets that are charts have no cells.
    if (found && found.type !== "worksheet") return [];
    const part = found?.target;
    if (part === undefined) throw new DataError(enImport.sheetMissing(path, name));
    return [{ name, isHidden, read: () => readSheet(book, part, target("sharedStrings"), target("styles"), is1904) }];
  });
}

interface Relation {
  readonly id: string;
  /** The last word of its type's address. */
  readonly type: string;
  /** The part's name in the archive. */
  readonly target: string;
}

/** What a part refers to; nothing when it has no list of that. */
function readRelations(book: OpenBook, part: string, folder = ""): Relation[] {
  if (!findPart(book.parts, part)) return [];
  const xml = scan(book, part);
  const relations: Relation[] = [];
  for (let kind = xml.next(); kind !== null; kind = xml.next()) {
    if (kind === "close" || xml.name !== "Relationship") continue;
    const target = xml.attribute("Target") ?? "";
    const type = xml.attribute("Type") ?? "";
    relations.push({
      id: xml.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: target.startsWith("/") ? target.slice(1) : resolve(folder + target),
    });
  }
  return relations;
}

/** Takes "./" and "folder/../" out of a path. */
function resolve(path: string): string {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== ".") names.push(name);
  }
  return names.join("/");
}

function readSheetList(xml: XmlScanner) {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  let is1904 = false;
  for (let kind = xml.next(); kind !== null; kind = xml.next()) {
    if (kind === "close") continue;
    if (xml.name === "workbookPr") is1904 = /^(?:1|true)$/.test(xml.attribute("date1904") ?? "");
    if (xml.name !== "sheet") continue;
    const state = xml.attribute("state") ?? "visible";
    sheets.push({
      name: xml.attribute("name") ?? "",
      isHidden: state !== "visible",
      relation: xml.attribute("id") ?? "",
    });
  }
  return { sheets, is1904 };
}

/** Names of parts do not tell capitals from small letters. */
function findPart(parts: Parts, name: string) {
  const exact = parts.get(name);
  if (exact) return exact;
  const found = [...parts.keys()].find((key) => key.replace(/^\//, "").toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : parts.get(found);
}

/** Unpacks a part and makes it ready to be read, step by step. */
function* scanner(book: OpenBook, name: string): Generator<number, XmlScanner> {
  const part = findPart(book.parts, name);
  if (!part) throw new DataError(enImport.partMissing(name));
  const unpacked = yield* unpack(book.bytes, part, book.budget);
  return new XmlScanner(decodeText(unpacked).text, name);
}

/** The same at once, for small parts. */
function scan(book: OpenBook, name: string): XmlScanner {
  const steps = scanner(book, name);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* readSheet(
  book: OpenBook,
  part: string,
  sharedPart: string | undefined,
  stylesPart: string | undefined,
  is1904: boolean,
): GridReader {
  book.styles ??= stylesPart === undefined ? [] : readStyles(scan(book, stylesPart));
  book.shared ??= sharedPart === undefined ? [] : yield* between(readShared(book, sharedPart), 0, 0.4);
  const xml = yield* between(scanner(book, part), 0.4, 0.6);
  return yield* between(sheetReader(xml, { part, shared: book.shared, styles: book.styles, is1904 }), 0.6, 1);
}

function* readShared(book: OpenBook, part: string): Generator<number, string[]> {
  const xml = yield* between(scanner(book, part), 0, 0.5);
  const shared: string[] = [];
  for (let kind = xml.next(); kind !== null; kind = xml.next()) {
    if (kind === "close" || xml.name !== "si") continue;
    shared.push(readRichText(xml));
    if (shared.length % 10_000 === 0) yield 0.5 + xml.done / 2;
  }
  return shared;
}

/** Steps of a part of the work, as shares of all of it. */
function* between<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
