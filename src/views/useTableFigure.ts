import { useMemo } from "react";
import { TooSmallError } from "../charts/fitFigure";
import { type FittedTable, fitTable } from "../charts/fitTable";
import type { Typeface } from "../charts/typeface";
import { slideFormat } from "../export/slideFormat";
import { textTableScenes } from "../export/textTableScenes";
import type { FigureWords } from "../messages/figureWords";
import { greyScene } from "../scene/greyScene";
import type { Scene } from "../scene/mark";
import { paperOf, styleOf } from "./askedFor";
import type { ExportSettings } from "./exportSettings";
import { shownText } from "./shownText";
import { textTableSlide } from "./textTableSlide";
import type { ChartName } from "./useDrawing";
import type { TableDrawing } from "./useTables";

/** A table of texts set as the settings ask for, or the error that says how large the paper would have to be; null without one. */
export function useTableFigure(
  name: ChartName,
  drawing: TableDrawing | undefined,
  settings: ExportSettings,
  { typeface, words }: { typeface: Typeface; words: FigureWords },
): FittedTable | TooSmallError | null {
  const { format, size, isGrey } = settings;
  const style = styleOf(settings);
  return useMemo(() => {
    if (!drawing) return null;
    const { model, text } = drawing;
    const shown = shownText(text, settings, words.around.dated);
    const inGrey = (figure: FittedTable): FittedTable =>
      isGrey ? { ...figure, scene: greyScene(figure.scene), pages: figure.pages.map(greyScene) } : figure;
    const inFamily = (scene: Scene): Scene => ({ ...scene, fontFamily: typeface.family });
    if (format === "pptx") {
      const slide = textTableSlide(drawing, shown, { name: words.names[name], words });
      const pages = textTableScenes(
        slide,
        slideFormat(size === "oldSlide" ? "4:3" : "16:9", words.deck, style, typeface),
      );
      const [scene] = pages;
      return scene ? inGrey({ scene, pages, unit: 1, tall: null }) : null;
    }
    try {
      const content = { model, text: shown, words: words.tables.pages };
      const figure = fitTable(
        content,
        { measureText: typeface.measureText, style },
        paperOf(settings),
        format === "pdf",
      );
      return inGrey({ ...figure, scene: inFamily(figure.scene), pages: figure.pages.map(inFamily) });
    } catch (error) {
      if (error instanceof TooSmallError) return error;
      throw error;
    }
  }, [name, drawing, typeface, words, settings, format, size, style, isGrey]);
}
