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

test("a row opens its cell", async ({ page }) => {
  await page.goto("/?tab=table");
  await page.getByRole("button", { name: "Open cell: Peer workers · Flexibility" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { level: 2, name: "Peer workers · Flexibility" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Open cell: Peer workers · Flexibility" })).toBeFocused();
});

test("the studies: how often and where each is cited, sorted, and its cells open", async ({ page }) => {
  await page.goto("/?tab=table&sort=-studies");
  await page.getByRole("combobox", { name: "List" }).selectOption("Studies");
  const studies = page.getByRole("table", { name: /^Studies of/ });
  await expect(studies.getByRole("row")).toHaveCount(1 + 56);
  await expect(page).toHaveURL(/tab=table&list=studies$/);
  const row = (study: string) =>
    studies.getByRole("row").filter({ has: page.getByRole("button", { name: `Study ${study}`, exact: true }) });
  await expect(row("104").getByRole("cell")).toHaveText([
    "104",
    "3 examples",
    "Peer workers · FlexibilityPeer workers · Relationship buildingPeer workers · Lived experience",
    "10 others",
    "Peer workersService navigation and coordination",
    "Reference",
  ]);
  await expect(row("104").getByRole("link", { name: /^Reference of study 104/ })).toHaveAttribute(
    "href",
    /#ref-CR104$/,
  );
  await expect(row("86").getByRole("cell").nth(1)).toHaveText("no example");

  const sorting = studies.getByRole("columnheader", { name: "Cited in" });
  await sorting.getByRole("button").click();
  await sorting.getByRole("button").click();
  await expect(sorting).toHaveAttribute("aria-sort", "descending");
  await expect(studies.getByRole("row").nth(1).getByRole("cell").first()).toHaveText("109");
  await row("109").getByRole("button", { name: "Personal recovery planning · Lived experience" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Personal recovery planning · Lived experience");

  await page.goto("/?tab=table&list=studies&hide-groups=peer-workers");
  await expect(row("104")).toHaveCount(0);
  await expect(row("109").getByRole("cell").nth(1)).toHaveText("2 examples");
});

test("a sorting of the other list sorts nothing, and is said to be left out", async ({ page }) => {
  await page.goto("/?tab=table&list=studies&sort=theme");
  await expect(page.getByText(/left out: how the rows are sorted/)).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Study" })).not.toHaveAttribute("aria-sort");
});

test("what is filtered out has no row, and is counted", async ({ page }) => {
  await page.goto("/?tab=table&hide-groups=peer-workers");
  const left = piat.examples.filter(({ group }) => group !== "peer-workers").length;
  await expect(passages(page)).toHaveCount(left);
  await expect(page.getByText(`and ${left} of 15 examples`)).toBeVisible();
});

test("the row of the search's next example, and of a study opened elsewhere, comes into sight", async ({ page }) => {
  await page.goto("/?tab=table");
  await expect(passages(page)).toHaveCount(15);
  await page.getByRole("searchbox").fill("tutors");
  await page.keyboard.press("Enter");
  const found = passages(page)
    .filter({ hasText: /\btutors\b/ })
    .first();
  await expect(found).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(
    passages(page)
      .filter({ hasText: /\btutors\b/ })
      .nth(1),
  ).toBeInViewport();
});

test.describe("a table of a thousand examples", () => {
  const { groups, themes } = piat;
  const examples = Array.from({ length: 1000 }, (_, i) => ({
    id: `e${i + 1}`,
    group: groups[i % groups.length]?.id,
    theme: themes[i % themes.length]?.id,
    // Rows of very different heights.
    text: `Row ${i + 1}. ${"One sentence after the other. ".repeat(((i * 7) % 12) + 1)}[${(i % 300) + 1}, ${((i * 7 + 1) % 300) + 1}]`,
  }));
  const rows = (page: Page) => table(page).getByRole("row");
  const frame = (page: Page) => page.getByRole("region", { name: /^Examples of/ });
  const passage = (page: Page, row: number) => passages(page).filter({ hasText: new RegExp(`^Row ${row}\\.`) });

  test.beforeEach(async ({ page }) => {
    await page.route("**/data/piat-2021-table-4.json", (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify({ ...piat, examples }) }),
    );
    await page.goto("/?tab=table");
    await expect(passage(page, 1)).toBeVisible();
  });

  test("only the rows in sight are in the page, and each says which of all it is", async ({ page }) => {
    await expect(table(page)).toHaveAttribute("aria-rowcount", "1001");
    expect(await rows(page).count()).toBeLessThan(40);
    await expect(rows(page).nth(1)).toHaveAttribute("aria-rowindex", "2");
    await frame(page).hover();
    await page.mouse.wheel(0, 30_000);
    await expect(passage(page, 1)).toHaveCount(0);
    expect(await rows(page).count()).toBeLessThan(40);
    const seen = await rows(page).nth(4).getByRole("blockquote").textContent();
    await expect(rows(page).nth(4)).toHaveAttribute("aria-rowindex", String(Number(seen?.match(/\d+/)?.[0]) + 1));
  });

  test("by keyboard the frame scrolls to the last row, whatever its rows' heights", async ({ page }) => {
    await frame(page).focus();
    await page.keyboard.press("End");
    await expect(passage(page, 1000)).toBeInViewport();
    await page.keyboard.press("PageUp");
    await expect(passage(page, 1000)).not.toBeInViewport();
    await page.keyboard.press("Home");
    await expect(passage(page, 1)).toBeInViewport();
  });

  test("a row that holds the focus stays, however far one scrolls; Tab goes on from it", async ({ page }) => {
    const first = passage(page, 1).getByRole("button").first();
    await first.focus();
    await frame(page).evaluate((element) => element.scrollTo(0, 50_000));
    await expect(passage(page, 2)).toHaveCount(0);
    await expect(first).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(passage(page, 1).getByRole("button").last()).toBeFocused();
  });

  test("the search's next example comes into sight, however far down its row is", async ({ page }) => {
    await page.getByRole("searchbox").fill("Row 612");
    await page.keyboard.press("Enter");
    await expect(passage(page, 612)).toBeInViewport();
    await expect(page.getByRole("searchbox")).toBeFocused();
  });

  test("sorted and searched, it is read from its beginning, its words marked", async ({ page }) => {
    await frame(page).evaluate((element) => element.scrollTo(0, 50_000));
    await expect(passage(page, 1)).toHaveCount(0);
    await header(page, "Theme").getByRole("button").click();
    await expect(rows(page).nth(1)).toHaveAttribute("aria-rowindex", "2");
    await expect(rows(page).nth(1)).toContainText("Flexibility");
    await page.getByRole("searchbox", { name: "Search examples" }).pressSequentially("row 777");
    await page.getByRole("checkbox", { name: "Only these" }).check();
    await expect(passages(page)).toHaveCount(1);
    await expect(passage(page, 777)).toBeVisible();
    const marked = () => page.evaluate(() => [...(CSS.highlights.get("words") ?? [])].map((range) => String(range)));
    await expect.poll(marked).toEqual(["Row", "777"]);
  });

  test("on a phone its rows are cards, and still the rows of a table", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await frame(page).evaluate((element) => element.scrollTo(0, 20_000));
    await expect(passage(page, 1)).toHaveCount(0);
    expect(await rows(page).count()).toBeLessThan(40);
    await expect(header(page, "Studies").getByRole("button")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
