import { expect, type Page, test } from "@playwright/test";
import { readPdf } from "../src/export/readPdf";

const labels = {
  arabic: "الصحة النفسية",
  hebrew: "בריאות הנפש",
  devanagari: "मानसिक स्वास्थ्य",
  thai: "สุขภาพจิต",
};

/** A small table whose labels only a shaper can set, in the place of the built-in one. */
async function openTable(page: Page): Promise<void> {
  const themes = ["Hope", "Identity"].map((label) => ({ id: label, label }));
  const groups = Object.entries(labels).map(([id, label]) => ({ id, label }));
  const table = {
    ...{ format: "evidence-table/1", title: "صحة: a table in many scripts", language: "en", groups, themes },
    examples: groups.map(({ id }, i) => ({
      id: `e${i}`,
      group: id,
      theme: "Hope",
      text: `What is said [${i + 1}, 9].`,
    })),
    studies: [1, 2, 3, 4, 9].map((n) => ({ id: `${n}` })),
  };
  await page.route("**/data/piat-2021-table-4.json", (route) =>
    route.fulfill({ body: JSON.stringify(table), contentType: "application/json" }),
  );
  await page.goto("/");
}

/** What is printed, with printing put off until the test does it. */
async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return readPdf(new Uint8Array(pdf));
}

for (const [size, width, height] of [
  ["Slide 16:9", 960, 540],
  ["A4", 595.28, 841.89],
  ["Square", 540, 540],
] as const) {
  test(`where a PDF cannot have the script, the dialog offers a sheet of ${size} to print, with just the figure`, async ({
    page,
  }) => {
    await openTable(page);
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: "PDF", exact: true }).check();
    await dialog.getByRole("combobox", { name: "Size" }).selectOption(size);
    await dialog.getByRole("button", { name: "Download" }).click();
    await expect(dialog.getByRole("alert")).toHaveText(/letters join or run from the right.*The browser can set them/);
    await dialog.getByRole("button", { name: "Print to PDF instead" }).click();
    await expect(dialog.getByText(/choose “Save as PDF”\. The sheet is \d/)).toBeVisible();

    const title = await page.title();
    expect(title).toMatch(/-heatmap-\d{4}-\d\d-\d\d$/);
    const { pages } = await printed(page);
    expect(pages).toHaveLength(1);
    const [sheet] = pages;
    // Chromium rounds to a hundredth of an inch, by a third of a point at most.
    expect(Math.abs((sheet?.width ?? 0) - width)).toBeLessThan(0.5);
    expect(Math.abs((sheet?.height ?? 0) - height)).toBeLessThan(0.5);
    const said = sheet?.texts.map(({ text }) => text).join("") ?? "";
    const letters = (text: string) => [...text.normalize("NFKD").replace(/[^\p{L}]/gu, "")].sort().join("");
    // Runs from the right come in the order of the page, so letters are compared.
    // Not every machine has fonts for the other two.
    for (const label of [labels.arabic, labels.hebrew])
      for (const letter of letters(label)) expect(said.normalize("NFKD")).toContain(letter);
    expect(said).toContain("Hope");
    expect(said).not.toContain("Evidence Loom is open source");
    expect(said).not.toContain("Download");
  });
}

test("afterwards the page is as it was", async ({ page }) => {
  await openTable(page);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event("afterprint"));
  });
  await page.getByRole("button", { name: "Export" }).click();
  const title = await page.title();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "PDF", exact: true }).check();
  await dialog.getByRole("button", { name: "Download" }).click();
  await dialog.getByRole("button", { name: "Print to PDF instead" }).click();
  await expect(dialog.getByText(/choose “Save as PDF”/)).toBeVisible();
  await expect(page).toHaveTitle(title);
  expect(
    await page.evaluate(() => [document.adoptedStyleSheets.length, document.querySelector("[data-sheets]")]),
  ).toEqual([0, null]);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
