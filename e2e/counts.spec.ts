import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openCounted } from "./counted";

test("a ready matrix is shown as a heatmap, and the page says that there is nothing else", async ({ page }) => {
  await openCounted(page, "/");
  await expect(page.getByRole("tab")).toHaveText(["Heatmap", "Table"]);
  await expect(page.getByText("the heatmap is its only chart")).toBeVisible();
  const heatmap = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(heatmap.getByRole("gridcell", { name: "Peer workers, Hope: 51 counted", exact: true })).toBeVisible();
  await expect(heatmap.getByRole("gridcell", { name: "Peer workers, Identity: 0 counted" })).toBeVisible();
  await expect(heatmap.getByRole("gridcell", { name: "Colleges, Identity: gap, no number" })).toBeVisible();
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations).toEqual([]);
});

test("a cell tells its number and that there are no examples, a gap what the table says of it", async ({ page }) => {
  await openCounted(page, "/?order=similarity");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await page.getByRole("gridcell", { name: "Colleges, Hope: 7 counted" }).click();
  await expect(panel.getByText("no examples")).toBeVisible();
  await page.getByRole("gridcell", { name: "Colleges, Identity: gap, no number" }).click();
  await expect(panel.getByRole("blockquote")).toHaveText("Not asked for in this group");
});

test("its heatmap is exported, and so are its numbers", async ({ page }) => {
  await openCounted(page, "/?hide-groups=Colleges");
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.getByRole("radio", { name: "Chord" })).toHaveCount(0);
  await dialog.getByRole("radio", { name: "CSV" }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ]);
  const stream = await download.createReadStream();
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  expect(text.replace("\ufeff", "").trim().split(/\r?\n/)).toEqual([
    "Group,Hope,Identity,Trust,counted",
    "Peer workers,51,0,12,63",
    "Colleges,filtered out,gap,filtered out,0",
    "Family groups,gap,19,gap,19",
    "counted,51,19,12,82",
  ]);
});
