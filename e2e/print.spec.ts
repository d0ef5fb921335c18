import { expect, type Page, test } from "@playwright/test";
import { piat } from "./piat";

test("on paper there are charts, source and the passage, in light, and nothing to press", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/?select=cell:peer-workers:lived-experience");
  await expect(page.getByRole("complementary").getByRole("blockquote")).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await expect(page.getByRole("tablist")).toBeHidden();
  for (const name of ["Undo", "Share", "Export", "Copy passage", "Show as a table"])
    await expect(page.getByRole("button", { name })).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Measure" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(piat.title);
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.getByText("CC BY 4.0", { exact: false }).first()).toBeVisible();
  const text = piat.examples.find(({ group, theme }) => group === "peer-workers" && theme === "lived-experience")?.text;
  expect(await page.getByRole("blockquote").evaluate((quote) => quote.textContent)).toBe(text);
  const inks = await page
    .locator("section", { has: page.getByRole("grid") })
    .locator("svg > g[aria-hidden] text")
    .evaluateAll((all) => all.map((one) => one.getAttribute("fill")));
  expect(inks).toContain("#1d1c1a");
});

test("nothing to press is printed in any view", async ({ page }) => {
  for (const [address, shown] of [
    ["/?select=group:peer-workers", "Peer workers"],
    ["/?select=study:104", "Study 104"],
    ["/?tab=compare&select=theme:flexibility", "What they share"],
    ["/?tab=table&hide-themes=flexibility", "The table, row by row"],
    ["/?tab=chord&around=104", "Studies cited together"],
  ] as const) {
    await page.emulateMedia({ media: "screen" });
    await page.goto(address);
    await expect(page.getByRole("heading", { name: shown, exact: true }).first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Share" })).toBeEnabled();
    await page.emulateMedia({ media: "print" });
    for (const role of ["combobox", "checkbox", "slider", "searchbox"] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    const commands = /^(Compare with|Move|Hide|Only what|Open cell|Show|Copy|Close|More|Back)/;
    await expect(page.getByRole("button", { name: commands }).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/Press a|Point at|Drag a/).filter({ visible: true })).toHaveCount(0);
  }
});

/** How many sheets the page is printed on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}

test("the overview is one sheet, the chord another, and what is selected follows", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  expect(await sheets(page)).toBe(1);
  // As before, afterwards.
  await expect(page.getByRole("grid")).toBeVisible();
  await page.goto("/?select=cell:peer-workers:lived-experience");
  await expect(page.getByRole("blockquote")).toBeVisible();
  expect(await sheets(page)).toBe(2);
  await page.goto("/?tab=chord");
  await expect(page.getByRole("listbox", { name: /^Chord/ }).getByRole("option")).toHaveCount(28);
  expect(await sheets(page)).toBe(1);
});

test("in a comparison of three, the examples of a row stand beside each other", async ({ page }) => {
  await page.goto("/?tab=compare");
  const labels = page.getByRole("heading", { level: 5 });
  await expect(labels.first()).toBeVisible();
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const tops = await labels.evaluateAll((all) => all.slice(0, 3).map((one) => one.getBoundingClientRect().y));
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
});

test("of a long table every row is printed, not only those in sight", async ({ page }) => {
  const examples = Array.from({ length: 120 }, (_, i) => ({
    id: `e${i}`,
    group: "peer-workers",
    theme: "flexibility",
    text: `Passage ${i + 1}.`,
  }));
  await page.route("**/data/*.json", (route) => route.fulfill({ json: { ...piat, examples } }));
  await page.goto("/?tab=table");
  await expect(page.getByText("Passage 1.", { exact: true })).toBeVisible();
  await expect(page.getByText("Passage 120.", { exact: true })).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("row").filter({ hasText: /Passage/, visible: true })).toHaveCount(120);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.getByText("Passage 120.", { exact: true })).toHaveCount(0);
});
