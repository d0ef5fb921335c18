import type { Chart } from "./chart";
import { locateInMatrix, matrixAccess } from "./matrixAccess";
import { layoutMatrix, type MatrixLayout, type MatrixModel } from "./matrixLayout";
import { matrixScene } from "./matrixScene";

/** A chord's twin: the same pairs as squares between rows and columns in the order of the ring. */
export const matrix: Chart<MatrixModel, MatrixLayout> = {
  layout: layoutMatrix,
  scene: matrixScene,
  access: matrixAccess,
  locate: locateInMatrix,
  light: () => import("./matrixHighlight").then(({ matrixLight }) => matrixLight),
};
