import { expect, type Page, test } from "@playwright/test";
import { openExport } from "./exporting";

/** Counts what the browser was given to save. */
function countDownloads(page: Page): { count: number } {
  const seen = { count: 0 };
  page.on("download", () => {
    seen.count++;
  });
  return seen;
}

const bar = { name: "Making the file" };

for (const format of ["TIFF", "PNG"]) {
  test(`a large ${format} says how far it is; cancelled, there is none, and the next one is made`, async ({ page }) => {
    test.setTimeout(120_000);
    const downloads = countDownloads(page);
    const dialog = await openExport(page, "/", format);
    await dialog.getByRole("combobox", { name: "Size" }).selectOption("A4");
    await dialog.getByRole("combobox", { name: "Resolution" }).selectOption({ label: "600 dpi (4961 × 7016 px)" });
    await dialog.getByRole("button", { name: "Download" }).click();
    await expect(dialog.getByRole("progressbar", bar)).toBeVisible();
    await expect(dialog.getByRole("progressbar", bar)).toHaveAttribute("value", /^0\.\d+$/);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog.getByText("Cancelled; no file was made.")).toBeVisible();
    await expect(dialog.getByRole("progressbar")).toHaveCount(0);
    await expect(dialog.getByRole("button", { name: "Download" })).toBeFocused();
    expect(downloads.count).toBe(0);

    await dialog.getByRole("combobox", { name: "Resolution" }).selectOption({ index: 0 });
    const waiting = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download" }).click();
    await waiting;
    expect(downloads.count).toBe(1);
  });
}

test("fonts that do not come, and the page that is one file, can be waited for no longer", async ({ page }) => {
  const downloads = countDownloads(page);
  const dialog = await openExport(page, "/", "PDF");
  // What is asked for never comes.
  await page.route(/inter-.*\.woff$|\/page\.html$/, () => {});
  for (const format of ["PDF", "Web page"]) {
    await dialog.getByRole("radio", { name: format, exact: true }).check();
    await dialog.getByRole("button", { name: "Download" }).click();
    await expect(dialog.getByRole("progressbar", bar)).toBeVisible();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog.getByText("Cancelled; no file was made.")).toBeVisible();
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.html$/);
  expect(downloads.count).toBe(1);
});

test("whoever closes the dialog wants no file", async ({ page }) => {
  const downloads = countDownloads(page);
  const dialog = await openExport(page, "/", "TIFF");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("A4");
  await dialog.getByRole("combobox", { name: "Resolution" }).selectOption({ label: "600 dpi (4961 × 7016 px)" });
  await dialog.getByRole("button", { name: "Download" }).click();
  await expect(dialog.getByRole("progressbar", bar)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // Another file takes its time; the first one would have come before it.
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: "CSV" }).check();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
  expect(downloads.count).toBe(1);
});
