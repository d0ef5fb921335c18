import { describe, expect, test } from "vitest";
import { interRuler } from "../charts/textRuler";
import { svgFile } from "../scene/svgFile";
import { textFaults } from "../scene/textBoxes";
import { examples } from "./examples";

test("every example has a name of its own", () => {
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
});

describe.each(examples)("$name", ({ name, draw }) => {
  const scene = draw();

  test("is the picture that was last looked at", async () => {
    await expect(svgFile(scene)).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("has no text that overlaps another or is cut", () => {
    expect(textFaults(scene, interRuler)).toEqual([]);
  });
});
