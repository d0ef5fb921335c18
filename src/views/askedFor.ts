import type { Paper } from "../charts/fitFigure";
import { type ChartStyle, darkStyle, lightStyle } from "../charts/style";
import { ownPaper, papers } from "../export/papers";
import type { ExportSettings } from "./exportSettings";

const whiteStyle = { ...lightStyle, paper: "#ffffff" };

/** The colours of a file. */
export const styleOf = ({ background }: Pick<ExportSettings, "background">): ChartStyle =>
  background === "dark" ? darkStyle : whiteStyle;

/** The paper of a file. */
export const paperOf = ({ size, width, height, unit }: ExportSettings): Paper =>
  size === "own" ? ownPaper(width, height, unit) : papers[size];
