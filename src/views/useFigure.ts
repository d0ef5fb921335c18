import { useMemo } from "react";
import { type FittedFigure, fitFigure, remembered, TooSmallError } from "../charts/fitFigure";
import type { Typeface } from "../charts/typeface";
import type { FigureWords } from "../messages/figureWords";
import { greyScene } from "../scene/greyScene";
import { paperOf, styleOf } from "./askedFor";
import type { ExportSettings } from "./exportSettings";
import { shownText } from "./shownText";
import type { Drawing } from "./useDrawing";

const fontSize = 14;

/** A chart laid out as the settings ask for, or the error that says how large it would have to be; null without a chart. */
export function useFigure(
  drawing: Drawing | undefined,
  settings: ExportSettings,
  {
    typeface: { family, measureText },
    words: { charts: messages, around },
  }: { typeface: Typeface; words: FigureWords },
): FittedFigure | TooSmallError | null {
  const { isGrey, isWhole, hasLegend } = settings;
  const style = styleOf(settings);
  // What is laid out at a size stays known while other things are chosen.
  const draw = useMemo(
    () => drawing && remembered((frame) => drawing.draw({ ...frame, hasLegend, isWhole }, style)),
    [drawing, style, hasLegend, isWhole],
  );
  return useMemo(() => {
    if (!drawing || !draw) return null;
    const text = shownText(drawing.text, settings, around.dated);
    try {
      const frame = { fontSize, measureText, messages };
      const figure = fitFigure({ draw, text, frame, style }, paperOf(settings));
      const scene = { ...figure.scene, fontFamily: family };
      return { ...figure, scene: isGrey ? greyScene(scene) : scene };
    } catch (error) {
      if (error instanceof TooSmallError) return error;
      throw error;
    }
  }, [drawing, draw, style, family, measureText, messages, around, settings, isGrey]);
}
