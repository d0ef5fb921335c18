import { useState } from "react";
import { type FittedFigure, TooSmallError } from "../charts/fitFigure";
import type { FittedTable } from "../charts/fitTable";
import type { Typeface } from "../charts/typeface";
import { download } from "../export/download";
import { lengthOf } from "../export/papers";
import { partOf, type Work } from "../export/work";
import { type ExportMessages, enExportOf } from "../messages/enExport";
import type { FigureWords } from "../messages/figureWords";
import type { Scene } from "../scene/mark";
import { useEvidence, useViewState } from "./evidence";
import { type ExportSettings, holdsFigure, resolutions } from "./exportSettings";
import { useDataFile } from "./useDataFile";
import type { ChartName, Drawing } from "./useDrawing";
import type { ChosenName } from "./useFileName";
import { useSlides } from "./useSlides";
import type { TableDrawing } from "./useTables";
import { useWords } from "./useWords";
import { useWork } from "./useWork";
import { creditOf } from "./words";

/** How much of the work it is to lay out what is on the slides. */
const slidesPart = 0.3;

interface Wanted {
  readonly chart: ChartName;
  readonly drawings: ReadonlyMap<ChartName, Drawing>;
  readonly settings: ExportSettings;
  readonly figure: FittedFigure | FittedTable | TooSmallError | null;
  /** The figure's. */
  readonly figureWords: FigureWords;
  /** Where it is a table of texts. */
  readonly table: TableDrawing | undefined;
  /** That the figure was laid out in. */
  readonly typeface: Typeface;
  readonly name: ChosenName;
}

/** What went wrong, and the resolution that would work where that is why. */
interface Trouble {
  readonly text: string;
  readonly dpi?: ExportSettings["dpi"] | undefined;
  /** Would the browser's own printing work? */
  readonly canPrint?: boolean;
}

interface MadeFile {
  readonly bytes: Blob;
  readonly name: string;
}

/** Makes the file and hands it to the browser; says how far it is, what came of it, and what went wrong. */
export function useSaveFile(wanted: Wanted) {
  const { chart, drawings, settings, figure, figureWords, table: drawing, typeface, name } = wanted;
  const { table, messages } = useEvidence();
  const view = useViewState((state) => state.view);
  const words = useWords(enExportOf);
  const dataFile = useDataFile();
  const slidesOf = useSlides(drawings, settings, { typeface, words: figureWords });
  const { run, cancel, isRunning, progress } = useWork();
  const [status, setStatus] = useState("");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [made, setMade] = useState<MadeFile | null>(null);

  function clear(): void {
    setStatus("");
    setTrouble(null);
    setMade(null);
  }

  /** It stays at hand: a browser may block what comes long after a press, and never says so. */
  function handOver(file: MadeFile): void {
    clear();
    setMade(file);
    try {
      download(file.bytes, file.name);
      setStatus(words.saved(file.name));
    } catch (error) {
      setTrouble({ text: words.notSaved(error instanceof Error ? error.message : String(error)) });
    }
  }

  /** The file in the chosen format. Exporters are fetched when they are asked for. */
  async function make(work: Work): Promise<Blob> {
    const { format } = settings;
    if (format === "csv") return dataFile(settings);
    if (format === "html") {
      const { makeWebPage } = await import("./makeWebPage");
      return new Blob([await makeWebPage(table, view, messages, work.signal)], { type: "text/html" });
    }
    if (format === "pptx") return presentation(work);
    if (!figure || figure instanceof TooSmallError) throw new Error(words.nothing);
    const { scene, unit } = figure;
    const dpi = Number(settings.dpi);
    const scale = (unit * dpi) / 72;
    const background = settings.background === "none" ? "none" : "scene";
    switch (format) {
      case "svg": {
        const { svgFile } = await import("../scene/svgFile");
        const { language } = figureWords;
        const drawn = settings.text === "outlines" ? await outlined(scene) : { ...scene, fontFamily: typeface.named };
        return new Blob([svgFile(drawn, { scale: unit / 0.75, background, language })], { type: "image/svg+xml" });
      }
      case "png": {
        const { pngFile } = await import("../export/pngFile");
        return pngFile(scene, { scale, dpi, background, ...work });
      }
      case "tiff": {
        const { tiffFile } = await import("../export/tiffFile");
        return tiffFile(scene, { scale, dpi, ...work });
      }
      case "pdf": {
        const { pdfFile } = await import("../export/pdfFile");
        const page = { width: scene.width * unit, height: scene.height * unit };
        const pdf = await pdfFile(pagesOf(figure), {
          title: table.title,
          isText: drawing !== undefined,
          author: creditOf(table),
          language: figureWords.language,
          page,
          ...(background === "none" ? { background: null } : {}),
          created: new Date(),
          ...work,
        });
        return new Blob([pdf], { type: "application/pdf" });
      }
      case "embed":
        throw new Error(words.embedOnly);
      default:
        return format satisfies never;
    }
  }

  async function presentation(work: Work): Promise<Blob> {
    if (holdsFigure(settings, chart) && (!figure || figure instanceof TooSmallError)) throw new Error(words.nothing);
    const { pptxFile } = await import("../export/pptxFile");
    const fitted = figure instanceof TooSmallError ? null : figure;
    const { slides, ...options } = await slidesOf(chart, fitted, drawing, partOf(work, 0, slidesPart));
    const bytes = await pptxFile(slides, { ...options, ...partOf(work, slidesPart, 1) });
    return new Blob([bytes as BlobPart], {
      type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    });
  }

  async function save(): Promise<void> {
    if (isRunning) return;
    const start = performance.now();
    clear();
    try {
      const file = { bytes: await run(make), name: name.file };
      performance.measure("export", { start });
      handOver(file);
    } catch (error) {
      if (isCancel(error)) setStatus(words.cancelled);
      else setTrouble(await inWords(error, words, { figure, settings }));
    }
  }

  /** The figure as a PNG on the clipboard, whatever the format is. */
  async function copyImage(): Promise<void> {
    if (isRunning || !figure || figure instanceof TooSmallError) return;
    clear();
    const dpi = Number(settings.dpi);
    const { scene, unit } = figure;
    const background = settings.background === "none" ? "none" : "scene";
    // Handed over before it is made: a browser lets one write only right after a press.
    const picture = run(async (work) => {
      const { pngFile } = await import("../export/pngFile");
      return pngFile(scene, { scale: (unit * dpi) / 72, dpi, background, ...work });
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      setStatus(words.copied);
    } catch (error) {
      const reason = await picture.then(
        () => null,
        (why: unknown) => why,
      );
      if (isCancel(reason)) setStatus(words.cancelled);
      else
        setTrouble(
          reason ? await inWords(reason, words, { figure, settings }) : { text: words.imageNotCopied(String(error)) },
        );
    }
  }

  /** The figure on a sheet of its size, for the browser to print: it sets what a PDF of ours cannot have. */
  async function print(): Promise<void> {
    if (!figure || figure instanceof TooSmallError) return;
    clear();
    try {
      const { printSheet } = await import("../export/printSheet");
      const { scene, unit } = figure;
      const page = { width: scene.width * unit, height: scene.height * unit };
      const background = settings.background === "none" ? "none" : "scene";
      // Browsers wait here until their dialog is closed.
      setStatus(words.printed(inMillimetres(page)));
      await printSheet(pagesOf(figure), { page, title: name.stem, language: figureWords.language, background });
    } catch (error) {
      setStatus("");
      setTrouble({ text: words.failed(error instanceof Error ? error.message : String(error)) });
    }
  }

  /** Hands over the file that was made last; null where there is none. */
  const saveAgain = made && (() => handOver(made));
  return { save, saveAgain, copyImage, print, cancel, isRunning, progress, status, trouble, clear };
}

const inMillimetres = ({ width, height }: { readonly width: number; readonly height: number }): string => {
  const [w, h] = [width, height].map((length) => Math.round(lengthOf(length, "mm") * 10) / 10);
  return `${w} × ${h} mm`;
};

const isCancel = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
/** A table of texts has as many as it takes, a chart is one. */
const pagesOf = (figure: FittedFigure | FittedTable): readonly Scene[] =>
  "pages" in figure ? figure.pages : [figure.scene];

async function outlined(scene: Scene): Promise<Scene> {
  const { outlineScene } = await import("../export/outlineScene");
  return outlineScene(scene);
}

/** An error of an exporter for a reader, with what to do. */
async function inWords(
  error: unknown,
  words: ExportMessages,
  { figure, settings }: Pick<Wanted, "figure" | "settings">,
): Promise<Trouble> {
  const { PictureTooLarge } = await import("../export/pixelSize");
  if (error instanceof PictureTooLarge && figure && !(figure instanceof TooSmallError)) {
    const most = (error.largestScale * 72) / figure.unit;
    const dpi = resolutions.toSorted((a, b) => Number(b) - Number(a)).find((one) => Number(one) <= most);
    const instead = "pages" in figure ? ` ${words.onPages}` : "";
    return { text: words.tooLarge(Math.floor(most)) + instead, dpi };
  }
  const { UnsupportedTextError } = await import("../export/pdfText");
  if (error instanceof UnsupportedTextError) {
    const characters = [...new Set(error.found.flatMap((one) => one.characters))].slice(0, 12).map(shown);
    return {
      text: (settings.format === "svg" ? words.noOutlines : words.unsupported)(
        characters,
        error.found.some(({ reason }) => reason === "shaping"),
      ),
      canPrint: true,
    };
  }
  return { text: words.failed(error instanceof Error ? error.message : String(error)) };
}

/** A character, or the number of one that cannot be seen. */
const shown = (character: string): string =>
  /^[\p{C}\p{Z}]/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
    : character;
