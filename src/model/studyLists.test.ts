import { describe, expect, test } from "vitest";
import { piat, small, tableOf } from "../data/testTable";
import { offeredMeasures, studyLists } from "./studyLists";

const withGroups = (groups: readonly object[], text = "One [1].") =>
  tableOf({ groups: [], themes: ["x"], rows: [["A", "x", text]], more: { groups } });
const entry = (id: string, more: object = {}) => ({ id, label: id, ...more });

describe("studyLists", () => {
  test("a group has its own list and those of the groups beneath it, each study once", () => {
    const table = withGroups([
      entry("top"),
      entry("middle", { parent: "top" }),
      entry("A", { parent: "middle", studies: ["1", "2"] }),
      entry("B", { parent: "top", studies: ["2", "3"] }),
      entry("C", { parent: "D", studies: ["4"] }),
      entry("D", { studies: ["5"] }),
    ]);
    const ids = studyLists(table).map((list) => [...list].map((study) => table.studies[study]?.id).sort());
    expect(ids).toEqual([["1", "2", "3"], ["1", "2"], ["1", "2"], ["2", "3"], ["4"], ["4", "5"]]);
  });

  test("what the table does not say is empty", () => {
    expect(studyLists(small).map((list) => list.size)).toEqual([0, 0, 0]);
  });
});

describe("offeredMeasures", () => {
  test("a share where every group's studies are known", () => {
    expect(offeredMeasures(piat)).toEqual(["studies", "mentions", "examples", "share"]);
    expect(offeredMeasures(withGroups([entry("top"), entry("A", { parent: "top", studies: ["1"] })]))).toContain(
      "share",
    );
  });

  test("none where the studies of one group are not, and none where nobody is cited", () => {
    expect(offeredMeasures(small)).toEqual(["studies", "mentions", "examples"]);
    expect(offeredMeasures(withGroups([entry("A", { studies: ["1"] }), entry("B")]))).not.toContain("share");
    expect(offeredMeasures(withGroups([entry("A", { studies: ["1"] })], "Said."))).not.toContain("share");
  });
});
