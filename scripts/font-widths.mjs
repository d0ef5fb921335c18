// Writes src/charts/interWidths.ts, arimoWidths.ts and tinosWidths.ts: the advance widths of the fonts that figures can be set
// in, read from the WOFF1 files that the app ships. Run by hand after an update of a font: node scripts/font-widths.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const subsets = ["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"];
const perEm = 800; // two base-36 digits then reach 1.6 em, in steps of an eighth of a percent
/** What charts are likely to print; anything else gets the ruler's upper bound. */
const spans = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
];

/** The tables of a WOFF1 file: https://www.w3.org/TR/WOFF/ */
function readTables(file) {
  const tables = new Map();
  for (let i = 0; i < file.readUInt16BE(12); i++) {
    const at = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((d) => file.readUInt32BE(at + d));
    const bytes = file.subarray(offset, offset + packed);
    tables.set(file.toString("latin1", at, at + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** Code point to glyph, from the Unicode subtable of format 4. */
function readCharacters(cmap) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const t = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    if (t.readUInt16BE(0) !== 4) continue;
    const glyphs = new Map();
    const twice = t.readUInt16BE(6);
    for (let s = 0; s < twice; s += 2) {
      const end = t.readUInt16BE(14 + s);
      const start = t.readUInt16BE(16 + twice + s);
      const delta = t.readUInt16BE(16 + 2 * twice + s);
      const place = 16 + 3 * twice + s;
      const offset = t.readUInt16BE(place);
      for (let c = start; c <= end && c < 0xffff; c++) {
        const glyph = offset === 0 ? c : t.readUInt16BE(place + offset + 2 * (c - start));
        if (glyph !== 0) glyphs.set(c, (glyph + delta) & 0xffff);
      }
    }
    return glyphs;
  }
  throw new Error("cmap: expected a subtable of format 4, got none");
}

/** Glyph to tabular glyph: the single substitutions of the GSUB feature "tnum". */
function readTabular(gsub) {
  const features = gsub.subarray(gsub.readUInt16BE(6));
  const lookups = gsub.subarray(gsub.readUInt16BE(8));
  const tabular = new Map();
  for (let f = 0; f < features.readUInt16BE(0); f++) {
    if (features.toString("latin1", 2 + 6 * f, 6 + 6 * f) !== "tnum") continue;
    const feature = features.subarray(features.readUInt16BE(6 + 6 * f));
    for (let i = 0; i < feature.readUInt16BE(2); i++) {
      const lookup = lookups.subarray(lookups.readUInt16BE(2 + 2 * feature.readUInt16BE(4 + 2 * i)));
      for (let j = 0; j < lookup.readUInt16BE(4); j++)
        readSubstitutions(lookup.subarray(lookup.readUInt16BE(6 + 2 * j)), tabular);
    }
  }
  return tabular;
}

function readSubstitutions(table, into) {
  const coverage = table.subarray(table.readUInt16BE(2));
  const covered = [];
  for (let i = 0; i < coverage.readUInt16BE(2); i++) {
    if (coverage.readUInt16BE(0) === 1) covered.push(coverage.readUInt16BE(4 + 2 * i));
    else for (let g = coverage.readUInt16BE(4 + 6 * i); g <= coverage.readUInt16BE(6 + 6 * i); g++) covered.push(g);
  }
  const format = table.readUInt16BE(0);
  covered.forEach((g, i) => {
    into.set(g, format === 1 ? (g + table.readInt16BE(4)) & 0xffff : table.readUInt16BE(6 + 2 * i));
  });
}

/** Code point to width in ems; digits tabular. */
function readWidths(path) {
  const tables = readTables(readFileSync(path));
  const unitsPerEm = tables.get("head").readUInt16BE(18);
  const last = tables.get("hhea").readUInt16BE(34) - 1;
  const hmtx = tables.get("hmtx");
  const glyphs = readCharacters(tables.get("cmap"));
  const tabular = glyphs.has(0x30) ? readTabular(tables.get("GSUB")) : new Map();
  const widths = new Map();
  for (const [c, plain] of glyphs) {
    const glyph = c >= 0x30 && c <= 0x39 ? (tabular.get(plain) ?? plain) : plain;
    widths.set(c, hmtx.readUInt16BE(4 * Math.min(glyph, last)) / unitsPerEm);
  }
  return widths;
}

/** Code point to width in units of an em. */
function widthsOf(font, weight) {
  const widths = new Map();
  for (const subset of [...subsets].reverse())
    for (const [c, w] of readWidths(
      `${root}node_modules/@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff`,
    )) {
      const width = Math.round(w * perEm);
      if (width < 36 ** 2) widths.set(c, width); // what is wider has the ruler's upper bound
    }
  return widths;
}

/** One code point, as the comment in the file says. */
function encode(c, weights) {
  if (!weights.every((widths) => widths.has(c))) return "?";
  const base = String.fromCodePoint(c).normalize("NFD").codePointAt(0);
  const isKept = base !== c && spans.some(([first, end]) => first <= base && base <= end);
  if (isKept && weights.every((widths) => widths.get(base) === widths.get(c))) return "_";
  return weights.map((widths) => widths.get(c).toString(36).padStart(2, "0")).join("");
}

/** The rows of a font in two weights; spans that it has nothing of are left away. */
function rowsOf(weights) {
  return spans.flatMap(([first, end]) => {
    const text = Array.from({ length: end - first + 1 }, (_, i) => encode(first + i, weights)).join("");
    return /^\?*$/.test(text) ? [] : [`  [0x${first.toString(16)}, "${text}"],`];
  });
}

/** Prettier and Biome break a long pair in two lines. */
const broken = (row) =>
  row.length <= 120 ? row : row.replace(/^ {2}\[(\w+), (".*")\],$/, "  [\n    $1,\n    $2,\n  ],");

const fonts = [
  { font: "inter", name: "Inter", weights: [400, 600], more: ", digits tabular" },
  { font: "arimo", name: "Arimo", weights: [400, 700], more: ", which are those of Arial" },
  { font: "tinos", name: "Tinos", weights: [400, 700], more: ", which are those of Times New Roman" },
];

for (const { font, name, weights, more } of fonts) {
  const rows = rowsOf(weights.map((weight) => widthsOf(font, weight)));
  writeFileSync(
    `${root}src/charts/${font}Widths.ts`,
    `// Made by scripts/font-widths.mjs from @fontsource/${font}; do not edit.
import type { PackedWidths } from "./rulerOf";

/** Advance widths of ${name} without kerning${more}; weights ${weights.join(" and ")}. */
export const ${font}Widths: PackedWidths = [
${rows.map(broken).join("\n")}
];
`,
  );
}
