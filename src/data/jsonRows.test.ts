import { expect, test } from "vitest";
import { jsonRows } from "./jsonRows";

test("objects are rows under a heading for each key, whichever of them have it", () => {
  const rows = [
    { group: "A", text: 'Said "so"\n[1]', n: 2 },
    { group: null, text: "", year: [2010, 2013], more: { a: 1 }, __proto__: { inherited: 1 } },
  ];
  expect(jsonRows(rows)?.rows).toEqual([
    ["group", "text", "n", "year", "more"],
    ["A", 'Said "so"\n[1]', "2", "", ""],
    ["", "", "", "2010; 2013", '{"a":1}'],
  ]);
});

test("keys such as __proto__ are headings like others", () => {
  expect(jsonRows(JSON.parse('[{"__proto__": "x"}]'))?.rows).toEqual([["__proto__"], ["x"]]);
});

test("lists are rows as they are", () => {
  expect(
    jsonRows([
      ["a", 1, true],
      [null, []],
    ])?.rows,
  ).toEqual([
    ["a", "1", "true"],
    ["", ""],
  ]);
});

test.each([[[]], [{}], ["text"], [[1, 2]], [[{ a: 1 }, []]], [null]])("%j is no list of rows", (json) => {
  expect(jsonRows(json)).toBeNull();
});
