import { expect, type Page, test } from "@playwright/test";
import { openExport } from "./exporting";

/** Lets the page do again what a test has taken from it. */
const restore = (page: Page) =>
  page.evaluate(() => {
    for (const put of (window as unknown as { stubbed: (() => void)[] }).stubbed) put();
  });

test("a download that the browser blocks without a word can be saved again, without being made again", async ({
  page,
}) => {
  const dialog = await openExport(page, "/", "PNG");
  await page.evaluate(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    Object.assign(window, { stubbed: [() => Object.assign(HTMLAnchorElement.prototype, { click })] });
  });
  await dialog.getByRole("button", { name: "Download" }).click();
  await expect(dialog.getByText(/\.png was handed to .* If it is not there, save it again\./)).toBeVisible();
  await restore(page);
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save it again" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/-heatmap-.*\.png$/);
  expect(await page.evaluate(() => performance.getEntriesByName("export").length)).toBe(1);
  // It is of these settings; with others it would be another file.
  await dialog.getByRole("radio", { name: "SVG" }).check();
  await expect(dialog.getByRole("button", { name: "Save it again" })).toHaveCount(0);
});

test("a browser that does not take the file says why, and what to do", async ({ page }) => {
  const dialog = await openExport(page, "/", "CSV");
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new DOMException("downloads are not allowed here", "SecurityError");
    };
    Object.assign(window, { stubbed: [() => Object.assign(URL, { createObjectURL })] });
  });
  await dialog.getByRole("button", { name: "Download" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(
    /did not take the file \(downloads are not allowed here\)\. Save it again; if that does not help, allow downloads/,
  );
  await restore(page);
  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save it again" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/);
  await expect(dialog.getByRole("alert")).toHaveCount(0);
});

for (const how of ["is refused", "is not there"]) {
  test(`where the clipboard ${how}, the text is selected, to be copied by hand`, async ({ page }) => {
    const dialog = await openExport(page, "/", "SVG");
    await page.evaluate((missing) => {
      const clipboard = { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) };
      Object.defineProperty(navigator, "clipboard", { value: missing ? undefined : clipboard });
    }, how === "is not there");
    const selected = () => page.evaluate(() => getSelection()?.toString() ?? "");
    await dialog.getByText("Text to go with the figure").click();
    await dialog.getByRole("button", { name: "Copy: Methods" }).click();
    await expect(dialog.getByText(/did not allow copying\. The text is selected: copy it with Ctrl\+C/)).toBeVisible();
    expect(await selected()).toMatch(/^Distinct studies cited .* version \d\S*\.$/);

    await dialog.getByRole("radio", { name: "Embed" }).check();
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(dialog.getByText(/The text is selected/)).toBeVisible();
    const field = dialog.getByRole("textbox", { name: "Snippet for another page" });
    const part = await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]);
    expect(part).toEqual([0, (await field.inputValue()).length]);
  });
}
