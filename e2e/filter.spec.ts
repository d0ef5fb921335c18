import { expect, test } from "@playwright/test";

test("every number follows what is left out, and one touch brings all back", async ({ page }) => {
  await page.goto("/?hide-groups=peer-workers");
  const said = page.getByRole("status").filter({ hasText: "Showing" });
  await expect(said).toHaveText("Showing 19 of 28 studies and 12 of 15 examples.");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(grid.getByRole("gridcell", { name: "Peer workers, Flexibility: filtered out" })).toBeVisible();
  await expect(grid.getByRole("columnheader", { name: "Flexibility" })).toHaveAccessibleDescription(
    "11 distinct studies",
  );
  await grid.getByRole("columnheader", { name: "Flexibility" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("button", { name: /11 studies/ })).toBeVisible();
  await expect(panel.getByText("1 example is filtered out.")).toBeVisible();
  await panel.getByRole("button", { name: "Show everything" }).click();
  await expect(grid.getByRole("columnheader", { name: "Flexibility" })).toHaveAccessibleDescription(
    "14 distinct studies",
  );
  await expect(said).toHaveCount(0);
  await page.goBack();
  await expect(said).toHaveCount(1);
});

test("with everything filtered out the page stays whole and offers the way back", async ({ page }) => {
  for (const tab of ["overview", "heatmap", "chord", "compare"]) {
    await page.goto(`/?tab=${tab}&cited-in=9`);
    await expect(page.getByText("Everything is filtered out.")).toBeVisible();
    await expect(page.getByRole("alert").filter({ visible: true })).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Show everything" }).first().click();
  await expect(page.getByRole("table", { name: "Shared studies" })).toBeVisible();
});
