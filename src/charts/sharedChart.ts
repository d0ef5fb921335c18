import type { Chart } from "./chart";
import { layoutShared, type SharedLayout } from "./sharedLayout";
import type { SharedModel } from "./sharedModel";
import { sharedScene } from "./sharedScene";

/** What themes (or groups) share, as an UpSet plot on its side. For files only: on screen the same is a table to press and to read. */
export const sharedChart: Pick<Chart<SharedModel, SharedLayout>, "layout" | "scene"> = {
  layout: layoutShared,
  scene: sharedScene,
};
