import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { piat } from "./piat";

async function openExport(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole("button", { name: "Export" }).click();
  return page.getByRole("dialog", { name: "Export" });
}

async function save(page: Page) {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

/** Width and height of a PNG, from its header. */
const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as const;

for (const chart of ["heatmap", "chord"] as const) {
  test(`the ${chart} as SVG is complete, and nothing but plain SVG`, async ({ page }) => {
    const dialog = await openExport(page, `/?tab=${chart}`);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    const { name, bytes } = await save(page);
    expect(name).toBe(`piat-et-al-2021-table-4-${chart}.svg`);
    const svg = bytes.toString("utf8");
    const texts = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: parsed.documentElement.tagName,
        title: parsed.querySelector("title")?.textContent,
        said: [...parsed.querySelectorAll("text")].map((one) => one.textContent ?? "").join(" "),
        tags: [...new Set([...parsed.querySelectorAll("*")].map((one) => one.tagName))],
        styled: parsed.querySelectorAll("[style], [class], style").length,
      };
    }, svg);
    expect(texts.root).toBe("svg");
    expect(texts.title).toContain(piat.title);
    expect(texts.said).toContain("10.1186/s13643-021-01646-0");
    expect(texts.said).toContain("CC BY 4.0");
    expect(texts.said).toContain("Piat et al. 2021");
    expect(texts.said).toContain("Personal recovery");
    expect(texts.tags.sort()).toEqual(["desc", "g", "path", "rect", "svg", "text", "title"]);
    expect(texts.styled).toBe(0);
    if (chart === "heatmap") expect(texts.said).toMatch(/distinct.*gap: no example/);
    else for (const study of ["85", "104", "109", "133"]) expect(texts.said).toContain(study);
  });
}

test("PNG: from 1× to 4×, at least 1,600 pixels wide at first", async ({ page }) => {
  const dialog = await openExport(page, "/");
  await dialog.getByRole("radio", { name: "PNG" }).check();
  const first = await save(page);
  const [width, height] = pngSize(first.bytes);
  expect(width).toBeGreaterThanOrEqual(1600);
  await dialog.getByRole("combobox", { name: "Resolution" }).selectOption("4");
  expect(pngSize((await save(page)).bytes)).toEqual([width * 2, height * 2]);
  await dialog.getByRole("combobox", { name: "Resolution" }).selectOption("1");
  expect(pngSize((await save(page)).bytes)).toEqual([width / 2, height / 2]);
  const measures = await page.evaluate(() => performance.getEntriesByName("export").length);
  expect(measures).toBe(3);
});

test("the dialog starts with the chart in view, and follows its settings", async ({ page }) => {
  const dialog = await openExport(page, "/?tab=chord&unit=bracket&min=2");
  await expect(dialog.getByRole("radio", { name: "Chord" })).toBeChecked();
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const svg = (await save(page)).bytes.toString("utf8");
  expect(svg).toContain("same bracket");
  expect(svg).toContain("in at least 2 brackets");
});

test("Escape closes the dialog and leads back to the button", async ({ page }) => {
  await openExport(page, "/");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
});
