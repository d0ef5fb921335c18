import ranges from "@fontsource/inter/unicode.json";
import type { Bytes } from "./deflate";

/** A font file that can be fetched: the part of a font that holds some characters. */
export interface FontFile {
  readonly name: string;
  readonly address: string;
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
const weightNames: Readonly<Record<number, string>> = { 400: "Regular", 600: "SemiBold" };

const inter = import.meta.glob<string>("/node_modules/@fontsource/inter/files/inter-*-{400,600}-normal.woff", {
  query: "?url",
  import: "default",
  eager: true,
});

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
    isFor: (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last),
  };
}

/** The files of the font that charts are laid out with. */
export function interFiles(weight: number): FontFile[] {
  const family = { name: "Inter", prefix: "inter", addresses: inter };
  return subsets.map((subset) => fontFile(family, { subset, range: ranges[subset], weight }));
}
