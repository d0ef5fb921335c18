import ranges from "@fontsource/noto-sans-jp/unicode.json";
import { type FontFile, fontFile } from "./fontFiles";

const addresses = import.meta.glob<string>(
  "/node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-*-{400,600}-normal.woff",
  { query: "?url", import: "default", eager: true },
);

/** The files of the font for Japanese, and for signs that Inter lacks. Fetched with the first character that needs it. */
export function cjkFontFiles(weight: number): FontFile[] {
  const family = { name: "NotoSansJP", prefix: "noto-sans-jp", addresses };
  return Object.entries(ranges).map(([key, range]) => {
    // Numbered subsets stand in brackets: "[12]".
    return fontFile(family, { subset: key.replace(/[[\]]/g, ""), range, weight });
  });
}
