import { expect, test } from "@playwright/test";

test("an address restores the whole view in a fresh browser", async ({ page, browser }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Mentions");
  await page.getByRole("combobox", { name: "Order" }).selectOption("By total");
  await page.getByRole("tab", { name: "Chord" }).click();
  await page.getByRole("combobox", { name: "Cited together in" }).selectOption("Same bracket");
  await page.getByRole("slider", { name: "Minimum strength" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("option", { name: /^Study 104,/ }).click();
  await expect(page).toHaveURL(/select=study:104/);

  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole("tab", { name: "Chord" })).toHaveAttribute("aria-selected", "true");
  await expect(other.getByRole("combobox", { name: "Cited together in" })).toHaveValue("bracket");
  await expect(other.getByRole("slider", { name: "Minimum strength" })).toHaveValue("2");
  await expect(other.getByRole("complementary").getByRole("heading", { name: "Study 104" })).toBeVisible();
  await other.getByRole("tab", { name: "Heatmap" }).click();
  await expect(other.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
  await expect(other.getByRole("combobox", { name: "Order" })).toHaveValue("total");
  await other.context().close();
});

test("Back and Forward go through the choices", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("tab", { name: "Heatmap" }).click();
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Examples");
  await page.getByRole("gridcell", { name: /^Peer workers, Lived experience/ }).click();
  await expect(page).toHaveURL(/select=cell:peer-workers:lived-experience/);
  const panel = page.getByRole("complementary");
  await page.goBack();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Nothing is selected yet");
  await page.goBack();
  await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("studies");
  await page.goBack();
  await expect(page.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(/\/$/);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Peer workers · Lived experience");
});

test("a slider is one step back, however far it went", async ({ page }) => {
  await page.goto("/?tab=chord");
  const slider = page.getByRole("slider", { name: "Minimum strength" });
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider has no box");
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, {
    steps: 5,
  });
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2, {
    steps: 5,
  });
  await page.mouse.up();
  await expect(slider).toHaveValue("3");
  await page.goBack();
  await expect(slider).toHaveValue("1");
});

test("a link with bad parts shows the rest and says once what it left out", async ({ page }) => {
  await page.goto("/?tab=heatmap&measure=weight&order=total&select=cell:peer-workers:hope&min=99");
  await expect(page.getByRole("tab", { name: "Heatmap" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("total");
  await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("studies");
  const said = page.getByRole("status").filter({ hasText: "left out" });
  await expect(said).toHaveCount(1);
  await expect(said).toContainText("measure=weight");
  await expect(said).toContainText("the selection");
  await expect(said).toContainText("the minimum strength");
});
