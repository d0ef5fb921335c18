import { describe, expect, test } from "vitest";
import { readOpened, writeProject } from "./project";
import { piatFile } from "./testTable";

describe("a project file", () => {
  test("opens as what was saved", () => {
    const saved = {
      name: "My table",
      file: piatFile,
      view: "tab=chord&min=2",
      origin: { grid: [["\ud800", "\u0000"]], decisions: ["merge"] },
    };
    expect(readOpened(JSON.parse(writeProject(saved).join("")), "download.json")).toEqual(saved);
  });

  test("an evidence table alone opens under the name of its file", () => {
    expect(readOpened(piatFile, "table.json")).toEqual({ file: piatFile, name: "table.json", origin: null, view: "" });
  });

  test.each([
    ["nothing", null, "file: expected an object, got null"],
    ["a text", "text", 'file: expected an object, got "text"'],
    [
      "of a later format",
      { format: "evidence-project/2" },
      'format: expected "evidence-project/1", got "evidence-project/2"',
    ],
    ["without a table", { format: "evidence-project/1" }, "table: expected an object, got nothing"],
  ])("that is %s says what is wrong", (_, json, message) => {
    expect(() => readOpened(json, null)).toThrow(message);
  });

  test("a name or view that is none is left out", () => {
    const odd = { format: "evidence-project/1", table: piatFile, name: 7, view: {} };
    expect(readOpened(odd, "a.json")).toMatchObject({ name: "a.json", view: "", origin: null });
  });
});
