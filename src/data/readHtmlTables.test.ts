// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError } from "./dataError";
import { readHtmlTables } from "./readHtmlTables";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const read = (html: string) => readHtmlTables(html, parse);
const only = (html: string) => {
  const tables = read(html);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};
const rowsOf = (html: string) => only(html).grid.rows;
/** The text of a cell. */
const cellOf = (inner: string) => rowsOf(`<table><tr><td>a<td>${inner}<td>b</table>`)[0]?.[1];

describe("readHtmlTables", () => {
  it("reads cells, merged ones, the caption and the notes", () => {
    const html = `<table><caption>Table 4. <b>Examples</b></caption>
      <thead><tr><th rowspan="2">Group</th><th colspan="2">Theme</th></tr><tr><th>Trust</th><th>Hope</th></tr></thead>
      <tbody><tr><td>Peer workers</td><td>asked<sup>12,14</sup></td><td></td></tr>
      <tr><td rowspan="0">Others</td><td colspan="2">both</td></tr><tr><td>x</td><td>y</td></tr></tbody>
      <tfoot><tr><td colspan="3"><sup>a</sup> As reported.</td></tr></tfoot></table><p>* Not sought.</p>`;
    expect(only(html)).toEqual({
      grid: {
        rows: [
          ["Group", "Theme", ""],
          ["", "Trust", "Hope"],
          ["Peer workers", "asked¹²,¹⁴", ""],
          ["Others", "both", ""],
          ["", "x", "y"],
        ],
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 3, column: 0, rows: 2, columns: 1 },
          { row: 3, column: 1, rows: 1, columns: 2 },
        ],
        caption: "Table 4. Examples",
        notes: ["ᵃ As reported.", "* Not sought."],
      },
      findings: [],
    });
  });

  it.each<[string, string | undefined]>([
    ["  two \n  words\t", "two words"],
    ["a&nbsp; b", "a\u00a0 b"],
    ["&nbsp;", ""],
    ["one<br>two<br/><br>three", "one\ntwo\n\nthree"],
    ["<p>one</p>\n<p>two <i>words</i></p>", "one\ntwo words"],
    ["<ul><li>one<li>two</ul>", "one\ntwo"],
    ["<div><div>one</div></div>two", "one\ntwo"],
    ["<pre>a  b\n c</pre>", "a  b\n c"],
    ["<span style='white-space: pre-wrap'>a  b</span>", "a  b"],
    ["trust<sup>12, <a href=#>14</a>–16</sup> and", "trust¹², ¹⁴–¹⁶ and"],
    ["trust <sup> 12</sup>.", "trust ¹²."],
    ["10<sup>-3</sup>", "10⁻³"],
    ["x<span style='vertical-align:super'>a,b</span>", "xᵃ,ᵇ"],
    ["x<sup>[12]</sup>", "x[12]"],
    ["H<sub>2</sub>O", "H2O"],
    ["<img src=x alt=yes onerror='throw 1'>", "yes"],
    ["&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"],
    ["a<script>throw 1</script><style>b{}</style><!-- c -->", "a"],
    ["<table><tr><td>1<td>2<tr><td>3<td>4</table>", undefined],
    ["<p class=MsoNormal><span lang=EN-GB>Trust<o:p></o:p></span></p>", "Trust"],
    ["e\u0301\u200b\u202b", "e\u0301\u200b\u202b"],
  ])("reads %j as %j", (inner, text) => {
    // A table with more cells than the one around it is the table.
    if (text === undefined)
      expect(rowsOf(`<table><tr><td>a<td>${inner}</table>`)).toEqual([
        ["1", "2"],
        ["3", "4"],
      ]);
    else expect(cellOf(inner)).toBe(text);
  });

  it("flattens a table inside a cell of a larger one", () => {
    const html = "<table><tr><td>a<td><table><tr><td>1<td>2<tr><td>3</table><tr><td>b<td>c<tr><td>d<td>e</table>";
    expect(rowsOf(html)).toEqual([
      ["a", "1 2\n3"],
      ["b", "c"],
      ["d", "e"],
    ]);
  });

  it("finds every table, those for layout left aside", () => {
    const html =
      "<table><tr><td><table><tr><td>1<td>2</table><td><table><tr><td>3<td>4<td>5</table></table><table><tr><td>6</table>";
    expect(read(html).map(({ grid }) => grid.rows)).toEqual([[["1", "2"]], [["3", "4", "5"]], [["6"]]]);
    expect(read("<p>none</p>")).toEqual([]);
    expect(read("")).toEqual([]);
  });

  it("leaves out what is hidden, and tells", () => {
    const html = `<table><tr><td rowspan=3>a<td>b<tr style="display:none"><td>gone<td>too<tr><td>c<span hidden>0012</span>
      <tr height=0 style='display:none'><td></td></tr><tr><td>d<td style="visibility: collapse">e<td>f</table>`;
    expect(only(html)).toEqual({
      grid: {
        rows: [
          ["a", "b"],
          ["", "c"],
          ["d", "f"],
        ],
        merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
        caption: null,
        notes: [],
      },
      findings: [
        { kind: "row-left-out", row: 1, column: null, text: "A hidden row is left out: “gone | too”." },
        { kind: "text-left-out", row: 1, column: 1, text: "Hidden text is left out of this cell: “0012”." },
        { kind: "cell-left-out", row: 2, column: 1, text: "A hidden cell is left out: “e”." },
      ],
    });
  });

  it("cuts merged cells to the table, and keeps them in their section", () => {
    const html =
      "<table><thead><tr><th colspan=900 rowspan=9>Title</thead><tbody><tr><td colspan=x>a<td rowspan=-1>b</tbody></table>";
    expect(only(html).grid).toEqual({
      rows: [
        ["Title", ""],
        ["a", "b"],
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      caption: null,
      notes: [],
    });
  });

  it("refuses a table of more cells than are read", () => {
    const row = `<tr>${"<td colspan=1000>".repeat(17)}</tr>`;
    expect(() => read(`<table>${row}</table>`)).toThrow(
      new DataError("row 1: expected at most 16,384 cells, got more"),
    );
  });

  it("reads Excel's clipboard", () => {
    const html = `Version:1.0\r\nStartHTML:0000000097\r\nEndHTML:1\r\nStartFragment:1\r\nEndFragment:1\r\n
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]--><style><!-- td {color:black} --></style></head>
<body><table border=0 cellpadding=0><!--StartFragment--><col width=64><tr height=20>
<td height=20 class=xl65>Peer workers</td><td class=xl66 align=right x:num>72%</td>
<td>asked<font class="font5"><sup>12</sup></font><br>\n    again</td></tr>
<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>
<!--EndFragment--></table></body></html>`;
    expect(only(html)).toEqual({
      grid: { rows: [["Peer workers", "72%", "asked¹²\nagain"]], merges: [], caption: null, notes: [] },
      findings: [],
    });
  });

  it("reads Word's clipboard", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-US>
<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--><!--StartFragment-->
<p class=MsoNormal>Table 2. Themes<o:p></o:p></p>
<table class=MsoTableGrid style='mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>
<td style='mso-border-alt:solid'><p class=MsoNormal><b>Peer\n  workers</b><o:p></o:p></p></td>
<td><p class=MsoNormal><span style='mso-spacerun:yes'> </span>Trust<o:p>&nbsp;</o:p></p><p>Hope</p></td></tr></table>
<p class=MsoNormal>Note. As reported.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(only(html).grid).toEqual({
      rows: [["Peer workers", "Trust\u00a0\nHope"]],
      merges: [],
      caption: "Table 2. Themes",
      notes: ["Note. As reported."],
    });
  });

  it("takes of a page only what reads as a footnote", () => {
    const html = `<h1>Article</h1><p>Before.</p><div><figure><figcaption>Table 1</figcaption><div><table><tr><td>a</table></div>
      <div><p>CI, confidence interval</p></div></figure></div><p>The text goes on.</p><h2>Next</h2>
      <table><tr><td>b</table><p><sup>†</sup>Approximate</p><p>HR = hazard ratio</p><p>The next paragraph.</p>`;
    expect(read(html).map(({ grid }) => [grid.caption, grid.notes])).toEqual([
      ["Table 1", ["CI, confidence interval"]],
      [null, ["†Approximate", "HR = hazard ratio"]],
    ]);
  });

  it("reads elements that stand very deep", () => {
    expect(cellOf(`${"<span>".repeat(2_000)}deep`)).toBe("deep");
    expect(cellOf(`${"<sup>".repeat(1_000)}12`)).toBe("¹²");
  });

  it("never throws, whatever the text", () => {
    const piece = fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "<td>",
      "<td rowspan=3 colspan=2>",
      "<th rowspan=0>",
      "<tbody>",
      "</tbody>",
      "<tfoot>",
      "<p>",
      "<sup>",
      "</sup>",
      "<br>",
      "<pre>",
      "<!--",
      "-->",
      "<![if x]>",
      "<caption>",
      "<td hidden>",
      "<tr hidden>",
      "a ",
      "12",
      "\0",
      "\ud800",
      "&nbsp;",
      "<svg>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { grid } of read(pieces.join(""))) {
          for (const { row, column, rows, columns } of grid.merges) {
            expect(row + rows).toBeLessThanOrEqual(grid.rows.length);
            expect(rows * columns).toBeGreaterThan(1);
            expect(
              grid.rows
                .slice(row, row + rows)
                .flatMap((cells) => cells.slice(column, column + columns))
                .slice(1)
                .join(""),
            ).toBe("");
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
