import fc from "fast-check";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DataError } from "./dataError";
import { type GridWithFindings, readAll } from "./grid";
import { readWorkbook } from "./readWorkbook";
import { testWorkbook } from "./testWorkbook";

const data = (xml: string) => `<sheetData>${xml}</sheetData>`;
const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const first = (bytes: Uint8Array): GridWithFindings => readAll(readWorkbook(bytes)[0]!.read());
const sheet = (xml: string, book: Parameters<typeof testWorkbook>[1] = {}) =>
  first(testWorkbook([{ name: "Table", xml }], book));
const damaged = "The file is damaged: save it again";

describe("readWorkbook", () => {
  it("lists the sheets, hidden ones too, and reads each by itself", () => {
    const bytes = testWorkbook([
      { name: "A &amp; B", xml: data(`<row r="1">${inline("A1", "a")}</row>`) },
      { name: "Old", state: "hidden", xml: data(`<row r="1">${inline("A1", "b")}</row>`) },
      { name: "Lists", state: "veryHidden", xml: "broken <" },
    ]);
    const sheets = readWorkbook(bytes);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["A & B", false],
      ["Old", true],
      ["Lists", true],
    ]);
    expect(sheets.slice(0, 2).map(({ read }) => readAll(read()).grid.rows)).toEqual([[["a"]], [["b"]]]);
    expect(() => readAll(sheets[2]!.read())).toThrow(DataError);
  });

  it("reads texts of all kinds, each in its place", () => {
    const shared = `<si><t xml:space="preserve"> Peer workers </t></si>
      <si><r><t>asked</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>12,</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>14–16</t></r><r><rPr><vertAlign val="baseline"/></rPr><t xml:space="preserve"> and</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>`;
    const xml =
      data(`<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c><c r="F2" t="s"><v>3</v></c></row>
      <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="b"><v>0</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="str"><f>A1&amp;"x"</f><v>two_x000D_\nlines &lt;b&gt;</v></c></row>
      <row><c t="inlineStr"><is><r><t>x</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>a</t></r></is></c><c/><c><v>3</v></c><c r="D5" s="0"/></row>`);
    expect(sheet(xml, { shared })).toEqual({
      grid: {
        rows: [
          [],
          ["", " Peer workers ", "asked¹²,¹⁴–¹⁶ and", "", "東京"],
          [],
          ["TRUE", "FALSE", "#N/A", "two\nlines <b>"],
          ["xᵃ", "3"],
        ],
        merges: [],
        caption: null,
        notes: [],
      },
      findings: [],
    });
  });

  it("shows numbers as their cells do", () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="0&quot; (72%)&quot;"/></numFmts>
      <fonts><font><sz val="11"/></font><font><vertAlign val="superscript"/></font></fonts>
      <cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>
      <cellXfs>${[0, 9, 164, 3, 14, 12, 11, 165, 22].map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join("")}<xf numFmtId="0" fontId="1"/></cellXfs>`;
    const cells = [3.5, 0.72, 7, 1234, 43373, 1.5, 1234, 51, 43373.5, 12];
    const xml = data(
      `<row>${cells.map((value, i) => `<c s="${i}"><v>${value}</v></c>`).join("")}<c t="d"><v>2018-09-30T00:00:00</v></c></row>`,
    );
    const shown = [
      "3.5",
      "72%",
      "007",
      "1,234",
      "2018-09-30",
      "1 1/2",
      "1.23E+03",
      "51 (72%)",
      "2018-09-30T12:00",
      "¹²",
      "2018-09-30",
    ];
    expect(sheet(xml, { styles }).grid.rows).toEqual([shown]);
    expect(sheet(xml, { styles, is1904: true }).grid.rows[0]![4]).toBe("2022-10-01");
  });

  it("gives merged ranges, cut to the text, and tells of texts beneath them", () => {
    const xml = `${data(`<row r="1">${inline("A1", "Title")}</row>
      <row r="2">${inline("A2", "Peers")}${inline("B2", "x")}${inline("C2", "y")}</row>
      <row r="3">${inline("A3", "under")}${inline("B3", "z")}</row>`)}
      <mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A1048576"/><mergeCell ref="H9:J9"/><mergeCell ref="?"/></mergeCells>`;
    expect(sheet(xml)).toEqual({
      grid: {
        rows: [
          ["Title", "", ""],
          ["Peers", "x", "y"],
          ["", "z"],
        ],
        merges: [
          { row: 0, column: 0, rows: 1, columns: 3 },
          { row: 1, column: 0, rows: 2, columns: 1 },
        ],
        caption: null,
        notes: [],
      },
      findings: [
        {
          kind: "cell-left-out",
          row: 2,
          column: 0,
          text: "A text beneath a merged cell, which the sheet does not show, is left out: “under”.",
        },
      ],
    });
  });

  it("reads hidden rows and columns, and tells of them and of formulas without a result", () => {
    const xml = `<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>${data(
      `<row r="1">${inline("A1", "a")}${inline("B1", "b")}${inline("C1", "c")}</row><row r="2" hidden="1">${inline("A2", "d")}<c r="B2"><f>1+1</f></c></row><row r="3" hidden="true"/>`,
    )}`;
    expect(sheet(xml).grid.rows).toEqual([["a", "b", "c"], ["d"]]);
    expect(sheet(xml).findings).toEqual([
      { kind: "hidden-read", row: 1, column: null, text: "Row 2 is hidden in the sheet. It is read as well." },
      {
        kind: "hidden-read",
        row: null,
        column: 1,
        text: "Columns B and C are hidden in the sheet. They are read as well.",
      },
      {
        kind: "formula-without-value",
        row: 1,
        column: 1,
        text: "The formula in B2 has no saved result and is read as empty. Open the workbook in a spreadsheet program and save it again.",
      },
    ]);
  });

  it("reads other programs' ways of writing: prefixes, absolute and other paths, no shared texts", () => {
    const bytes = zipSync({
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/workbook.xml"/></Relationships>',
      ),
      "book/workbook.xml": strToU8(
        '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="S" rel:id="b"/><x:sheet name="Chart" rel:id="c"/></x:sheets></x:workbook>',
      ),
      "book/_rels/workbook.xml.rels": strToU8(
        "<Relationships><Relationship Id='b' Type='x/worksheet' Target='../Sheets/./One.xml'/><Relationship Id='c' Type='x/chartsheet' Target='c.xml'/></Relationships>",
      ),
      "sheets/one.xml": strToU8(
        "\ufeff<x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>",
      ),
    });
    expect(readWorkbook(bytes).map(({ name }) => name)).toEqual(["S"]);
    expect(first(bytes).grid.rows).toEqual([["a"]]);
  });

  it.each<[string, () => unknown]>([
    [
      `xl/workbook.xml: expected this part of the workbook, got none. ${damaged}`,
      () => readWorkbook(zipSync({ "a.xml": strToU8("<a/>") })),
    ],
    [
      `xl/workbook.xml: expected a part with the sheet “Table”, got none. ${damaged}`,
      () => sheet("", { parts: { "xl/_rels/workbook.xml.rels": strToU8("<Relationships/>") } }),
    ],
    [
      `xl/worksheets/sheet1.xml: expected whole XML, got some that breaks off. ${damaged}`,
      () => sheet("<sheetData><row>"),
    ],
    [
      `xl/styles.xml: expected whole XML, got some that breaks off. ${damaged}`,
      () => sheet(data(""), { parts: { "xl/styles.xml": strToU8("<styleSheet") } }),
    ],
    [
      `xl/worksheets/sheet1.xml, cell B1: expected one of 1 shared texts, got number “7”. ${damaged}`,
      () => sheet(data('<row><c r="B1" t="s"><v>7</v></c></row>'), { shared: "<si><t>a</t></si>" }),
    ],
    [
      `xl/worksheets/sheet1.xml: expected cell B1 or one to its right, got “A1”. ${damaged}`,
      () => sheet(data(`<row>${inline("A1", "a")}${inline("A1", "b")}</row>`)),
    ],
    [
      `xl/worksheets/sheet1.xml: expected a row number above 1 and at most 1,048,576, got “1”. ${damaged}`,
      () => sheet(data('<row r="1"/><row r="1"/>')),
    ],
    [
      `xl/worksheets/sheet1.xml: expected cells in rows, got one outside of them. ${damaged}`,
      () => sheet(data('<c r="A1"><v>1</v></c>')),
    ],
    ["row 1: expected at most 16,384 cells, got more", () => sheet(data(`<row>${inline("ZZZ1", "a")}</row>`))],
  ])("says: %s", (message, run) => {
    expect(run).toThrow(new DataError(message));
  });

  it("names the part that cannot be unpacked", () => {
    const xml = data(`<row>${inline("A1", "some text to pack ".repeat(50))}</row>`);
    const packed = { "xl/worksheets/sheet1.xml": [strToU8(xml), { level: 6 }] } satisfies Zippable;
    const bytes = testWorkbook([{ name: "Table", xml }], { parts: packed });
    const start = new TextDecoder("latin1").decode(bytes).indexOf("xl/worksheets/sheet1.xml") + 24;
    bytes.fill(255, start, start + 20);
    expect(() => first(bytes)).toThrow(
      new DataError(
        "xl/worksheets/sheet1.xml: expected packed data, got bytes that cannot be unpacked. The file is damaged: save it again",
      ),
    );
  });

  it("reports how much is done, and can be left there", () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, i) => `<row>${inline(`A${i + 1}`, "a")}${inline(`B${i + 1}`, "b")}</row>`,
    );
    const steps: number[] = [];
    for (const share of readWorkbook(testWorkbook([{ name: "T", xml: data(rows.join("")) }]))[0]!.read())
      steps.push(share);
    expect(steps.at(-1)).toBeGreaterThan(0.7);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it("throws nothing but a DataError, whatever is damaged", () => {
    const shared = "<si><t>one</t></si><si><r><t>two</t></r></si>";
    const xml = `${data(`<row r="1"><c r="A1" t="s"><v>0</v></c>${inline("B1", "b")}</row>`)}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    const whole = testWorkbook([{ name: "Table", xml }], { shared });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(isReadOrRefused(bytes)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
    const piece = fc.constantFrom(
      "<row>",
      "</row>",
      '<row r="3">',
      "<c>",
      "</c>",
      '<c t="s">',
      '<c r="B3" s="9">',
      "<v>",
      "</v>",
      "0",
      "1e9",
      "x",
      "<is>",
      "</is>",
      "<t>",
      "</t>",
      "<f/>",
      "&#x0;",
      '<mergeCell ref="A1:C9"/>',
      "<![CDATA[",
      "]]>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(isReadOrRefused(testWorkbook([{ name: "T", xml: pieces.join("") }], { shared }))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("alters no text", () => {
    const write = (text: string) =>
      [...text].map((sign) => (/[a-z ]/.test(sign) ? sign : `&#x${sign.codePointAt(0)?.toString(16)};`)).join("");
    const text = fc
      .string({ unit: "binary", minLength: 1, maxLength: 30 })
      .filter((one) => !/_x[0-9a-f]{4}_/i.test(one));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const cells = texts.map((one) => `<c t="inlineStr"><is><t>${write(one)}</t></is></c>`);
        expect(sheet(data(`<row>${cells.join("")}</row>`)).grid.rows).toEqual([texts]);
      }),
    );
  });
});

function isReadOrRefused(bytes: Uint8Array): boolean {
  try {
    for (const { read } of readWorkbook(bytes)) readAll(read());
    return true;
  } catch (error) {
    return error instanceof DataError;
  }
}
