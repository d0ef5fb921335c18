import { expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { passageParts } from "./passageParts";

const joined = (table: typeof piat, example: number) =>
  passageParts(table, example)
    .parts.map(({ before, text, after }) => before + text + after)
    .join("");

test("joined, the parts are the example, every character", () => {
  piat.examples.forEach(({ text }, example) => {
    expect(joined(piat, example)).toBe(text);
  });
});

test("a number keeps its bracket and its comma; a range is one mention of many studies", () => {
  const text = "Plain [85, 88–90; 4] and (n = 3).";
  const table = tableOf({ groups: ["G"], themes: ["T"], rows: [["G", "T", text]] });
  const { parts, unplaced } = passageParts(table, 0);
  const label = (study: number) => table.studies[study]?.label;
  expect(unplaced).toEqual([]);
  expect(parts.map(({ before, text: run, after, studies }) => [before, run, after, studies.map(label)])).toEqual([
    ["", "Plain ", "", []],
    ["[", "85", ",", ["85"]],
    ["", " ", "", []],
    ["", "88–90", ";", ["88", "89", "90"]],
    ["", " ", "", []],
    ["", "4", "]", ["4"]],
    ["", " and (n = 3).", "", []],
  ]);
  expect(joined(table, 0)).toBe(text);
});
