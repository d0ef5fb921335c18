import { useMemo } from "react";
import { TooSmallError } from "../charts/fitFigure";
import { type FittedTable, fitTable } from "../charts/fitTable";
import { darkStyle, lightStyle } from "../charts/style";
import type { Typeface } from "../charts/typeface";
import { ownPaper, papers } from "../export/papers";
import { slideFormat } from "../export/slideFormat";
import { textTableScenes } from "../export/textTableScenes";
import { enDeck } from "../messages/enDeck";
import { enTableFigure } from "../messages/enTableFigure";
import { greyScene } from "../scene/greyScene";
import type { Scene } from "../scene/mark";
import type { ExportSettings } from "./exportSettings";
import { shownText } from "./shownText";
import { textTableSlide } from "./textTableSlide";
import type { ChartName } from "./useDrawing";
import { useExportWords } from "./useExportWords";
import type { TableDrawing } from "./useTables";

const whiteStyle = { ...lightStyle, paper: "#ffffff" };

/** A table of texts set as the settings ask for, or the error that says how large the paper would have to be; null without one. */
export function useTableFigure(
  name: ChartName,
  drawing: TableDrawing | undefined,
  settings: ExportSettings,
  typeface: Typeface,
): FittedTable | TooSmallError | null {
  const words = useExportWords();
  const { format, size, width, height, unit, background, isGrey, hasTitle, hasSettings, hasNotes, hasDate } = settings;
  return useMemo(() => {
    if (!drawing) return null;
    const { model, text } = drawing;
    const shown = shownText(text, { hasTitle, hasSettings, hasNotes, hasDate }, words.dated);
    const paper = size === "own" ? ownPaper(width, height, unit) : papers[size];
    const style = background === "dark" ? darkStyle : whiteStyle;
    const inGrey = (figure: FittedTable): FittedTable =>
      isGrey ? { ...figure, scene: greyScene(figure.scene), pages: figure.pages.map(greyScene) } : figure;
    const inFamily = (scene: Scene): Scene => ({ ...scene, fontFamily: typeface.family });
    if (format === "pptx") {
      const slide = textTableSlide(drawing, shown, words.charts[name]);
      const pages = textTableScenes(slide, slideFormat(size === "oldSlide" ? "4:3" : "16:9", enDeck, style, typeface));
      const [scene] = pages;
      return scene ? inGrey({ scene, pages, unit: 1, tall: null }) : null;
    }
    try {
      const content = { model, text: shown, words: enTableFigure.pages };
      const figure = fitTable(content, { measureText: typeface.measureText, style }, paper, format === "pdf");
      return inGrey({ ...figure, scene: inFamily(figure.scene), pages: figure.pages.map(inFamily) });
    } catch (error) {
      if (error instanceof TooSmallError) return error;
      throw error;
    }
  }, [
    name,
    drawing,
    typeface,
    words,
    format,
    size,
    width,
    height,
    unit,
    background,
    isGrey,
    hasTitle,
    hasSettings,
    hasNotes,
    hasDate,
  ]);
}
