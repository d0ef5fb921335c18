import { expect, type Page, test } from "@playwright/test";
import { piat } from "./piat";

const box = (page: Page) => page.getByRole("searchbox", { name: "Search examples" });
const count = (page: Page) => page.getByRole("search").getByRole("status");
const panel = (page: Page) => page.getByRole("complementary", { name: "Reading panel" });

async function start(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("gridcell")).toHaveCount(21);
}

/** The words that are marked in the passages, as they are written there. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("words") ?? [])].map((range) => String(range)));

/** How many of the published examples have a word that begins so. */
const having = (start: string) => piat.examples.filter(({ text }) => new RegExp(`\\b${start}`, "i").test(text)).length;

test("while typing: how many examples, what is called so, and both charts lit", async ({ page }) => {
  await start(page);
  const lights = page.locator("svg > g:nth-of-type(2)");
  const dark = await lights.evaluateAll((all) => all.map((one) => one.innerHTML));
  await box(page).pressSequentially("rélatio");
  await expect(count(page)).toHaveText(`${having("relatio")} examples`);
  await expect(page.getByRole("search").getByRole("button", { name: "Relationship building" })).toBeVisible();
  const lit = await lights.evaluateAll((all) => all.map((one) => one.innerHTML));
  expect(lit).toHaveLength(2);
  for (const [i, marks] of lit.entries()) expect(marks).not.toBe(dark[i]);
  await page.getByRole("search").getByRole("button", { name: "Relationship building" }).click();
  await expect(panel(page).getByRole("heading", { name: "Relationship building", level: 2 })).toBeFocused();
  await expect.poll(() => marked(page)).toContain("relatio");
});

test("by keyboard from one example to the next and back, the words marked and in sight", async ({ page }) => {
  await start(page);
  await box(page).focus();
  await page.keyboard.type("experience");
  const all = having("experience");
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText(`1 of ${all} examples`);
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText(`2 of ${all} examples`);
  await expect(panel(page).getByRole("blockquote")).toBeVisible();
  await expect.poll(() => marked(page)).toContain("experience");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await expect(count(page)).toHaveText(`${all} of ${all} examples`);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue("");
  await expect(count(page)).toHaveText("");
  expect(await marked(page)).toEqual([]);
});

test("a match far down in a long cell is scrolled into sight", async ({ page }) => {
  const [first] = piat.examples;
  const texts = Array.from(
    { length: 12 },
    (_, i) => `${"One sentence after the other. ".repeat(12)}${i === 11 ? "Needle." : ""}`,
  );
  const examples = texts.map((text, i) => ({ ...first, id: `e${i}`, text }));
  await page.route("**/data/piat-2021-table-4.json", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify({ ...piat, examples }) }),
  );
  await start(page);
  await box(page).pressSequentially("needle");
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText("1 of 1 example");
  const inSight = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get("words") ?? [];
      const { top, bottom } = range ? (range as Range).getBoundingClientRect() : { top: -1, bottom: -1 };
      return top > 0 && bottom < window.innerHeight;
    });
  await expect.poll(inSight).toBe(true);
});

test("only these: every number follows, and a fresh browser shows the same", async ({ page, browser }) => {
  await start(page);
  await box(page).pressSequentially("peer");
  await page.getByRole("checkbox", { name: "Only these" }).check();
  const showing = new RegExp(`and ${having("peer")} of 15 examples`);
  await expect(page.getByRole("status").filter({ hasText: "Showing" })).toHaveText(showing);
  await expect(page.getByRole("gridcell", { name: "E-innovations, Flexibility: filtered out" })).toBeVisible();
  await expect(page).toHaveURL(/words=peer&only-words=yes/);
  await expect(page.getByRole("button", { name: "Filter" })).toHaveText("Filter (1)");

  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole("gridcell", { name: "E-innovations, Flexibility: filtered out" })).toBeVisible();
  await expect(count(other)).toHaveText(`${having("peer")} examples`);
  await other.getByRole("button", { name: "Show everything" }).click();
  await expect(other.getByRole("gridcell", { name: "E-innovations, Flexibility: 3 studies" })).toBeVisible();
  await expect(box(other)).toHaveValue("peer");
  await other.context().close();
});

test("with words that no example has: what to do, and nothing that would lead nowhere", async ({ page }) => {
  await start(page);
  await box(page).pressSequentially("peerz");
  const search = page.getByRole("search");
  await expect(count(page)).toHaveText("0 examples");
  await expect(search.getByText(/^No example has these words\. Check the spelling/)).toBeVisible();
  for (const name of ["Previous", "Next"]) await expect(search.getByRole("button", { name })).toBeDisabled();
  const only = search.getByRole("checkbox", { name: "Only these" });
  await expect(only).toBeDisabled();
  await box(page).fill("staff trai");
  await expect(search.getByText("No example has these words. What is called so:")).toBeVisible();
  await expect(search.getByRole("button", { name: "Staff training" })).toBeVisible();
  await box(page).fill("peer");
  await expect(count(page)).toHaveText(`${having("peer")} examples`);
  await expect(search.getByText(/^No example/)).toHaveCount(0);
  await only.check();
  // Nothing is left now, and the box that is why can be unticked.
  await box(page).pressSequentially("z");
  await expect(page.getByText("Everything is filtered out.")).toBeVisible();
  await only.uncheck();
  await expect(only).toBeDisabled();
  await expect(box(page)).toBeFocused();
  await expect(page.getByText("Everything is filtered out.")).toHaveCount(0);
});

test("a word is one step back, however many letters it has", async ({ page }) => {
  await start(page);
  await box(page).pressSequentially("experience");
  await page.keyboard.press("Tab");
  await page.getByRole("tab", { name: "Chord" }).click();
  await expect(page).toHaveURL(/tab=chord&words=experience/);
  await page.goBack();
  await expect(box(page)).toHaveValue("experience");
  await page.goBack();
  await expect(box(page)).toHaveValue("");
});

test("by thumb: the next one stays in reach while the sheet is open", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await start(page);
  await box(page).tap();
  await box(page).fill("service");
  const next = page.getByRole("search").getByRole("button", { name: "Next" });
  for (const [i, { text }] of piat.examples.filter((example) => /\bservice/i.test(example.text)).entries()) {
    await next.tap();
    await expect(count(page)).toHaveText(`${i + 1} of ${having("service")} examples`);
    await expect(next).toBeInViewport();
    await expect(panel(page).getByRole("blockquote")).toHaveText(text);
    await expect(panel(page).getByRole("blockquote")).toBeInViewport();
  }
  await context.close();
});
