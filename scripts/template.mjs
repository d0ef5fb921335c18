// Writes the template that "Open data" offers, as CSV and as XLSX, into public/template.
import { mkdirSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

const rows = [
  ["Group", "Theme", "Example", "Confidence"],
  ["Peer workers", "Relations > Trust", "Trust grew slowly, and with it hope [1, 2].", "high"],
  ["Peer workers", "Relations > Boundaries", "Being a friend and a worker was hard [2].", "low"],
  ["Recovery colleges", "Resources > Time", "Courses left room to learn from each other [3–5].", "moderate"],
];

const folder = new URL("../public/template/", import.meta.url);
mkdirSync(folder, { recursive: true });
const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
// With a byte order mark, by which Excel knows that it is UTF-8.
writeFileSync(
  new URL("evidence-table.csv", folder),
  `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`,
);

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const cell = (text, column, row) =>
  `<c r="${"ABCD"[column]}${row + 1}" t="inlineStr"${row === 0 ? ' s="1"' : ' s="2"'}><is><t>${escaped(text)}</t></is></c>`;
const relations = (list) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  "_rels/.rels": relations([["r1", "officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Evidence table" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations([
    ["r1", "worksheet", "worksheets/sheet1.xml"],
    ["r2", "styles", "styles.xml"],
  ]),
  // Headings are bold, and text wraps.
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><cols><col min="1" max="2" width="24" customWidth="1"/><col min="3" max="3" width="60" customWidth="1"/><col min="4" max="4" width="14" customWidth="1"/></cols><sheetData>${rows
    .map((row, i) => `<row r="${i + 1}">${row.map((text, j) => cell(text, j, i)).join("")}</row>`)
    .join("")}</sheetData></worksheet>`,
};
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const files = Object.entries(parts).map(([name, text]) => [name, strToU8(xml + text)]);
// Always the same bytes.
writeFileSync(
  new URL("evidence-table.xlsx", folder),
  zipSync(Object.fromEntries(files), { mtime: "2026-11-28T12:00:00Z" }),
);
