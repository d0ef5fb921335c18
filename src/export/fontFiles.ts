import arimoRanges from "@fontsource/arimo/unicode.json";
import interRanges from "@fontsource/inter/unicode.json";
import tinosRanges from "@fontsource/tinos/unicode.json";
import type { FontWeight } from "../scene/mark";
import type { Bytes } from "./deflate";

/** A font file that can be fetched: the part of a font that holds some characters. */
export interface FontFile {
  readonly name: string;
  readonly address: string;
  /** Of the characters that it is meant to hold, as CSS has it: "U+0000-00FF,U+0131". */
  readonly range: string;
  /** Whether the file is meant to hold a code point; only the file itself knows whether it does. */
  readonly isFor: (codePoint: number) => boolean;
}

/** Fetches the bytes of a font file. */
export type LoadFont = (address: string, signal?: AbortSignal) => Promise<Bytes>;

/** Fetches from where the app came from. */
export const fetchFont: LoadFont = async (address, signal) => {
  const response = await fetch(address, { signal: signal ?? null });
  if (!response.ok) throw new Error(`font file ${address}: expected an answer, got ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

// In the order that the browser looks for a character.
const subsets = ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"] as const;
const weightNames: Readonly<Record<number, string>> = { 400: "Regular", 600: "SemiBold", 700: "Bold" };

const files = {
  ...import.meta.glob<string>("/node_modules/@fontsource/inter/files/inter-*-{400,600}-normal.woff", {
    query: "?url",
    import: "default",
    eager: true,
  }),
  ...import.meta.glob<string>("/node_modules/@fontsource/{arimo,tinos}/files/*-{400,700}-normal.woff", {
    query: "?url",
    import: "default",
    eager: true,
  }),
};

/** "U+0000-00FF,U+0131" as pairs of first and last code point. */
function readRanges(text: string): (readonly [number, number])[] {
  return text.split(",").map((range) => {
    const [first = "", last = first] = range.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** One of a family's files by the addresses that the bundler gave them. */
export function fontFile(
  family: { name: string; prefix: string; addresses: Readonly<Record<string, string>> },
  { subset, range, weight }: { subset: string; range: string; weight: number },
): FontFile {
  const ending = `/${family.prefix}-${subset}-${weight}-normal.woff`;
  const [, address] = Object.entries(family.addresses).find(([path]) => path.endsWith(ending)) ?? [];
  if (address === undefined) throw new Error(`fonts: expected a file ${ending}, got none`);
  const spans = readRanges(range);
  return {
    name: `${family.name}-${weightNames[weight]}`,
    address,
    range,
    isFor: (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last),
  };
}

/** The fonts that scenes are set in. Those without a semibold have bold in its place, as browsers do. */
const families = [
  { name: "Inter", prefix: "inter", ranges: interRanges, files: { 400: 400, 600: 600 } },
  { name: "Arimo", prefix: "arimo", ranges: arimoRanges, files: { 400: 400, 600: 700 } },
  { name: "Tinos", prefix: "tinos", ranges: tinosRanges, files: { 400: 400, 600: 700 } },
] as const;

/** The files of the font that a scene's font family begins with; of Inter where it begins with none that is shipped. */
export function familyFiles(fontFamily: string, weight: FontWeight): FontFile[] {
  const family = families.find(({ name }) => fontFamily.startsWith(name)) ?? families[0];
  return subsets.map((subset) =>
    fontFile({ ...family, addresses: files }, { subset, range: family.ranges[subset], weight: family.files[weight] }),
  );
}
