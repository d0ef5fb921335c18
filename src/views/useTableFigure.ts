import { useMemo } from "react";
import { TooSmallError } from "../charts/fitFigure";
import { type FittedTable, fitTable } from "../charts/fitTable";
import { darkStyle, lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import { ownPaper, papers } from "../export/papers";
import { enTableFigure } from "../messages/enTableFigure";
import { greyScene } from "../scene/greyScene";
import type { ExportSettings } from "./exportSettings";
import { useExportWords } from "./useExportWords";
import type { TableDrawing } from "./useTables";

const whiteStyle = { ...lightStyle, paper: "#ffffff" };

/** A table of texts set as the settings ask for, or the error that says how large the paper would have to be; null without one. */
export function useTableFigure(
  drawing: TableDrawing | undefined,
  settings: ExportSettings,
): FittedTable | TooSmallError | null {
  const words = useExportWords();
  const { format, size, width, height, unit, background, isGrey, hasTitle, hasSettings, hasNotes, hasDate } = settings;
  return useMemo(() => {
    if (!drawing) return null;
    const { model, text } = drawing;
    const slide = size === "oldSlide" ? size : "slide";
    const paper = format === "pptx" ? papers[slide] : size === "own" ? ownPaper(width, height, unit) : papers[size];
    const today = new Date().toLocaleDateString("en-CA");
    const shown = {
      ...text,
      title: hasTitle ? text.title : null,
      subtitle: hasSettings ? (text.subtitle ?? null) : null,
      notes: hasNotes ? text.notes : [],
      source: [text.source, hasDate && words.dated(today)].filter(Boolean).join(" "),
    };
    const style = background === "dark" ? darkStyle : whiteStyle;
    try {
      const content = { model, text: shown, words: enTableFigure.pages };
      const isPaged = format === "pdf" || format === "pptx";
      const figure = fitTable(content, { measureText: interRuler, style }, paper, isPaged);
      return isGrey ? { ...figure, scene: greyScene(figure.scene), pages: figure.pages.map(greyScene) } : figure;
    } catch (error) {
      if (error instanceof TooSmallError) return error;
      throw error;
    }
  }, [drawing, words, format, size, width, height, unit, background, isGrey, hasTitle, hasSettings, hasNotes, hasDate]);
}
