import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { banner, openOwn, saved } from "./ownTable";

test("groups are renamed, moved and merged, each change kept and undone", async ({ page }) => {
  await page.goto("/");
  await openOwn(page);
  await banner(page).getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit the table" });
  const label = dialog.getByRole("textbox", { name: "Label of Peer workers" });
  await label.fill("Peers");
  await label.press("Enter");
  await dialog.getByRole("button", { name: "Move down: Peers" }).click();
  const labels = dialog.getByRole("list").getByRole("textbox");
  await expect(labels.first()).toHaveAccessibleName("Label of Colleges");
  await dialog.getByRole("combobox", { name: "Merge into: Colleges" }).selectOption("Peers");
  await dialog.getByRole("button", { name: "Merge: Colleges" }).click();
  await expect(labels).toHaveCount(1);
  await expect(labels).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(labels).toHaveCount(2);
  await dialog.getByRole("textbox", { name: "Title of the table" }).fill("Hope, as edited");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hope, as edited");
  await expect(page.getByRole("rowheader").first()).toHaveAccessibleName("Colleges");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("gridcell", { name: "Peers, Hope: 2 studies" })).toBeVisible();
});

test("by keyboard the words of an example and what it cites are corrected, those of the chosen cell first", async ({
  page,
}) => {
  await page.goto("/");
  await openOwn(page);
  await page.getByRole("gridcell", { name: /^Peer workers, Hope/ }).click();
  await banner(page).getByRole("button", { name: "Edit" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Edit the table" });
  await dialog.getByRole("combobox", { name: "What to edit" }).selectOption("Examples");
  await expect(dialog.getByRole("region")).toHaveCount(1);
  await dialog.getByRole("textbox", { name: "Example" }).fill("Hope grows, they say [1, 2].");
  await page.keyboard.press("Tab");
  await dialog.getByRole("textbox", { name: "Studies cited" }).fill("1, 7");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("textbox", { name: "Studies cited" })).toHaveValue("1, 7");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("blockquote")).toHaveText("Hope grows, they say [1, 2].");
  await expect(page.getByRole("button", { name: "Study 7" }).first()).toBeVisible();

  await banner(page).getByRole("button", { name: "Edit" }).click();
  await dialog.getByRole("combobox", { name: "What to edit" }).selectOption("Examples");
  await dialog.getByRole("textbox", { name: "Example" }).fill(" ");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("alert")).toContainText("Nothing was changed: examples[0].text: expected a text");
  // What is typed holds, too, where the dialog is closed before the field is left.
  await dialog.getByRole("textbox", { name: "Example" }).fill("Hope grows still [1].");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("blockquote")).toHaveText("Hope grows still [1].");
});
