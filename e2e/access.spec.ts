import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openAttributed } from "./attributed";
import { piat } from "./piat";

const states: [string, string, ((page: Page) => Promise<void>)?][] = [
  ["overview", "/"],
  ["heatmap", "/?tab=heatmap&measure=mentions&order=total"],
  ["chord", "/?tab=chord"],
  ["compare", "/?tab=compare"],
  ["compare by groups", "/?tab=compare&compare=groups&select=group:peer-workers"],
  [
    "the table",
    "/?tab=table&sort=-studies",
    (page) => expect(page.getByRole("button", { name: "Innovation group" })).toBeVisible(),
  ],
  [
    "the table of studies",
    "/?tab=table&list=studies&sort=-cited&select=study:104",
    (page) => expect(page.getByRole("button", { name: "Cited in" })).toBeVisible(),
  ],
  ["a cell", "/?select=cell:peer-workers:lived-experience"],
  ["a gap", "/?select=cell:staff-training:flexibility"],
  ["a study", "/?tab=chord&select=study:104"],
  ["a pair", "/?tab=chord&select=pair:104:109"],
  [
    "what two themes share, as ring and as matrix",
    "/?tab=chord&level=themes&strength=jaccard&matrix=shown&select=themes:flexibility:lived-experience",
    async (page) => {
      await page.getByText("More", { exact: true }).click();
      await expect(page.getByRole("checkbox", { name: "Also pairs that share one study" })).toBeVisible();
      await expect(page.getByRole("grid", { name: "Matrix of co-cited pairs of themes" })).toBeVisible();
    },
  ],
  ["a study’s neighbourhood", "/?tab=chord&around=104&matrix=shown"],
  ["a group", "/?select=group:peer-workers"],
  ["a theme", "/?select=theme:flexibility"],
  [
    "the list to compare with",
    "/?tab=compare&select=theme:flexibility",
    (page) => page.getByRole("button", { name: "Compare with…" }).click(),
  ],
  ["a bad link", "/?measure=weight"],
  [
    "the working",
    "/?select=theme:flexibility",
    (page) =>
      page
        .getByRole("complementary")
        .getByRole("button", { name: /14 studies/ })
        .click(),
  ],
  ["the export", "/", (page) => page.getByRole("button", { name: "Export" }).click()],
  [
    "the filters",
    "/?cited-in=2",
    async (page) => {
      await page.getByRole("button", { name: "Filter" }).click();
      await expect(page.getByRole("group", { name: "Studies" })).toBeVisible();
    },
  ],
  ["the help", "/", (page) => page.getByRole("button", { name: "Help" }).click()],
  ["the shared address", "/", (page) => page.getByRole("button", { name: "Share" }).click()],
  [
    "a search",
    "/?words=experience&select=theme:lived-experience",
    async (page) => {
      await page.getByRole("searchbox").focus();
      await expect(page.getByRole("search").getByRole("button", { name: "Next" })).toBeVisible();
    },
  ],
  ["a filter", "/?hide-groups=peer-workers&select=theme:flexibility"],
  ["the heatmap as a table", "/", (page) => page.getByRole("button", { name: "Show as a table" }).click()],
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const [name, address, reach] of states) {
        test(`axe finds nothing in ${name}`, async ({ page }) => {
          await page.goto(address);
          await expect(page.getByRole("tab", { name: "Overview" })).toBeVisible();
          await reach?.(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        });
      }
    });
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}: axe finds nothing in a table with attributes, filtered and shown in the cells`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openAttributed(page, "/?segments=confidence&only=year:2010,2013,2014&select=group:Colleges");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page.getByRole("group", { name: "Country" })).toBeVisible();
    await expect(page.getByText("Bar in a cell: its examples by CERQual confidence")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}

test("axe finds nothing in a table of which only the rows in sight are in the page", async ({ page }) => {
  const examples = Array.from({ length: 300 }, (_, i) => ({ ...piat.examples[i % 15], id: `e${i}` }));
  await page.route("**/data/piat-2021-table-4.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify({ ...piat, examples }) }),
  );
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/?tab=table");
    await page.getByRole("region", { name: /^Examples of/ }).evaluate((element) => element.scrollTo(0, 9000));
    await expect(page.getByRole("row").nth(1)).not.toHaveAttribute("aria-rowindex", "2");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
});

test("axe finds nothing when the table is missing", async ({ page }) => {
  await page.route("**/data/*.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  const row = page.locator("svg [data-keyed]").first();
  await expect(row).toBeAttached();
  expect(await row.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe("0s");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await row.evaluate((element) => getComputedStyle(element).transitionDuration)).not.toBe("0s");
});

test("forced colours: the charts are drawn in the system's colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  const wanted = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.color = "CanvasText";
    const [r = 0, g = 0, b = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
    return `#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
  const fills = await page
    .locator("section", { has: page.getByRole("grid") })
    .locator("svg > g[aria-hidden] text")
    .evaluateAll((all) => [...new Set(all.map((text) => text.getAttribute("fill")))]);
  expect(fills).toContain(wanted);
});

test("the scheme can be set, and stays set", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.getByRole("combobox", { name: "Colours" }).selectOption("Dark");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(page.getByRole("combobox", { name: "Colours" })).toHaveValue("dark");
});

test("at 320 px wide nothing is beside the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const tab of ["overview", "heatmap", "chord", "compare", "table"]) {
    await page.goto(`/?tab=${tab}&select=cell:peer-workers:lived-experience`);
    await expect(page.getByRole("complementary").getByRole("blockquote")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("on a phone what is touched opens as a sheet, and closes again", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto("/");
  await page
    .getByRole("gridcell", {
      name: "Peer workers, Lived experience: 6 studies",
    })
    .tap();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("blockquote")).toBeInViewport();
  await panel.getByRole("button", { name: "Close" }).tap();
  await expect(panel.getByRole("blockquote")).toHaveCount(0);
  await context.close();
});

test("on a phone no sheet hides what was just asked for", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  const filter = page.getByRole("region", { name: "Filter" });
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(filter).toBeVisible();
  await page.getByRole("searchbox", { name: "Search examples" }).fill("peer");
  await page.getByRole("button", { name: "Next" }).click();
  await expect(filter).toHaveCount(0);
  await expect(panel.getByRole("blockquote")).toBeInViewport();

  await page.getByRole("searchbox", { name: "Search examples" }).fill("");
  await page.getByRole("columnheader", { name: /^Flexibility/ }).click();
  await panel.getByRole("button", { name: "Compare with" }).click();
  await panel.getByRole("button", { name: "Lived experience", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Themes side by side" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Nothing is selected yet" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("tab", { name: "Overview", selected: true })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Flexibility" })).toBeVisible();
});

test("on a phone a shared link shows the mark of what is selected above the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const sheet = page.getByRole("complementary", { name: "Reading panel" });
  for (const [address, role, name] of [
    ["/?select=cell:peer-workers:lived-experience", "gridcell", /^Peer workers, Lived/],
    ["/?select=study:104", "option", /^Study 104,/],
    ["/?select=pair:104:109", "option", /^Study 104,/],
    ["/?tab=compare&select=study:104", "option", /^Study 104,/],
  ] as const) {
    await page.goto(address);
    const mark = page.getByRole(role, { name });
    await expect(async () => {
      const [box, cover] = await Promise.all([mark.boundingBox(), sheet.boundingBox()]);
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(cover?.y ?? 0);
    }).toPass();
  }
});
