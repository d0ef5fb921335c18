import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { webPage } from "../src/export/webPage";
import { ownTemplate } from "../src/views/makeWebPage";
import { cellNames, piat } from "./piat";

/** Opens a page that is one file from the disk, without a network; what it asks for and complains of is in the lists. */
async function openFile(page: Page, html: string) {
  const path = test.info().outputPath("page.html");
  writeFileSync(path, html);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.context().setOffline(true);
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return { address, requests, complaints };
}

const template = () => readFileSync("dist/page.html", "utf8");
const held = {
  table: piat,
  view: "tab=heatmap&measure=mentions&select=cell:peer-workers:flexibility",
  title: "A file",
};
const panel = (page: Page) => page.getByRole("complementary", { name: "Reading panel" });

async function save(page: Page, format: "SVG" | "PNG") {
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: format }).check();
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  return readFile(await (await waiting).path());
}

test("the app as one file works from the disk, without a network", async ({ page }) => {
  const { address, requests, complaints } = await openFile(page, webPage(template(), held));
  const firstEntry = await page.evaluate(() => window.history.length);

  await test.step("it shows its own view first", async () => {
    await expect(page.getByRole("tab", { name: "Heatmap" })).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
    await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Peer workers · Flexibility");
    await expect(page).toHaveTitle(`${piat.title} – Evidence Loom`);
  });

  await test.step("a cell opens its example, word for word", async () => {
    await page.getByRole("gridcell", { name: "Peer workers, Lived experience: 11 mentions" }).click();
    const example = piat.examples.find(({ group, theme }) => group === "peer-workers" && theme === "lived-experience");
    expect(await panel(page).getByRole("blockquote").textContent()).toBe(example?.text);
  });

  await test.step("every tab, and what is fetched late elsewhere, is inside", async () => {
    await page.getByRole("tab", { name: "Chord" }).click();
    await expect(page.getByRole("listbox", { name: /^Chord/ }).getByRole("option")).toHaveCount(28);
    await page.getByRole("button", { name: "Show as a matrix" }).click();
    await expect(page.getByRole("grid", { name: /^Matrix of co-cited pairs/ })).toBeVisible();
    await page.getByRole("tab", { name: "Compare" }).click();
    await expect(page.getByRole("table", { name: "Shared studies" })).toBeVisible();
    await page.getByRole("tab", { name: "Table" }).click();
    await expect(page.getByRole("button", { name: "Innovation group" })).toBeVisible();
    await page.getByRole("tab", { name: "Overview" }).click();
    await page.getByRole("combobox", { name: "Measure" }).selectOption("Studies");
    await page.getByRole("combobox", { name: "Order" }).selectOption("By similarity");
    for (const name of cellNames) await expect(page.getByRole("gridcell", { name, exact: true })).toBeAttached();
  });

  await test.step("the search finds", async () => {
    await page.getByRole("searchbox").fill("hope");
    const found = piat.examples.filter(({ text }) => /\bhope/i.test(text)).length;
    await expect(page.getByRole("search").getByRole("status")).toHaveText(
      found === 1 ? "1 example" : `${found} examples`,
    );
    await page.getByRole("searchbox").fill("");
  });

  await test.step("charts are saved", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    expect((await save(page, "SVG")).toString("utf8")).toContain("Personal recovery");
    expect((await save(page, "PNG")).readUInt32BE(16)).toBeGreaterThanOrEqual(1600);
    await page.keyboard.press("Escape");
  });

  await test.step("the fonts are inside", async () => {
    const loaded = await page.evaluate(() =>
      [...document.fonts].flatMap(({ status, family }) => (status === "loaded" ? [family.replaceAll('"', "")] : [])),
    );
    expect(loaded).toEqual(expect.arrayContaining(["Inter Variable", "Source Serif 4 Variable"]));
  });

  await test.step("Share says that a file has no address", async () => {
    await page.getByRole("button", { name: "Share" }).click();
    await expect(page.getByText("This page is a file, so it has no address that others could open.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Address of this view" })).toHaveCount(0);
    await page.keyboard.press("Escape");
  });

  await test.step("what was chosen lasts a reload, and Back leads to the view it was saved with", async () => {
    await page.getByRole("combobox", { name: "Order" }).selectOption("As published");
    await page.reload();
    await expect(page.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("studies");
    await page.evaluate((first) => window.history.go(first - window.history.length), firstEntry);
    await expect(page.getByRole("tab", { name: "Heatmap" })).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
  });

  expect(complaints).toEqual([]);
  expect(requests.filter((request) => request.split("?")[0] !== address)).toEqual([]);
});

test("labels that look like code are only labels, and the built-in table is never seen", async ({ page }) => {
  const labels = ["</script><img src=x onerror=document.title='run'>", "<!--<script>", "a\u2028b $& $'"];
  const table = {
    format: "evidence-table/1",
    title: "Odd names </title><script>document.title='run'</script>",
    groups: labels.map((label, i) => ({ id: `g${i}`, label })),
    themes: [{ id: "t", label: "Theme" }],
    examples: labels.map((label, i) => ({ id: `e${i}`, group: `g${i}`, theme: "t", text: `${label} [1, 2]` })),
  };
  const html = webPage(template(), { table, view: "select=cell:g0:t", title: `${table.title} – Evidence Loom` });
  expect(html).not.toContain("Piat");
  const { complaints } = await openFile(page, html);
  await expect(page.getByRole("gridcell", { name: ": 2 studies" })).toHaveCount(3);
  await expect(panel(page).getByRole("blockquote")).toHaveText(`${labels[0]} [1, 2]`);
  await expect(page).toHaveTitle(`${table.title} – Evidence Loom`);
  expect(await page.locator("img").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("a page that is one file is the template of the next one", async ({ page }) => {
  await openFile(page, webPage(template(), held));
  await expect(page.getByRole("tab", { name: "Heatmap" })).toBeVisible();
  const own = await page.evaluate(ownTemplate);
  const { complaints } = await openFile(page, webPage(own, { ...held, view: "tab=chord" }));
  await expect(page.getByRole("listbox", { name: /^Chord/ }).getByRole("option")).toHaveCount(28);
  await expect(page.getByRole("tab", { name: "Chord" })).toHaveAttribute("aria-selected", "true");
  expect(complaints).toEqual([]);
});

test("without its table the file says what is missing", async ({ page }) => {
  await openFile(page, template());
  await expect(page.getByRole("alert")).toContainText("this page: expected JSON, got an empty file");
});
