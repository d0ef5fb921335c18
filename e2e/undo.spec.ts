import { expect, test } from "@playwright/test";

test("every choice can be taken back and taken again, by button and by key", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  const undo = page.getByRole("button", { name: "Undo" });
  const redo = page.getByRole("button", { name: "Redo" });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Mentions");
  await page.getByRole("gridcell", { name: /^Peer workers, Flexibility/ }).click();
  await page.getByRole("tab", { name: "Chord" }).click();
  await undo.click();
  await expect(page.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status").filter({ hasText: "Undone: the selection." })).toHaveCount(1);
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Nothing is selected yet");
  await undo.click();
  await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("studies");
  await expect(page).toHaveURL(/\/$/);
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await redo.click();
  await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
  await expect(page.getByRole("status").filter({ hasText: "Done again: the measure." })).toHaveCount(1);
  await page.keyboard.press("Control+Shift+z");
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Peer workers · Flexibility");
  await expect(page).toHaveURL(/measure=mentions&select=cell:peer-workers:flexibility/);
});
