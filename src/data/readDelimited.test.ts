import { describe, expect, it } from "vitest";
import { type Delimiter, readDelimited } from "./readDelimited";

const rowsOf = (text: string, delimiter: Delimiter = ",") => readDelimited(text, { delimiter }).grid.rows;

describe("readDelimited", () => {
  it.each([
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d\r\n\r\n\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,\nb,",
      [
        ["a", ""],
        ["b", ""],
      ],
    ],
    [
      '"a\rb",c\r"d\r\ne","f\ng"',
      [
        ["a\rb", "c"],
        ["d\r\ne", "f\ng"],
      ],
    ],
    [
      '"say ""yes""",""\n"""",x',
      [
        ['say "yes"', ""],
        ['"', "x"],
      ],
    ],
    ['a, "b, c" ,d', [["a", "b, c", "d"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    [' a , "b" c', [[" a ", ' "b" c']]],
    ["", []],
  ])("reads %j", (text, rows) => {
    expect(readDelimited(text, { delimiter: "," })).toEqual({
      grid: { rows, merges: [], caption: null, notes: [] },
      findings: [],
    });
  });

  it("reads quotes at the beginning of a cell as text when more text follows them", () => {
    expect(rowsOf('"Yes" was said\t"No"\n"Maybe"\t"a" and "b"', "\t")).toEqual([
      ['"Yes" was said', "No"],
      ["Maybe", 'a" and "b'],
    ]);
  });
});
