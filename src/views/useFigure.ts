import { useMemo } from "react";
import { type FittedFigure, fitFigure, remembered, TooSmallError } from "../charts/fitFigure";
import { darkStyle, lightStyle } from "../charts/style";
import type { Typeface } from "../charts/typeface";
import { ownPaper, papers } from "../export/papers";
import type { FigureWords } from "../messages/figureWords";
import { greyScene } from "../scene/greyScene";
import type { ExportSettings } from "./exportSettings";
import type { Drawing } from "./useDrawing";

const fontSize = 14;
const whiteStyle = { ...lightStyle, paper: "#ffffff" };

/** A chart laid out as the settings ask for, or the error that says how large it would have to be; null without a chart. */
export function useFigure(
  drawing: Drawing | undefined,
  settings: ExportSettings,
  {
    typeface: { family, measureText },
    words: { charts: messages, around },
  }: { typeface: Typeface; words: FigureWords },
): FittedFigure | TooSmallError | null {
  const {
    size,
    width,
    height,
    unit,
    background,
    isGrey,
    isWhole,
    hasTitle,
    hasSettings,
    hasLegend,
    hasNotes,
    hasDate,
  } = settings;
  const style = background === "dark" ? darkStyle : whiteStyle;
  const draw = useMemo(
    () => drawing && remembered((frame) => drawing.draw({ ...frame, hasLegend, isWhole }, style)),
    [drawing, style, hasLegend, isWhole],
  );
  return useMemo(() => {
    if (!drawing || !draw) return null;
    const paper = size === "own" ? ownPaper(width, height, unit) : papers[size];
    const { text } = drawing;
    const today = new Date().toLocaleDateString("en-CA"); // the reader's day, as 2026-11-24
    const shown = {
      ...text,
      title: hasTitle ? text.title : null,
      subtitle: hasSettings ? (text.subtitle ?? null) : null,
      notes: hasNotes ? text.notes : [],
      source: [text.source, hasDate && around.dated(today)].filter(Boolean).join(" "),
    };
    try {
      const figure = fitFigure(
        {
          draw,
          text: shown,
          frame: { fontSize, measureText, messages },
          style,
        },
        paper,
      );
      const scene = { ...figure.scene, fontFamily: family };
      return { ...figure, scene: isGrey ? greyScene(scene) : scene };
    } catch (error) {
      if (error instanceof TooSmallError) return error;
      throw error;
    }
  }, [
    drawing,
    draw,
    style,
    family,
    measureText,
    messages,
    around,
    size,
    width,
    height,
    unit,
    isGrey,
    hasTitle,
    hasSettings,
    hasNotes,
    hasDate,
  ]);
}
