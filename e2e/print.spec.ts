import { expect, test } from "@playwright/test";
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
