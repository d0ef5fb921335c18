import type { Scene } from "../scene/mark";

/** A picture higher than this many times its width is shown as far as that. */
const most = 1.6;

/** The beginning of a tall picture, cut between its rows; a picture that is not so tall is itself. */
export function beginningOf(scene: Scene): Scene {
  const height = scene.width * most;
  if (scene.height <= height) return scene;
  const marks = scene.marks.filter((mark) => mark.kind === "layer" && mark.y < height);
  return { ...scene, height, marks };
}
