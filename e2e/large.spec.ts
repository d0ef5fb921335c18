import { hash } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const rows = 60;
const columns = 40;
const entries = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}-${i + 1}`, label: `${name} ${i + 1}` }));

/** Serves a table whose examples lie on its diagonal, each citing one study; `isFull`: every cell has one. */
async function serveLarge(page: Page, isFull = false): Promise<void> {
  const table = {
    format: "evidence-table/1",
    title: "Many groups and themes",
    groups: entries(rows, "Group").map((group, i) => ({ ...group, studies: [`${i + 1}`] })),
    themes: entries(columns, "Theme"),
    examples: Array.from({ length: isFull ? rows * columns : columns }, (_, i) => {
      const [row, column] = isFull ? [Math.floor(i / columns), i % columns] : [i, i];
      return {
        id: `e${i + 1}`,
        group: `Group-${row + 1}`,
        theme: `Theme-${column + 1}`,
        text: `What study ${row + 1} found [${row + 1}].`,
      };
    }),
  };
  await page.route("**/data/*.json", (route) => route.fulfill({ json: table }));
}

test.beforeEach(async ({ page }) => {
  await serveLarge(page);
  await page.goto("/?tab=heatmap");
  await expect(page.getByRole("grid", { name: /^Heatmap/ })).toBeVisible();
});

test("many cells are one picture, each as sharp as if drawn by itself", async ({ page }) => {
  await expect(page.locator("main svg image")).toHaveCSS("image-rendering", "pixelated");
});

test("of 2,400 cells those near the Tab stop are there, and keys reach every other", async ({ page }) => {
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const cells = grid.getByRole("gridcell");
  await expect(cells).toHaveCount(9 * 9);
  await expect(grid).toHaveAttribute("aria-colcount", "41");
  await expect(grid.getByRole("rowheader")).toHaveCount(rows);
  await expect(grid.getByRole("columnheader")).toHaveCount(columns);
  await cells.first().focus();
  const focused = grid.locator(":focus");
  for (const [key, name, column] of [
    ["End", "Group 1, Theme 40: gap, no example", "41"],
    ["ArrowDown", "Group 2, Theme 40: gap, no example", "41"],
    ["Control+Home", "Theme 1", "2"],
    ["ArrowDown", "Group 1, Theme 1: 1 study", "2"],
    ["Control+End", "Group 60, Theme 40: gap, no example", "41"],
    ["ArrowLeft", "Group 60, Theme 39: gap, no example", "40"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute("aria-label", name);
    await expect(focused).toHaveAttribute("aria-colindex", column);
  }
  for (let i = 59; i >= 39; i--) await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAttribute("aria-label", "Group 39, Theme 39: 1 study");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("blockquote")).toHaveText("What study 39 found [39].");
  await page.keyboard.press("Escape");
  await expect(focused).toHaveAttribute("aria-label", "Group 39, Theme 39: 1 study");
});

test("a click far from the Tab stop opens what lies there, and takes the Tab stop along", async ({ page }) => {
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const middle = async (name: string) => {
    const box = await grid
      .getByRole(name.startsWith("Group") ? "rowheader" : "columnheader", { name, exact: true })
      .boundingBox();
    if (!box) throw new Error(`${name} has no box`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  // What comes after the chart is there, so nothing moves any more.
  await expect(page.getByRole("table", { name: /^Heatmap as a table/ })).toBeVisible();
  await grid.getByRole("rowheader", { name: "Group 30", exact: true }).scrollIntoViewIfNeeded();
  const { x } = await middle("Theme 30");
  const { y } = await middle("Group 30");
  await page.mouse.click(x, y);
  await expect(page.getByRole("complementary").getByRole("blockquote")).toHaveText("What study 30 found [30].");
  const cell = grid.getByRole("gridcell", { name: "Group 30, Theme 30: 1 study" });
  await expect(cell).toHaveAttribute("tabindex", "0");
  await expect(cell).toHaveAttribute("aria-selected", "true");
  await expect(grid.getByRole("gridcell")).toHaveCount(17 * 17);
});

test("all the numbers of a large table are in its twin, in the chosen order, and axe finds nothing", async ({
  page,
}) => {
  const twin = page.getByRole("table", { name: /^Heatmap as a table/ });
  await expect(twin.getByRole("rowheader")).toHaveCount(rows + 1);
  await page.getByRole("combobox", { name: "Order" }).selectOption("Alphabetical");
  await expect(twin.getByRole("row").nth(2).getByRole("rowheader")).toHaveText("Group 2");
  await page.getByRole("combobox", { name: "Order" }).selectOption("By total");
  await expect(twin.getByRole("row").last().getByRole("cell").last()).toHaveText("40");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("thousands of marks are drawn on a canvas, anew with another measure and in dark, and as elements on paper", async ({
  page,
}) => {
  await serveLarge(page, true);
  await page.reload();
  const canvas = page.locator("main canvas").first();
  await expect(canvas).toBeVisible();
  await expect(page.locator("main svg text", { hasText: /^1$/ })).toHaveCount(0);
  const picture = async () => hash("md5", await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL()));
  const colors = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const pixels = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
      return new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size;
    });
  expect(await colors()).toBeGreaterThan(5);
  const published = await picture();
  const measure = page.getByRole("combobox", { name: "Measure" });
  await measure.selectOption({ index: 2 });
  await expect.poll(picture).not.toBe(published);
  await measure.selectOption({ index: 0 });
  await expect.poll(picture).toBe(published);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(picture).not.toBe(published);
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(grid.getByRole("gridcell", { name: "Group 1, Theme 1: 1 study" })).toBeVisible();
  // A click finds what lies there, as on elements.
  const box = await canvas.boundingBox();
  const last = await grid.getByRole("columnheader", { name: "Theme 7", exact: true }).boundingBox();
  const row = await grid.getByRole("rowheader", { name: "Group 2", exact: true }).boundingBox();
  if (!box || !last || !row) throw new Error("no box");
  await page.mouse.click(last.x + last.width / 2, row.y + row.height / 2);
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toContainText("Group 2");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("main canvas")).toHaveCount(0);
  await expect(page.locator("main svg text", { hasText: /^1$/ })).not.toHaveCount(0);
});
