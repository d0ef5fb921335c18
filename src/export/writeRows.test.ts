import fc from "fast-check";
import { expect, test } from "vitest";
import type { DataRows } from "./dataRows";
import { csv, json, tsv } from "./writeRows";

/** The cells of a text as RFC 4180 has them. */
function parse(text: string, separator: string, lineEnd: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at] ?? "";
      }
      at++;
    } else {
      const start = at;
      while (!text.startsWith(separator, at) && !text.startsWith(lineEnd, at)) at++;
      cell = text.slice(start, at);
    }
    row.push(cell);
    if (text.startsWith(separator, at)) at += separator.length;
    else {
      expect(text.startsWith(lineEnd, at), `a line ends after ${JSON.stringify(cell)}`).toBe(true);
      at += lineEnd.length;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const rows: DataRows = {
  header: ["Group", "Studies"],
  rows: [
    ['Peer "workers", paid', 11],
    ["=1+1", -2],
    ["two\nlines", null],
  ],
};

test("a CSV file by hand", () => {
  expect(csv(rows)).toBe('Group,Studies\r\n"Peer ""workers"", paid",11\r\n\'=1+1,-2\r\n"two\nlines",\r\n');
});

test("a byte order mark comes first when asked for, and only then", () => {
  expect(csv(rows, { bom: true })).toBe(`\uFEFF${csv(rows)}`);
  expect(csv(rows).startsWith("Group")).toBe(true);
});

test("with tabs, commas need no quotes, and tabs do", () => {
  const table = { header: ["a", "b"], rows: [["x, y", "x\ty"]] };
  expect(tsv(table)).toBe('a\tb\nx, y\t"x\ty"\n');
});

test("what a spreadsheet would run gets an apostrophe; numbers and other texts stay", () => {
  const texts = ["=A1", "+1", "-1", "@SUM(A1)", "\t=A1", "\r=A1", "＝A1", "a=1", "'=1", " =1", "–5", ""];
  const table = { header: ["=h", "n"], rows: texts.map((text, i) => [text, -i]) };
  const [head, ...cells] = parse(csv(table), ",", "\r\n");
  expect(head).toEqual(["'=h", "n"]);
  expect(cells.map(([text]) => text)).toEqual([
    ...["'=A1", "'+1", "'-1", "'@SUM(A1)", "'\t=A1", "'\r=A1", "'＝A1"],
    ...["a=1", "'=1", " =1", "–5", ""],
  ]);
  expect(cells.map(([, n]) => Number(n))).toEqual(texts.map((_, i) => 0 - i));
});

test("JSON has one object a row, texts as they are, and headings apart", () => {
  const table = { header: ["Training", "Training"], rows: [["=1", null]] };
  expect(JSON.parse(json(table))).toEqual([{ Training: "=1", "Training (2)": null }]);
});

test("read back, the cells are the same, apart from the apostrophes", () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(",", '"', "\r", "\n", "\t", ";", "=", "-", "é", "日", " ")).map((all) => all.join("")),
  );
  const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.constant(null));
  const table = fc.integer({ min: 2, max: 4 }).chain((n) =>
    fc.record({
      header: fc.array(text, { minLength: n, maxLength: n }),
      rows: fc.array(fc.array(cell, { minLength: n, maxLength: n })),
    }),
  );
  const written = (value: string | number | null) => {
    if (typeof value !== "string") return value === null ? "" : `${value}`;
    return "=+-@\t\r\n＝＋－＠".includes(value.charAt(0) || "x") ? `'${value}` : value;
  };
  fc.assert(
    fc.property(table, (made) => {
      const cells = [made.header, ...made.rows].map((row) => row.map(written));
      expect(parse(csv(made), ",", "\r\n")).toEqual(cells);
      expect(parse(tsv(made), "\t", "\n")).toEqual(cells);
    }),
  );
});
