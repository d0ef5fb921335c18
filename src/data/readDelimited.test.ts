import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError } from "./dataError";
import { type Delimiter, delimitedReader, readDelimited } from "./readDelimited";

const rowsOf = (text: string, delimiter: Delimiter = ",") => readDelimited(text, { delimiter }).grid.rows;
const findingsOf = (text: string, delimiter: Delimiter = ",") => readDelimited(text, { delimiter }).findings;

describe("readDelimited", () => {
  it.each<[string, string[][]]>([
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
    [
      "__proto__,constructor\n<img src=x onerror=alert(1)>,\0\ud800",
      [
        ["__proto__", "constructor"],
        ["<img src=x onerror=alert(1)>", "\0\ud800"],
      ],
    ],
    ["", []],
  ])("reads %j", (text, rows) => {
    const grid = { rows, merges: [], caption: null, notes: [] };
    expect(readDelimited(text, { delimiter: "," })).toEqual({ grid, findings: [] });
  });

  it("reads quotes at the beginning of a cell as text when more text follows them", () => {
    expect(readDelimited('"Yes" was said\t"No"\n"Maybe"\ta "b"', { delimiter: "\t" })).toEqual({
      grid: {
        rows: [
          ['"Yes" was said', "No"],
          ["Maybe", 'a "b"'],
        ],
        merges: [],
        caption: null,
        notes: [],
      },
      findings: [],
    });
  });

  it("reads on after a quote that is never closed, and tells where it is", () => {
    const finding = {
      kind: "quote-not-closed",
      row: 1,
      column: 1,
      text: "A quotation mark opens this cell and is never closed. It is read as part of the text.",
    };
    expect(rowsOf('a,b\nc,"open\nd,e')).toEqual([
      ["a", "b"],
      ["c", '"open'],
      ["d", "e"],
    ]);
    expect(findingsOf('a,b\nc,"open\nd,e')).toEqual([finding]);
    // Other cells in quotes follow: their quotes are not the end of this one.
    expect(rowsOf('a,b\nc,"open\nd,"e, f"\n"g","h"')).toEqual([
      ["a", "b"],
      ["c", '"open'],
      ["d", "e, f"],
      ["g", "h"],
    ]);
    expect(findingsOf('a,b\nc,"open\nd,"e, f"\n"g","h"')).toEqual([finding]);
  });

  it("keeps quotes that are not doubled inside quotes", () => {
    expect(rowsOf('"He said "yes" to it, twice",b')).toEqual([['He said "yes" to it, twice', "b"]]);
    expect(findingsOf('"He said "yes" to it, twice",b')).toEqual([
      {
        kind: "quote-not-doubled",
        row: 0,
        column: 0,
        text: "This cell has quotation marks inside its quotation marks. They are read as part of the text.",
      },
    ]);
  });

  it.each([
    ["a,b,c\nd,e,f\ng,h", 2, "Row 3 has more or fewer than the usual 3 cells. They are kept as they are."],
    ["a\nb,c\nd,e\nf,g,h", 0, "Rows 1 and 4 have more or fewer than the usual 2 cells. They are kept as they are."],
    [
      `a,b\n${"c\n".repeat(9)}${"d,e\n".repeat(10)}`,
      1,
      "Rows 2, 3, 4, 5, 6 and 4 more have more or fewer than the usual 2 cells. They are kept as they are.",
    ],
  ])("keeps rows of unequal length, and tells: %j", (text, row, said) => {
    expect(findingsOf(text)).toEqual([{ kind: "rows-of-unequal-length", row, column: null, text: said }]);
    expect(rowsOf(text).flat().join("")).toBe(text.replaceAll(/[,\n]/g, ""));
  });

  it("leaves out the line that names the separator, and tells", () => {
    expect(readDelimited("sep=;\r\na;b", { delimiter: ";" })).toEqual({
      grid: { rows: [["a", "b"]], merges: [], caption: null, notes: [] },
      findings: [
        {
          kind: "row-left-out",
          row: null,
          column: null,
          text: "The first line, “sep=;”, only names the separator. It is left out.",
        },
      ],
    });
    expect(rowsOf("sep=;\na,b")).toEqual([["sep=;"], ["a", "b"]]);
  });

  it("can be told of other quotes, or of none", () => {
    expect(readDelimited("'a, b',\"c\"", { delimiter: ",", quotes: "'" }).grid.rows).toEqual([["a, b", '"c"']]);
    expect(readDelimited('"a,b"', { delimiter: ",", quotes: null }).grid.rows).toEqual([['"a', 'b"']]);
  });

  it("refuses more cells than a spreadsheet has, and says where", () => {
    expect(() => rowsOf(`a\n${",".repeat(20_000)}`)).toThrow(
      new DataError("row 2: expected at most 16,384 cells, got more"),
    );
    expect(rowsOf(",".repeat(10_000))[0]).toBeUndefined();
    expect(rowsOf(`a${",".repeat(9_999)}`)[0]).toHaveLength(10_000);
    expect(() => rowsOf(`${"a,".repeat(10_000)}\n`.repeat(600))).toThrow(
      new DataError("row 500: expected at most 5,000,000 cells in all, got more"),
    );
  });

  it("reports how much is done, and can be left there", () => {
    const reader = delimitedReader("a,b\n".repeat(10_000), { delimiter: "," });
    expect([reader.next().value, reader.next().value]).toEqual([0.2, 0.4]);
  });
});

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('"', ",", ";", "\t", "|", "\r", "\n", " ", "a", "'", "\ud800", "\0"),
    maxLength: 8,
  }),
);

describe("any text", () => {
  const delimiter = fc.constantFrom<Delimiter>(",", ";", "\t", "|");
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

  it("written as cells and read again is the same", () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, delimiter, lineEnd, fc.boolean(), (written, split, end, quoteAll) => {
        const write = (text: string) =>
          quoteAll || /["\r\n ]/.test(text) || text.includes(split) ? `"${text.replaceAll('"', '""')}"` : text;
        // Not a directive, and nothing at the end that has no text.
        const full = [["start"], ...written, ["end"]];
        const text = full.map((row) => row.map(write).join(split)).join(end);
        expect(rowsOf(text, split)).toEqual(full);
      }),
    );
  });

  it("is read without an error, and loses no sign but quotes, delimiters and line ends", () => {
    fc.assert(
      fc.property(cell, cell, cell, delimiter, (a, b, c, split) => {
        const text = `${a}${split}${b}\n${c}`;
        const kept = rowsOf(text, split).flat().join("");
        const bare = (from: string) => from.replaceAll(/["\r\n ,;\t|]/g, "");
        expect(bare(kept)).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });
});
