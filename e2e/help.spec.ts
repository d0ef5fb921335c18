import { expect, test } from "@playwright/test";

test("the key ? opens the help, which can switch the key off for good", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "How to read and use this page" });
  // What was looked for comes first, and the way out stays in sight.
  await expect(help.getByRole("row").last()).toBeInViewport({ ratio: 1 });
  await help.getByText("Jaccard").last().scrollIntoViewIfNeeded();
  await expect(help.getByRole("heading", { name: "How to read the chord" })).not.toBeInViewport();
  await expect(help.getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
  await help.getByRole("checkbox", { name: /opens this help/ }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(help).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  await page.keyboard.press("?");
  await expect(help).toHaveCount(0);
  await page.getByRole("button", { name: "Help" }).click();
  // Whoever has no key for it looks for how to read the charts.
  await expect(help.getByRole("heading", { name: "How to read the heatmap" })).toBeInViewport();
  await help.getByRole("checkbox", { name: /opens this help/ }).check();
  await help.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("?");
  await expect(help).toBeVisible();
});

test("a term says what it means where it stands", async ({ page }) => {
  await page.goto("/");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await panel.getByRole("button", { name: "Co-citation" }).click();
  await expect(panel.getByText(/Two studies are co-cited when/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.getByText(/Two studies are co-cited when/)).toBeHidden();
});
