import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { amountOf } from "./amount";
import { coCite } from "./coCite";
import { compare } from "./compare";
import { crossTabulate } from "./crossTabulate";
import { everything } from "./evidenceTable";
import { examplesOf, passagesNaming } from "./examplesOf";
import { foldTable } from "./fold";
import { makeFilter } from "./makeFilter";
import { related } from "./related";
import { listedStudies } from "./studyLists";
import { isParent, nestOrder, treeOf } from "./tree";
import { working } from "./working";

/** Two kinds of groups, A (with a1, a2 and an example of its own) and b; two domains of themes, X (x1, x2) and y. */
const nested = tableOf({
  groups: [],
  themes: [],
  rows: [
    ["A", "x1", "Own [1]."],
    ["a1", "x1", "One [1, 2]. Two [2]."],
    ["a2", "x1", "Three [2, 3]."],
    ["a2", "x2", "Four [1]."],
    ["b", "y", "Five [4]."],
    ["b", "x2", "Says a1 and A; nobody."],
  ],
  more: {
    groups: [
      { id: "a1", label: "a1", parent: "A", studies: ["1", "2"] },
      { id: "b", label: "b", studies: ["4"] },
      { id: "A", label: "A" },
      { id: "a2", label: "a2", parent: "A", studies: ["2", "3", "5"] },
    ],
    themes: [
      { id: "X", label: "X" },
      { id: "x1", label: "x1", parent: "X" },
      { id: "y", label: "y" },
      { id: "x2", label: "x2", parent: "X" },
    ],
  },
});

describe("counts of a parent", () => {
  test("are over the union of the examples beneath it: a study counts once", () => {
    const { values, rowTotals, columnTotals, total } = crossTabulate(nested, "studies");
    // Columns X, x1, y, x2.
    expect([...values]).toEqual([
      ...[2, 2, 0, 0], // a1
      ...[0, 0, 1, 0], // b: its example in x2 cites nobody
      ...[3, 3, 0, 1], // A: 1; 1, 2; 2, 3 in x1 and 1 in x2
      ...[3, 2, 0, 1], // a2
    ]);
    expect([...rowTotals]).toEqual([2, 1, 3, 3]);
    expect([...columnTotals]).toEqual([3, 3, 1, 1]);
    expect(total).toBe(4);
  });

  test("of mentions and examples are sums, each counted once", () => {
    const mentions = crossTabulate(nested, "mentions");
    expect([...mentions.values]).toEqual([3, 3, 0, 0, 0, 0, 1, 0, 7, 6, 0, 1, 3, 2, 0, 1]);
    expect([...mentions.rowTotals]).toEqual([3, 1, 7, 3]);
    expect([...mentions.columnTotals]).toEqual([7, 6, 1, 1]);
    expect(mentions.total).toBe(8);
    const examples = crossTabulate(nested, "examples");
    expect([...examples.values]).toEqual([1, 1, 0, 0, 1, 0, 1, 1, 4, 3, 0, 1, 2, 1, 0, 1]);
    expect(examples.total).toBe(6);
  });

  test("a parent's cell is a gap only where everything beneath it is, and filtered only where all of it is", () => {
    expect([...crossTabulate(nested, "studies").state]).toEqual([0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    const examples = Uint8Array.of(0, 0, 1, 0, 1, 1);
    const { state, values } = crossTabulate(nested, "studies", { ...everything, examples });
    expect([...state.subarray(8, 12)]).toEqual([0, 0, 1, 2]);
    expect([...values.subarray(8, 12)]).toEqual([2, 2, 0, 0]);
  });
});

test("a hidden parent takes along what is beneath it", () => {
  const hidden = { hiddenGroups: [], hiddenThemes: ["X"], hiddenStudies: [], citedIn: 1, facets: [], found: null };
  expect([...(makeFilter(nested, hidden).examples ?? [])]).toEqual([0, 0, 0, 0, 1, 0]);
  expect([...(makeFilter(nested, { ...hidden, hiddenThemes: ["x2"] }).examples ?? [])]).toEqual([1, 1, 1, 0, 1, 0]);
});

describe("shares of a parent", () => {
  test("are of the lists beneath it as one", () => {
    const shares = crossTabulate(nested, "share");
    const written = [0, 1, 2, 3, null].map((row) =>
      [0, 1, 2, 3, null].map((column) => {
        const { count, of } = amountOf(shares, row, column);
        return `${count}/${of}`;
      }),
    );
    expect(written).toEqual([
      ["2/2", "2/2", "0/2", "0/2", "2/2"], // a1: 1, 2
      ["0/1", "0/1", "1/1", "0/1", "1/1"], // b: 4
      ["3/4", "3/4", "0/4", "1/4", "3/4"], // A: 1, 2, 3, 5
      ["2/3", "2/3", "0/3", "0/3", "2/3"], // a2: 2, 3, 5; 1 is cited under it, but is on the other list
      ["3/5", "3/5", "1/5", "1/5", "4/5"],
    ]);
  });
});

describe("compared", () => {
  test("a parent has the studies beneath it, and shares with its child what the child has", () => {
    const found = compare(nested, "themes", [0, 1, 2]);
    expect(found.studies).toEqual([[0, 1, 2], [0, 1, 2], [3]]);
    expect(found.cells[2]?.[0]).toEqual({ state: 0, studies: [0, 1, 2] });
    const [first] = found.shared;
    expect([first?.members, first?.studies, first?.jaccard]).toEqual([[0, 1], [0, 1, 2], 1]);
  });

  test("a study is in no other theme where all its themes are beneath the compared ones", () => {
    const only = (themes: number[]) => compare(nested, "themes", themes).shared[0]?.only;
    expect(only([0, 1])).toEqual([0, 1, 2]);
    expect(only([1, 3])).toEqual([0]);
  });
});

describe("what a parent stands for", () => {
  test("its cell, its row and its column hold the examples beneath it, as published", () => {
    expect(examplesOf(nested, { kind: "cell", group: "A", theme: "X" })).toEqual([0, 1, 2, 3]);
    expect(examplesOf(nested, { kind: "cell", group: "A", theme: "x2" })).toEqual([3]);
    expect(examplesOf(nested, { kind: "group", group: "A" })).toEqual([0, 1, 2, 3]);
    expect(examplesOf(nested, { kind: "theme", theme: "X" })).toEqual([0, 1, 2, 3, 5]);
  });

  test("its working says where a study recurs, and agrees with the heatmap", () => {
    const found = working(nested, { kind: "cell", group: "A", theme: "X" });
    expect([found.citations, found.mentions, found.studies.length]).toEqual([5, 7, 3]);
    expect(found.cells).toHaveLength(4);
    expect(found.sumOfCells).toBe(1 + 2 + 2 + 1);
  });

  test("it is lit with what is beneath it, and lights what is beneath it", () => {
    const pairs = coCite(nested, "example");
    const study = related(nested, { kind: "study", study: "3" }, pairs);
    expect([...study.groups]).toEqual([0, 0, 1, 1]);
    expect([...study.themes]).toEqual([1, 1, 0, 0]);
    // a2 and A in x1, and therefore in X.
    expect([...study.cells]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0]);
    const parent = related(nested, { kind: "group", group: "A" }, pairs);
    expect([...parent.groups]).toEqual([1, 0, 1, 1]);
    expect([...parent.cells]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("passages that name it are those of others; its studies are those of its children, each once", () => {
    expect(passagesNaming(nested, 0)).toEqual([5]);
    expect(passagesNaming(nested, 2)).toEqual([5]);
    const ids = (group: number) => [...(listedStudies(nested, group) ?? [])].map((study) => nested.studies[study]?.id);
    expect(ids(2)).toEqual(["1", "2", "3", "5"]);
    expect(ids(3)).toEqual(["2", "3", "5"]);
    expect(listedStudies(tableOf({ groups: ["G"], themes: ["T"], rows: [["G", "T", "x [1]"]] }), 0)).toBeNull();
  });
});

describe("the tree", () => {
  test("children come right after their parent, whatever the order; siblings keep theirs", () => {
    expect([...nestOrder(Int32Array.of(0, 1, 2, 3), nested.groups)]).toEqual([1, 2, 0, 3]);
    expect([...nestOrder(Int32Array.of(3, 2, 1, 0), nested.groups)]).toEqual([2, 3, 0, 1]);
    expect([...nestOrder(Int32Array.of(2, 3, 1, 0), nested.themes)]).toEqual([2, 0, 3, 1]);
  });

  test("grandchildren stay with their branch", () => {
    const entries = [{ parent: 1 }, { parent: -1 }, { parent: 0 }, { parent: 1 }, { parent: -1 }];
    expect([...nestOrder(Int32Array.of(4, 3, 2, 1, 0), entries)]).toEqual([4, 1, 3, 0, 2]);
    expect(isParent(treeOf(entries), 0)).toBe(true);
  });

  test("without parents an order stays as it is", () => {
    const order = Int32Array.of(2, 0, 1);
    expect(nestOrder(order, [{ parent: -1 }, { parent: -1 }, { parent: -1 }])).toBe(order);
  });
});

describe("foldTable", () => {
  const shown = (kind: "groups" | "themes", ids: string[]) =>
    foldTable(nested, { groups: [], themes: [], [kind]: ids })[kind].map(({ id, nested: how }) =>
      [id, how?.depth, how?.isFolded && "folded", how?.isHidden && "hidden", how?.isHeading && "heading"]
        .filter(Boolean)
        .join(" "),
    );

  test("a parent without examples of its own is a heading; folded it has numbers, and its children are hidden", () => {
    expect(shown("themes", [])).toEqual(["X heading", "x1 1", "y", "x2 1"]);
    expect(shown("themes", ["X"])).toEqual(["X folded", "x1 1 hidden", "y", "x2 1 hidden"]);
  });

  test("a parent with examples of its own keeps its numbers; what has no children cannot be folded", () => {
    expect(shown("groups", ["b", "nobody"])).toEqual(["a1 1", "b", "A", "a2 1"]);
    expect(shown("groups", ["A"])).toEqual(["a1 1 hidden", "b", "A folded", "a2 1 hidden"]);
  });

  test("a table without parents is shown as it is", () => {
    const { groups, themes } = foldTable(piat, { groups: ["peer-workers"], themes: [] });
    expect(groups).toBe(piat.groups);
    expect(themes).toBe(piat.themes);
  });
});
