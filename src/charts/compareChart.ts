import type { Chart } from "./chart";
import { compareAccess, locateInCompare } from "./compareAccess";
import { type CompareLayout, layoutCompare } from "./compareLayout";
import type { CompareModel } from "./compareModel";
import { compareScene } from "./compareScene";

/** Some themes (or groups) side by side: each study a circle with its number, row by row; the same ones are joined. */
export const compareChart: Chart<CompareModel, CompareLayout> = {
  layout: layoutCompare,
  scene: compareScene,
  access: compareAccess,
  locate: locateInCompare,
  light: () => import("./compareHighlight").then(({ compareLight }) => compareLight),
};
