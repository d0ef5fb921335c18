import { useRef, useState } from "react";
import { type FittedFigure, TooSmallError } from "../charts/fitFigure";
import type { FittedTable } from "../charts/fitTable";
import type { Typeface } from "../charts/typeface";
import { download } from "../export/download";
import type { Scene } from "../scene/mark";
import { useEvidence, useViewState } from "./evidence";
import { type ExportSettings, holdsFigure, resolutions } from "./exportSettings";
import { useDataFile } from "./useDataFile";
import type { ChartName, Drawing } from "./useDrawing";
import { useExportWords } from "./useExportWords";
import type { ChosenName } from "./useFileName";
import { useSlides } from "./useSlides";
import type { TableDrawing } from "./useTables";
import { creditOf } from "./words";

interface Wanted {
  readonly chart: ChartName;
  readonly drawings: ReadonlyMap<ChartName, Drawing>;
  readonly settings: ExportSettings;
  readonly figure: FittedFigure | FittedTable | TooSmallError | null;
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
}

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Makes the file and hands it to the browser; says how far it is, what came of it, and what went wrong. */
export function useSaveFile({ chart, drawings, settings, figure, table: drawing, typeface, name }: Wanted) {
  const { table, messages } = useEvidence();
  const view = useViewState((state) => state.view);
  const words = useExportWords();
  const dataFile = useDataFile();
  const slidesOf = useSlides(drawings, settings, typeface);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [status, setStatus] = useState("");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const running = useRef<AbortController | null>(null);

  function clear(): void {
    setStatus("");
    setTrouble(null);
  }

  /** The file in the chosen format. Exporters are fetched when they are asked for. */
  async function make(signal: AbortSignal): Promise<Blob> {
    const { format } = settings;
    if (format === "csv") return dataFile(settings);
    if (format === "html") {
      const { makeWebPage } = await import("./makeWebPage");
      return new Blob([await makeWebPage(table, view, messages)], { type: "text/html" });
    }
    if (format === "pptx") return presentation(signal);
    if (!figure || figure instanceof TooSmallError) throw new Error(words.nothing);
    const { scene, unit } = figure;
    const dpi = Number(settings.dpi);
    const scale = (unit * dpi) / 72;
    const background = settings.background === "none" ? "none" : "scene";
    switch (format) {
      case "svg": {
        const { svgFile } = await import("../scene/svgFile");
        const drawn = settings.text === "outlines" ? await outlined(scene) : { ...scene, fontFamily: typeface.named };
        return new Blob([svgFile(drawn, { scale: unit / 0.75, background })], { type: "image/svg+xml" });
      }
      case "png": {
        const { pngFile } = await import("../export/pngFile");
        return pngFile(scene, { scale, dpi, background });
      }
      case "tiff": {
        const { tiffFile } = await import("../export/tiffFile");
        return tiffFile(scene, { scale, dpi });
      }
      case "pdf": {
        const { pdfFile } = await import("../export/pdfFile");
        const page = { width: scene.width * unit, height: scene.height * unit };
        const pdf = await pdfFile(pagesOf(figure), {
          title: table.title,
          isText: drawing !== undefined,
          author: creditOf(table),
          language: "en",
          page,
          ...(background === "none" ? { background: null } : {}),
          created: new Date(),
        });
        return new Blob([pdf], { type: "application/pdf" });
      }
      case "embed":
        throw new Error(words.embedOnly);
      default:
        return format satisfies never;
    }
  }

  async function presentation(signal: AbortSignal): Promise<Blob> {
    if (holdsFigure(settings, chart) && (!figure || figure instanceof TooSmallError)) throw new Error(words.nothing);
    const { pptxFile } = await import("../export/pptxFile");
    const { slides, ...options } = await slidesOf(chart, figure instanceof TooSmallError ? null : figure, drawing);
    const bytes = await pptxFile(slides, {
      ...options,
      signal,
      onProgress: (done, of) => setProgress({ done, of }),
    });
    return new Blob([bytes as BlobPart], {
      type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    });
  }

  async function save(): Promise<void> {
    const start = performance.now();
    clear();
    const controller = new AbortController();
    running.current = controller;
    try {
      const file = await make(controller.signal);
      if (controller.signal.aborted) throw controller.signal.reason;
      download(file, name.file);
      performance.measure("export", { start });
      setStatus(words.saved(name.file));
    } catch (error) {
      if (controller.signal.aborted) setStatus(words.cancelled);
      else setTrouble(await inWords(error, words, { figure, settings }));
    } finally {
      running.current = null;
      setProgress(null);
    }
  }

  /** The figure as a PNG on the clipboard, whatever the format is. */
  async function copyImage(): Promise<void> {
    clear();
    if (!figure || figure instanceof TooSmallError) return;
    const { pngFile } = await import("../export/pngFile");
    const dpi = Number(settings.dpi);
    // Handed over before it is made: a browser lets one write only right after a press.
    const picture = pngFile(figure.scene, {
      scale: (figure.unit * dpi) / 72,
      dpi,
      background: settings.background === "none" ? "none" : "scene",
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      setStatus(words.copied);
    } catch (error) {
      const reason = await picture.then(
        () => null,
        (why: unknown) => why,
      );
      setTrouble(
        reason ? await inWords(reason, words, { figure, settings }) : { text: words.imageNotCopied(String(error)) },
      );
    }
  }

  return { save, copyImage, cancel: () => running.current?.abort(), progress, status, trouble, clear };
}

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
  words: ReturnType<typeof useExportWords>,
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
    const characters = [...new Set(error.found.flatMap((one) => one.characters))].slice(0, 12);
    return {
      text: (settings.format === "svg" ? words.noOutlines : words.unsupported)(
        characters,
        error.found.some(({ reason }) => reason === "shaping"),
      ),
    };
  }
  return { text: words.failed(error instanceof Error ? error.message : String(error)) };
}
