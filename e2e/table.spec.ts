import { expect, type Page, test } from "@playwright/test";
import { piat } from "./piat";

const table = (page: Page) => page.getByRole("table", { name: /^Examples of/ });
const passages = (page: Page) => table(page).getByRole("blockquote");
const header = (page: Page, name: string) => table(page).getByRole("columnheader", { name });
/** The number at the end of each row. */
const counts = async (page: Page) =>
  (await table(page).getByRole("cell", { name: /stud/ }).allTextContents()).map(parseFloat);

test("the table itself: every example word for word, its mentions as buttons", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(passages(page)).toHaveText(piat.examples.map(({ text }) => text));
  await passages(page).first().getByRole("button").first().click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { level: 2, name: /^Study/ })).toBeFocused();
});

test("sorted by keyboard, up, down and as published; the address keeps it", async ({ page }) => {
  await page.goto("/?tab=table");
  await expect(passages(page)).toHaveCount(15);
  const published = await counts(page);
  await header(page, "Studies").getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(header(page, "Studies")).toHaveAttribute("aria-sort", "ascending");
  expect(await counts(page)).toEqual(published.toSorted((a, b) => a - b));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sort=-studies/);
  expect(await counts(page)).toEqual(published.toSorted((a, b) => b - a));
  await page.reload();
  await expect(header(page, "Studies")).toHaveAttribute("aria-sort", "descending");
  await header(page, "Studies").getByRole("button").click();
  await expect(header(page, "Studies")).not.toHaveAttribute("aria-sort");
  expect(await counts(page)).toEqual(published);
});

test("what is filtered out has no row, and is counted", async ({ page }) => {
  await page.goto("/?tab=table&hide-groups=peer-workers");
  const left = piat.examples.filter(({ group }) => group !== "peer-workers").length;
  await expect(passages(page)).toHaveCount(left);
  await expect(page.getByText(`and ${left} of 15 examples`)).toBeVisible();
});
