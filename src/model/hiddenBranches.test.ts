import { describe, expect, test } from "vitest";
import { nestedTable } from "../data/nestedTable";
import { small } from "../data/testTable";
import { hiddenWith, hideAllBut } from "./hiddenBranches";

const { themes } = nestedTable;
const labels = (hidden: readonly string[]) =>
  hiddenWith(themes, new Set(hidden)).map((parent) => themes[parent]?.id ?? "");

describe("hiddenWith", () => {
  test("names the nearest hidden parent, not the entry itself", () => {
    expect(labels(["setting", "cost"])).toEqual(["", "", "", "", "setting", "setting", "setting", "setting"]);
    expect(labels(["setting", "readiness"]).slice(4)).toEqual(["setting", "setting", "readiness", "readiness"]);
  });
});

describe("hideAllBut", () => {
  const none = new Set<string>();

  test("a list without parents: every other one", () => {
    expect(hideAllBut(small.groups, new Set(["B"]), none)).toEqual(["A", "C"]);
  });

  test("with none shown, parents take along what is beneath them, and what was hidden before stays so", () => {
    expect(hideAllBut(themes, none, none)).toEqual(["innovation", "setting"]);
    expect(hideAllBut(themes, none, new Set(["training"]))).toEqual(["innovation", "setting", "training"]);
  });

  test("with all shown nothing is hidden", () => {
    expect(hideAllBut(themes, new Set(themes.map(({ id }) => id)), new Set(["cost"]))).toEqual([]);
  });
});
