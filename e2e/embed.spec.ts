import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { embedSnippet } from "../src/export/embedSnippet";
import { piat } from "./piat";

const example = piat.examples.find(({ group, theme }) => group === "peer-workers" && theme === "lived-experience");

test("a chart in a page of someone else opens its passages in the frame, and leads to the same view in the app", async ({
  page,
  baseURL,
}) => {
  const frame = { title: 'The "heatmap"', width: 800, height: 640 };
  const snippet = embedSnippet({ app: `${baseURL}/`, chart: "heatmap", view: "measure=mentions", ...frame });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Host</title><p>Before</p>${snippet}` }),
  );
  await page.goto("/host.html");
  const inside = page.frameLocator('iframe[title="The \\"heatmap\\""]');
  const cell = inside.getByRole("gridcell", { name: "Peer workers, Lived experience: 11 mentions" });
  await cell.click();
  expect(await inside.getByRole("blockquote").textContent()).toBe(example?.text);
  await expect(cell).toBeInViewport();
  await expect(inside.getByRole("tab")).toHaveCount(0);
  // The page around it is its readers' own: its Back does not lead through the frame.
  expect(await page.evaluate(() => window.history.length)).toBe(2);
  expect(page.url()).toBe(`${baseURL}/host.html`);

  await inside.getByRole("button", { name: "Close" }).click();
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(inside.getByRole("heading", { name: "Peer workers · Lived experience" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cell).toBeFocused();

  // Closed, what is beneath the sheet is in reach again.
  await inside.getByRole("button", { name: "Close" }).click();
  await inside.getByRole("gridcell", { name: "Staff training, Flexibility: gap, no example" }).click();
  await expect(inside.getByRole("complementary")).toContainText(piat.gapMeaning);
  await inside.getByRole("button", { name: "Close" }).click();
  await cell.click();
  await inside.getByRole("button", { name: "Close" }).click();
  const opening = page.waitForEvent("popup");
  await inside.getByRole("link", { name: /^Open this view in Evidence Loom/ }).click();
  const app = await opening;
  await expect(app.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
  await expect(app.getByRole("tab", { name: "Overview" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("what is linked in a frame opens beside it", async ({ page, context }) => {
  await context.route(/^https:/, (route) => route.fulfill({ contentType: "text/html", body: "the article" }));
  await page.goto("/?embed=heatmap");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  const asked = context.waitForEvent("request", (request) => request.url().includes("10.1186/s13643-021-01646-0"));
  const opening = page.waitForEvent("popup");
  await page.getByRole("link", { name: /^doi/ }).click();
  const [request, popup] = await Promise.all([asked, opening]);
  expect(request.isNavigationRequest()).toBe(true);
  expect(popup).not.toBe(page);
  await expect(page.getByRole("gridcell")).toHaveCount(21);
});

test("the whole view holds for the chart alone", async ({ page }) => {
  await page.goto("/?embed=chord&unit=bracket&min=2&hide-groups=staff-training&select=pair:104:109");
  await expect(page.getByRole("listbox", { name: /^Chord/ })).toBeVisible();
  await expect(page.getByText(/^Showing \d+ of 3\d co-cited pairs\./)).toBeVisible();
  await expect(page.getByText(/^Showing \d+ of 28 studies and 14 of 15 examples\.$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Studies 104 and 109" })).toBeVisible();
});

test("a chart that cannot be shown alone is said, and the app is shown", async ({ page }) => {
  await page.goto("/?embed=compare");
  await expect(page.getByRole("status").filter({ hasText: "embed=compare" })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Overview" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 800]) {
    test(`${colorScheme}, ${width} px wide: axe finds nothing in a chart alone, nor in what is read in it`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 640 });
      for (const query of ["heatmap", "chord&select=study:104"]) {
        await page.goto(`/?embed=${query}`);
        await expect(page.getByRole("link", { name: /^Open this view/ })).toBeAttached();
        await expect(page.getByRole("blockquote")).toHaveCount(query.includes("select") ? 3 : 0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      }
    });
  }
}
