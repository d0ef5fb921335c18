import { expect, test } from "vitest";
import { startChunk } from "./startChunk";

/** Who imports whom outright; what is behind import() is in no list. */
const importers: Record<string, string[]> = {
  main: [],
  page: ["main"],
  shared: ["page", "dialog"],
  circleA: ["circleB"],
  circleB: ["circleA", "shared"],
  dialog: [],
  onlyDialog: ["dialog"],
  lostA: ["lostB"],
  lostB: ["lostA"],
};
const modules = {
  getModuleInfo: (id: string) => ({ isEntry: id === "main", importers: importers[id] ?? [] }),
};

test("what the first view imports, however far down, is in the start; what comes later is left to the bundler", () => {
  const names = Object.keys(importers).filter((id) => startChunk(id, modules) === "start");
  expect(names).toEqual(["main", "page", "shared", "circleA", "circleB"]);
});
