import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { piat } from "./piat";

/** The dialog, on the built-in table's page. */
export async function open(page: Page): Promise<Locator> {
  await page.goto("/");
  await page.getByRole("button", { name: "Open data" }).click();
  const dialog = page.getByRole("dialog", { name: "Open data" });
  await dialog.waitFor();
  return dialog;
}

export const choose = (dialog: Locator, name: string, content: string | Uint8Array) =>
  dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

export const preview = (dialog: Locator) => dialog.getByRole("region", { name: "Preview" });
export const summary = (dialog: Locator, text: string) =>
  expect(dialog.getByRole("status").last()).toHaveText(text, { timeout: 15_000 });

/** The rows of the built-in table, as a spreadsheet has them. */
const label = (list: { id: string; label: string }[], id: string) => list.find((one) => one.id === id)?.label ?? "";
export const rows = [
  ["Innovation group", "Theme", "Example"],
  ...piat.examples.map(({ group, theme, text }) => [label(piat.groups, group), label(piat.themes, theme), text]),
];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
export const joined = (delimiter: string, cells: readonly string[][] = rows) =>
  cells.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
export const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

/** A workbook with a sheet for notes and one for the table. */
export function workbook(): Uint8Array {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const sheet = (cells: readonly string[][]) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells
      .map(
        (row, i) =>
          `<row r="${i + 1}">${row
            .map(
              (cell, j) =>
                `<c r="${"ABC"[j]}${i + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
            )
            .join("")}</row>`,
      )
      .join("")}</sheetData></worksheet>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...list: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relations(relation("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Read me" sheetId="1" r:id="r1"/><sheet name="Table 4" sheetId="2" r:id="r2"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relations(
      relation("r1", "worksheet", "worksheets/sheet1.xml"),
      relation("r2", "worksheet", "worksheets/sheet2.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheet([["What is in this workbook"]]),
    "xl/worksheets/sheet2.xml": sheet(rows),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** As a page has it: groups in merged cells, citations raised. */
const raised = (text: string) => text.replace(/\s?\[([^\]]*)\]/g, "<sup>$1</sup>");
export const html = `<p>Table 4 Intervention characteristics</p><table><tr>${["Innovation group", "Theme", "Example"]
  .map((cell) => `<th>${cell}</th>`)
  .join("")}</tr>${piat.groups
  .map(({ label: group }) => {
    const own = rows.slice(1).filter((row) => row[0] === group);
    return own
      .map(
        ([, theme, text = ""], i) =>
          `<tr>${i === 0 ? `<td rowspan="${own.length}">${group}</td>` : ""}<td>${theme}</td><td>${raised(text)}</td></tr>`,
      )
      .join("");
  })
  .join("")}</table>`;
