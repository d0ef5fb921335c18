import { type TypefaceName, typefaceNames } from "../charts/typeface";
import { type LengthUnit, lengthUnits, type PaperName, paperNames } from "../export/papers";
import { type FigureLanguage, figureLanguages } from "../messages/figureLanguages";
import type { EvidenceTable } from "../model/evidenceTable";

export const exportFormats = ["svg", "png", "tiff", "pdf", "pptx", "csv", "html", "embed"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Of pictures, in dots per inch; a CSS pixel is 1/96 inch. */
export const resolutions = ["96", "192", "288", "384", "300", "600"] as const;

/** What the rows of a data file can be. */
export const rowKinds = ["matrix", "pairs", "examples", "studies", "shared", "passages"] as const;
/** Which studies. */
export const whichKinds = ["shown", "selection"] as const;
/** What letters become: characters in a font, which can be edited, or shapes, which look the same without the font. */
export const textKinds = ["text", "outlines"] as const;
export type TextKind = (typeof textKinds)[number];

const plainKinds = ["csv", "tsv", "json"] as const;
const dataKinds = [...plainKinds, "vos", "ris", "references"] as const;

/** How a file is to be; the chart is no part of it, it is the one in view. */
export interface ExportSettings {
  readonly format: ExportFormat;
  readonly size: PaperName;
  /** Of one's own; null: as high as needed. */
  readonly width: number;
  readonly height: number | null;
  readonly unit: LengthUnit;
  readonly dpi: (typeof resolutions)[number];
  readonly background: "white" | "none" | "dark";
  readonly isGrey: boolean;
  /** Is every label to be whole? Else what has no room is cut or left out, as on screen. */
  readonly isWhole: boolean;
  readonly typeface: TypefaceName;
  /** Of an SVG. */
  readonly text: TextKind;
  readonly hasTitle: boolean;
  readonly hasSettings: boolean;
  readonly hasLegend: boolean;
  readonly hasNotes: boolean;
  readonly hasDate: boolean;
  /** Of the words in the figure that are not the table's. */
  readonly language: FigureLanguage;
  readonly slides: "chart" | "table" | "deck";
  readonly rows: (typeof rowKinds)[number];
  /** Of studies: all that are shown, or those behind the selection, while there is one. */
  readonly which: (typeof whichKinds)[number];
  readonly kind: (typeof dataKinds)[number];
  readonly hasBom: boolean;
}

/** At 192 dpi a slide is 2,560 pixels wide. */
const firstSettings: ExportSettings = {
  format: "png",
  size: "slide",
  width: 800,
  height: null,
  unit: "px",
  dpi: "192",
  background: "white",
  isGrey: false,
  isWhole: true,
  typeface: "inter",
  text: "text",
  hasTitle: true,
  hasSettings: true,
  hasLegend: true,
  hasNotes: true,
  hasDate: false,
  language: "en",
  slides: "chart",
  rows: "matrix",
  which: "shown",
  kind: "csv",
  hasBom: true,
};

/** What journals ask for: a column, sharp, in Arial, without a title, which goes into the caption. */
export const journalSettings = {
  format: "tiff",
  size: "column",
  dpi: "600",
  background: "white",
  typeface: "arial",
  hasTitle: false,
  hasSettings: false,
} as const satisfies Partial<ExportSettings>;

/** The kinds of file that some rows can be saved as: only pairs are a network, and only studies whose references are known a list. */
export function dataKindsOf(
  rows: ExportSettings["rows"],
  { studies }: EvidenceTable,
): readonly ExportSettings["kind"][] {
  if (rows === "pairs") return [...plainKinds, "vos"];
  const hasReferences = rows === "studies" && studies.some(({ references }) => references.length > 0);
  return hasReferences ? [...plainKinds, "ris", "references"] : plainKinds;
}

/** The kind that was chosen, or CSV where these rows have no such file. */
export const dataKindOf = ({ rows, kind }: Pick<ExportSettings, "rows" | "kind">, table: EvidenceTable) =>
  dataKindsOf(rows, table).includes(kind) ? kind : "csv";

/** Which slides are made: only the heatmap is a table, too. */
export const slideKindOf = ({ slides }: ExportSettings, chart: string): ExportSettings["slides"] =>
  slides === "table" && chart !== "heatmap" ? "chart" : slides;

/** Does the file hold the figure that the settings ask for? Else its size is no matter. */
export function holdsFigure(settings: ExportSettings, chart: string): boolean {
  if (settings.format === "pptx") return slideKindOf(settings, chart) === "chart";
  return !["csv", "html", "embed"].includes(settings.format);
}

const storageKey = "evidence-loom:export";

/** What each part can be, to tell what was kept from what was broken or is of another version. */
const isPart: { readonly [Name in keyof ExportSettings]: (value: unknown) => boolean } = {
  format: oneOf(exportFormats),
  size: oneOf(paperNames),
  width: isLength,
  height: (value) => value === null || isLength(value),
  unit: oneOf(lengthUnits),
  dpi: oneOf(resolutions),
  background: oneOf(["white", "none", "dark"]),
  isGrey: isFlag,
  isWhole: isFlag,
  typeface: oneOf(typefaceNames),
  text: oneOf(textKinds),
  hasTitle: isFlag,
  hasSettings: isFlag,
  hasLegend: isFlag,
  hasNotes: isFlag,
  hasDate: isFlag,
  language: oneOf(figureLanguages),
  slides: oneOf(["chart", "table", "deck"]),
  rows: oneOf(rowKinds),
  which: oneOf(whichKinds),
  kind: oneOf(dataKinds),
  hasBom: isFlag,
};

function oneOf(known: readonly string[]): (value: unknown) => boolean {
  return (value) => known.some((one) => one === value);
}

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}

function isLength(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value <= 100_000;
}

/** The settings used last in this browser; the first ones for what is not kept. */
export function readExportSettings(): ExportSettings {
  let kept: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    if (typeof parsed === "object" && parsed !== null) kept = parsed as Record<string, unknown>;
  } catch {
    // No storage, or what is in it is no longer readable: the first settings serve.
  }
  const known = Object.entries(kept).filter(([name, value]) => isPart[name as keyof ExportSettings]?.(value));
  return { ...firstSettings, ...Object.fromEntries(known) };
}

export function keepExportSettings(settings: ExportSettings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Nothing is kept here: they hold while the dialog is open.
  }
}
