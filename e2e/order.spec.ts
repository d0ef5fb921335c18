import { expect, test } from "@playwright/test";

test("turned round, themes are the rows, in the address, in the twin, and back with one step", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(grid.getByRole("rowheader")).toHaveCount(7);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Turn round" }).click();
  await expect(grid.getByRole("rowheader")).toHaveText(["Flexibility", "Relationship building", "Lived experience"]);
  await expect(page).toHaveURL(/turned=1/);
  await grid.getByRole("gridcell", { name: "Peer workers, Lived experience: 6 studies" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Peer workers · Lived experience" })).toBeVisible();
  const twin = page.getByRole("table", { name: /^Heatmap as a table/ });
  await expect(twin.getByRole("row", { name: /^Lived experience/ }).getByRole("cell")).toHaveText([
    ...["2", "gap", "6", "3", "3", "gap", "2"],
    "15",
  ]);
  await page.reload();
  await expect(grid.getByRole("columnheader", { name: "Peer workers" })).toHaveAccessibleDescription(
    "11 distinct studies",
  );
  await page.goBack();
  await page.goBack();
  await expect(grid.getByRole("rowheader")).toHaveCount(7);
});
