import { type Bytes, deflate } from "./deflate";

/** The numbered objects of a PDF, in PDF's own notation, and the file that they make. ISO 32000. */
export interface PdfObjects {
  /** Keeps a place for an object that others name before it is written. */
  readonly reserve: () => number;
  /** Adds an object, in a reserved place if one is given, and returns its number. */
  readonly add: (body: string, place?: number) => number;
  /** Adds a packed stream of bytes. */
  readonly stream: (entries: PdfEntries, bytes: Bytes) => Promise<number>;
  readonly file: (catalog: number, info: number) => Bytes;
}

/** Keys of a dictionary and their values in PDF's notation; what is undefined is left out. */
export type PdfEntries = Readonly<Record<string, string | number | undefined>>;

/** "<< /Type /Page >>". */
export function dictionary(entries: PdfEntries): string {
  const pairs = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `<< ${pairs.map(([key, value]) => `/${key} ${value}`).join(" ")} >>`;
}

/** "[a b c]". */
export const list = (values: readonly (string | number)[]): string => `[${values.join(" ")}]`;

/** What another object is called: "7 0 R". */
export const reference = (number: number): string => `${number} 0 R`;

/** UTF-16 in hexadecimal, four digits a unit. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");

/** Any text as a string object. */
export const textString = (text: string): string => `<feff${utf16(text)}>`;

/** A length or factor to a hundred-thousandth, without an exponent. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`scene: expected a number, got ${value}`);
  return String(Math.round(value * 1e5) / 1e5 + 0);
}

/** Text as bytes of UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** An empty PDF. */
export function pdfObjects(): PdfObjects {
  const bodies: (Bytes | undefined)[] = [];
  const put = (body: Bytes, place = bodies.length + 1): number => {
    bodies[place - 1] = body;
    return place;
  };
  return {
    reserve: () => bodies.push(undefined),
    add: (body, place) => put(utf8(body), place),
    stream: async (entries, bytes) => {
      const packed = await deflate(bytes);
      const start = dictionary({ ...entries, Filter: "/FlateDecode", Length: packed.length });
      return put(join([utf8(`${start}\nstream\n`), packed, utf8("\nendstream")]));
    },
    file: (catalog, info) => fileOf(bodies, catalog, info),
  };
}

function join(parts: readonly Bytes[]): Bytes {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function fileOf(bodies: readonly (Bytes | undefined)[], catalog: number, info: number): Bytes {
  // Four bytes above 127 tell whatever moves the file that it is not text.
  const parts: Bytes[] = [Uint8Array.of(...utf8("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 10)];
  let at = parts[0]?.length ?? 0;
  const places = bodies.map((body, i) => {
    const place = at;
    const part = join([utf8(`${i + 1} 0 obj\n`), body ?? utf8("null"), utf8("\nendobj\n")]);
    parts.push(part);
    at += part.length;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = bodies.length + 1;
  const trailer = dictionary({ Size: size, Root: reference(catalog), Info: reference(info) });
  parts.push(utf8(`xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`));
  parts.push(utf8(`trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`));
  return join(parts);
}
