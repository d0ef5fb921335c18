import { describe, expect, test } from "vitest";
import { facetMask } from "../model/facets";
import { markChanges, sinceAttribute, sinceValues, versionBefore } from "./markChanges";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { tableOf } from "./testTable";

const before = tableOf({
  groups: ["A"],
  themes: ["x", "y"],
  rows: [
    ["A", "x", "Peer workers gave hope [1]."],
    ["A", "y", "Withdrawn [2]."],
    ["A", "y", "As ever [3]."],
  ],
});
const now = tableOf({
  groups: ["A"],
  themes: ["x", "y"],
  rows: [
    ["A", "x", "Peer workers gave much hope [1]."],
    ["A", "y", "As ever [3]."],
    ["A", "y", "Something else altogether [4]."],
  ],
  more: { kept: "a key that nobody here knows" },
});
const label = "Since version 1";
const marked = markChanges(now, before, { version: "1", searched: "2018-09", label });
const table = parseEvidenceTable(marked);

describe("a newer version of a table", () => {
  test("says of each example what became of it, as an attribute that filters", () => {
    const attribute = table.attributes.find(({ id }) => id === sinceAttribute);
    expect(attribute).toMatchObject({ of: "example", label, values: ["changed", "as before", "new"] });
    expect([...(facetMask(table, "example", [{ attribute: sinceAttribute, values: sinceValues }]) ?? [])]).toEqual([
      1, 0, 1,
    ]);
  });

  test("names what was withdrawn, and keeps what it does not know", () => {
    expect(versionBefore(marked)).toEqual({
      version: "1",
      searched: "2018-09",
      withdrawn: [{ group: "A", theme: "y", text: "Withdrawn [2]." }],
    });
    expect(marked).toHaveProperty("kept");
  });

  test("the next version says it anew", () => {
    const next = markChanges(now, table, { version: "2", searched: null, label: "Since version 2" });
    expect(parseEvidenceTable(next).attributes).toMatchObject([
      { label: "Since version 2", values: ["as before", "as before", "as before"] },
    ]);
    expect(versionBefore(next)?.withdrawn).toEqual([]);
  });

  test.each([[{}], [{ versionBefore: null }], [{ versionBefore: { withdrawn: "none" } }], [{ versionBefore: [] }]])(
    "a file that says nothing of a version before says nothing: %j",
    (file) => {
      expect(versionBefore(file)).toBeNull();
    },
  );

  test("what cannot be read of it is left out", () => {
    expect(versionBefore({ versionBefore: { version: 2, withdrawn: [7, { text: "T" }] } })).toEqual({
      version: null,
      searched: null,
      withdrawn: [{ group: "", theme: "", text: "T" }],
    });
  });
});
