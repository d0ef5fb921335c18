import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readPdf } from "../src/export/readPdf";
import { openExport, save } from "./exporting";
import { piat } from "./piat";

/** Without what line breaks add and take away. */
const bare = (text: string) => text.replace(/[\s-]/g, "");

test("the tab Table as a PDF of A4 pages: every example word for word, the head on each page, and page numbers", async ({
  page,
}) => {
  const dialog = await openExport(page, "/?tab=table");
  await expect(dialog.getByRole("radio", { name: "Table of examples" })).toBeChecked();
  await dialog.getByRole("radio", { name: "PDF" }).check();
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("A4");
  await expect(dialog.getByRole("status")).toHaveText("Page 1 of 2");
  await dialog.getByRole("button", { name: "Next page" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Page 2 of 2");
  const { name, bytes } = await save(page);
  expect(name).toMatch(/-examples-.*\.pdf$/);
  const { pages } = await readPdf(new Uint8Array(bytes));
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [595, 842],
    [595, 842],
  ]);
  const said = pages.map(({ texts }) => texts.map(({ text }) => text).join(" "));
  for (const [i, text] of said.entries()) {
    expect(text).toMatch(/Innovation\s+group\s+Theme\s+Example\s+Studies/);
    expect(text).toContain(`Page ${i + 1} of 2`);
  }
  let at = 0;
  for (const { text } of piat.examples) {
    at = bare(said.join("")).indexOf(bare(text), at);
    expect(at, text).toBeGreaterThanOrEqual(0);
  }
  expect(said.at(-1)).toContain("CC BY 4.0");
});

test("a picture of it is as high as it has to be, and says so; data files have the rows as they are sorted", async ({
  page,
}) => {
  const dialog = await openExport(page, "/?tab=table&sort=-studies");
  await dialog.getByRole("radio", { name: "PNG" }).check();
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("Slide 16:9");
  await expect(
    dialog.getByText(/It would take \d pages of this size, so it is one picture that is higher/),
  ).toBeVisible();
  const { bytes } = await save(page);
  expect(bytes.readUInt32BE(16)).toBe(2560);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(3000);

  await dialog.getByRole("radio", { name: "CSV" }).check();
  await expect(dialog.getByRole("combobox", { name: "Rows" })).toHaveValue("examples");
  const [, first = ""] = (await save(page)).text.split("\r\n");
  expect(first).toMatch(/^Peer workers,Relationship building,/);
});

test("the compared examples as native tables on slides, gaps named", async ({ page }) => {
  const dialog = await openExport(page, "/?tab=compare");
  await expect(dialog.getByRole("radio", { name: "Comparison" })).toBeChecked();
  await dialog.getByRole("radio", { name: "Compared examples" }).check();
  await dialog.getByRole("radio", { name: "PowerPoint" }).check();
  await expect(dialog.getByText(/^Page 1 of \d$/)).toBeVisible();
  const count = Number(/of (\d)/.exec((await dialog.getByText(/^Page 1 of \d$/).textContent()) ?? "")?.[1]);
  const { name, bytes } = await save(page);
  expect(name).toMatch(/-passages-.*\.pptx$/);
  const parts = unzipSync(new Uint8Array(bytes));
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(count);
  const xml = slides.map((_, i) => strFromU8(parts[`ppt/slides/slide${i + 1}.xml`] ?? new Uint8Array()));
  for (const one of xml) expect(one).toContain("<a:tbl>");
  const said = bare(Array.from(xml.join("").matchAll(/<a:t>([^<]*)/g), ([, text = ""]) => text).join(""));
  for (const { text } of piat.examples) expect(said).toContain(bare(text));
  expect(said.split(bare("gap: no example"))).toHaveLength(6 + 1);
});

test("what the compared share as a chart, and as rows", async ({ page }) => {
  const dialog = await openExport(page, "/?tab=compare");
  await dialog.getByRole("radio", { name: "Shared studies" }).check();
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const svg = (await save(page)).text;
  for (const text of [">0.26<", ">0.15<", ">0.10<", ">Flexibility: 14 studies<"]) expect(svg).toContain(text);
  await dialog.getByRole("radio", { name: "CSV" }).check();
  const rows = (await save(page)).text.split("\r\n");
  expect(rows[1]).toMatch(/^Flexibility and Lived experience,6,/);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`${colorScheme}: axe finds nothing in the dialog with pages, and it fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 800 });
    const dialog = await openExport(page, "/?tab=table&list=studies");
    await expect(dialog.getByRole("radio", { name: "Table of studies" })).toBeChecked();
    await dialog.getByRole("radio", { name: "PDF" }).check();
    await dialog.getByRole("combobox", { name: "Size" }).selectOption("A4");
    await expect(dialog.getByRole("button", { name: "Next page" })).toBeVisible();
    const found = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(found.violations).toEqual([]);
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
