import { expect, test } from "vitest";
import { groupColors } from "./groupColors";

const colors = (letters: string) => groupColors([...letters], (letter) => letter === "P").join(" ");

test("groups have colours in the order as published", () => {
  expect(colors("aaa")).toBe("0 1 2");
});

test("a parent has none, and takes none from the palette", () => {
  expect(colors("aPaaPPa")).toBe("0 -1 1 2 -1 -1 3");
});
