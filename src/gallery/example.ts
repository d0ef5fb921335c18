import type { Chart, Extent } from "../charts/chart";
import { type FigureText, figure, frameInFigure } from "../charts/figure";
import { type ChartStyle, lightStyle } from "../charts/style";
import { interRuler } from "../charts/textRuler";
import { en } from "../messages/en";
import type { Scene } from "../scene/mark";

/** One case of a chart: looked at on the gallery's page, kept as an SVG file beside the tests. */
export interface Example {
  /** Names the file. */
  readonly name: string;
  readonly draw: () => Scene;
}

interface Options {
  readonly width?: number;
  readonly fontSize?: number;
  readonly style?: ChartStyle;
  readonly text?: Partial<FigureText>;
}

/** A chart laid out as a figure, as an export does it. */
export function figureOf<Model, Layout extends Extent>(
  chart: Pick<Chart<Model, Layout>, "layout" | "scene">,
  model: Model,
  { width = 640, fontSize = 13, style = lightStyle, text = {} }: Options = {},
): Scene {
  const frame = { width, fontSize, measureText: interRuler, messages: en };
  const scene = chart.scene(chart.layout(model, frameInFigure(frame)), style);
  return figure(scene, { title: "A table of examples", notes: [], source: "Made up", ...text }, frame, style);
}
