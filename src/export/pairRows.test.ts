import { expect, test } from "vitest";
import { chordModel } from "../charts/chordModel";
import { chordOf } from "../charts/chordTestModel";
import { piat } from "../data/testTable";
import { coCite } from "../model/coCite";
import { pairRows } from "./pairRows";
import { vosNetwork } from "./vosNetwork";

const built = chordModel(piat, coCite(piat, "example"));

test("the built-in table's pairs, strongest first", () => {
  const { header, rows } = pairRows(built, piat.language);
  expect(header).toEqual(["Source", "Target", "Weight", "Type"]);
  expect(rows).toHaveLength(46);
  expect(rows[0]).toEqual(["104", "109", 3, "Undirected"]);
  expect(rows.reduce((sum, [, , weight]) => sum + Number(weight), 0)).toBe(52);
});

test("a minimum strength leaves out the pairs that have no ribbon", () => {
  const { rows } = pairRows({ ...built, minimum: 3 }, piat.language);
  expect(rows).toEqual([["104", "109", 3, "Undirected"]]);
});

test("ends are in the order of their labels, numbers by size", () => {
  const { rows } = pairRows(
    chordOf(
      ["A"],
      [
        [0, ["10", "9"]],
        [0, ["b", "a"]],
        [0, ["a", "b"]],
      ],
    ),
    "en",
  );
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["a", "b", 2],
    ["9", "10", 1],
  ]);
});

test("two ends of the same label stay two", () => {
  const model = chordOf(["A"], [[0, ["1", "2", "3"]]]);
  const studies = model.studies.map((study) => ({ ...study, label: study.id === "3" ? "3" : "Lee 2010" }));
  const { rows } = pairRows({ ...model, studies }, "en");
  expect(rows.map(([a, b]) => [a, b])).toEqual([
    ["3", "Lee 2010 (1)"],
    ["3", "Lee 2010 (2)"],
    ["Lee 2010 (1)", "Lee 2010 (2)"],
  ]);
});

test("a network for VOSviewer has every item of the ring, its links, and the groups as clusters", () => {
  const { network } = JSON.parse(
    vosNetwork(
      chordOf(
        ["A", "B", "C"],
        [
          [0, ["1", "2"]],
          [2, ["3"]],
        ],
      ),
    ),
  );
  expect(network.items.toSorted((a: { id: number }, b: { id: number }) => a.id - b.id)).toEqual([
    { id: 1, label: "1", cluster: 1 },
    { id: 2, label: "2", cluster: 1 },
    { id: 3, label: "3", cluster: 3 },
  ]);
  expect(network.links).toEqual([{ source_id: 1, target_id: 2, strength: 1 }]);
  expect(network.clusters).toEqual([
    { cluster: 1, label: "A" },
    { cluster: 3, label: "C" },
  ]);
  expect(JSON.parse(vosNetwork(built)).network.items).toHaveLength(28);
});
