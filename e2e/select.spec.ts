import { expect, test } from "@playwright/test";

// Browsers draw a box around whatever in an SVG has the focus, over the neighbours' labels.
for (const [what, role, name] of [
  ["an arc", "option", /^Study 104/],
  ["a heading", "rowheader", "Peer workers"],
  ["a cell", "gridcell", /^Peer workers, Lived/],
] as const) {
  test(`${what} that is clicked has the line of what is selected around it, and no box`, async ({ page }) => {
    await page.goto("/");
    const mark = page.getByRole(role, { name }).first();
    await expect(mark).toBeVisible();
    const selection = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--selection"),
    );
    const line = page.locator(`main svg > g[aria-hidden] [stroke="${selection.trim()}"]`);
    await expect(line).toHaveCount(0);
    await mark.click();
    await expect(line.first()).toBeVisible();
    await expect(mark).toBeFocused();
    await expect(mark).toHaveCSS("outline-style", "none");
  });
}

test("by keyboard a mark's own outline shows the focus", async ({ page }) => {
  await page.goto("/");
  const cells = page.getByRole("grid").getByRole("gridcell");
  await expect(cells.first()).toBeVisible();
  await cells.first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = page.getByRole("grid").locator(":focus");
  await expect(focused).toHaveCSS("outline-style", "none");
  await expect(focused.locator("path")).not.toHaveCSS("stroke", "none");
});
