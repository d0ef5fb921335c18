import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { serveNested } from "./nested";

test("turned round, themes are the rows, in the address, in the twin, and back with one step", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(grid.getByRole("rowheader")).toHaveCount(7);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: "Turn round" }).click();
  await expect(grid.getByRole("rowheader")).toHaveText(["Flexibility", "Relationship building", "Lived experience"]);
  await expect(page).toHaveURL(/turned=1/);
  await grid.getByRole("gridcell", { name: "Peer workers, Lived experience: 6 studies" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Peer workers · Lived experience" })).toBeVisible();
  const twin = page.getByRole("table", { name: /^Heatmap as a table/ });
  await expect(twin.getByRole("row", { name: /^Lived experience/ }).getByRole("cell")).toHaveText([
    ...["2", "gap", "6", "3", "3", "gap", "2"],
    "15",
  ]);
  await page.reload();
  await expect(grid.getByRole("columnheader", { name: "Peer workers" })).toHaveAccessibleDescription(
    "11 distinct studies",
  );
  await page.goBack();
  await page.goBack();
  await expect(grid.getByRole("rowheader")).toHaveCount(7);
});

test("a parent folds by mouse, by key and in the panel; its numbers are over the union, and so is what opens", async ({
  page,
}) => {
  await serveNested(page);
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const peers = grid.getByRole("rowheader", { name: "Peers" });
  await expect(peers).toHaveAttribute("aria-expanded", "true");
  await expect(grid.getByRole("gridcell", { name: /^Peers/ })).toHaveCount(0);
  await expect(page.getByText(/3 groups by 3 themes; .*; 5 gaps\./)).toBeVisible();

  const box = await peers.boundingBox();
  if (!box) throw new Error("the heading has no box");
  await page.mouse.click(box.x + 8, box.y + box.height / 2);
  await expect(peers).toHaveAttribute("aria-expanded", "false");
  await expect(page).toHaveURL(/fold-groups=peers/);
  await expect(grid.getByRole("rowheader")).toHaveText(["Peers", "Housing"]);
  await expect(grid.getByRole("gridcell", { name: "Peers, Leaders: 1 study" })).toBeVisible();

  // Studies 1, 2, 3, of which 2 is in two cells, and 3 as well.
  const setting = grid.getByRole("columnheader", { name: "Setting" });
  await setting.focus();
  await page.keyboard.press("-");
  await expect(setting).toHaveAttribute("aria-expanded", "false");
  await expect(setting).toBeFocused();
  await grid.getByRole("gridcell", { name: "Peers, Setting: 3 studies" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("blockquote")).toHaveText(["Heard [1, 2].", "Seen [2, 3].", "Asked [3]."]);
  await panel.getByRole("button", { name: "3 citations, 5 mentions, 3 studies" }).click();
  await expect(page.getByRole("dialog")).toContainText("the cells sum to 5");
  await page.keyboard.press("Escape");

  await page.reload();
  await expect(grid.getByRole("gridcell")).toHaveCount(4);
  await setting.focus();
  await page.keyboard.press("+");
  await expect(grid.getByRole("columnheader")).toHaveText(["Setting", "Culture", "Leaders", "Cost"]);
  await peers.click();
  await panel.getByRole("button", { name: "Unfold" }).click();
  await expect(grid.getByRole("rowheader")).toHaveText(["Peers", "Workers", "Mentors", "Housing"]);
  await expect(panel.getByRole("button", { name: "Fold", exact: true })).toBeVisible();
  await page.goBack();
  await expect(grid.getByRole("rowheader")).toHaveText(["Peers", "Housing"]);
});

test("axe finds nothing in nested headings, unfolded, folded and turned round", async ({ page }) => {
  await serveNested(page);
  for (const address of ["/?tab=heatmap", "/?tab=heatmap&fold-themes=setting&turned=1&select=theme:setting"]) {
    await page.goto(address);
    await expect(
      page
        .getByRole("rowheader", { name: "Peers" })
        .or(page.getByRole("columnheader", { name: "Peers" }))
        .first(),
    ).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test("by keyboard every heading and cell of nested rows and columns is reached", async ({ page }) => {
  await serveNested(page);
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(grid.getByRole("gridcell")).toHaveCount(9);
  const focused = grid.locator(":focus");
  const press = async (key: string, name: string) => {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute("aria-label", name);
  };
  await grid.getByRole("gridcell", { name: "Workers, Leaders: gap, no example" }).focus();
  await press("ArrowUp", "Leaders");
  await press("ArrowUp", "Setting");
  await press("ArrowDown", "Culture");
  await press("ArrowRight", "Leaders");
  await press("ArrowRight", "Cost");
  await press("ArrowDown", "Workers, Cost: gap, no example");
  await press("Home", "Workers");
  await press("ArrowUp", "Peers");
  await press("ArrowDown", "Workers");
  await press("ArrowDown", "Mentors");
});

/** The middle of a mark on screen. */
async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error("the mark has no box");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("by hand with the mouse: a dragged heading is one choice, and opens nothing", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const rows = grid.getByRole("rowheader");
  const heading = (name: string) => grid.getByRole("rowheader", { name });
  // At once: what drags comes with the first touch, and what was done before it is there is not lost.
  await expect(grid.getByRole("gridcell").first()).toBeVisible();
  const from = await middleOf(heading("Peer workers"));
  const to = await middleOf(heading("E-innovations"));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 20, { steps: 3 });
  await page.mouse.move(to.x, to.y - 12, { steps: 5 });
  await expect(rows.first()).toHaveText("E-innovations");
  await page.mouse.up();
  await expect(rows.first()).toHaveText("Peer workers");
  await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("hand");
  await expect(page.getByText("Peer workers, now row 1 of 7")).toBeAttached();
  await expect(page.getByRole("heading", { name: "Nothing is selected yet" })).toBeVisible();
  await expect(page).toHaveURL(/group-order=peer-workers,e-innovations/);

  // A column goes along its own way.
  const column = await middleOf(grid.getByRole("columnheader", { name: "Flexibility" }));
  const last = await middleOf(grid.getByRole("columnheader", { name: "Lived experience" }));
  await page.mouse.move(column.x, column.y);
  await page.mouse.down();
  await page.mouse.move(last.x + 20, last.y, { steps: 5 });
  await page.mouse.up();
  await expect(grid.getByRole("columnheader").last()).toHaveText("Flexibility");

  await page.reload();
  await expect(rows.first()).toHaveText("Peer workers");
  await expect(grid.getByRole("columnheader").last()).toHaveText("Flexibility");
  await page.goBack();
  await expect(grid.getByRole("columnheader").first()).toHaveText("Flexibility");
  await expect(rows.first()).toHaveText("Peer workers");
  await page.getByRole("combobox", { name: "Order" }).selectOption("As published");
  await expect(rows.first()).toHaveText("E-innovations");
  await expect(page.getByRole("option", { name: "By hand" })).toHaveCount(0);
});

test("a drag that is given up changes nothing", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await page.waitForLoadState("networkidle");
  const from = await middleOf(grid.getByRole("rowheader", { name: "Peer workers" }));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 90, { steps: 5 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(grid.getByRole("rowheader").first()).toHaveText("E-innovations");
  await expect(page).not.toHaveURL(/order/);
});

test("by hand with the keyboard: on a heading, and with the panel's buttons", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const rows = grid.getByRole("rowheader");
  const heading = grid.getByRole("rowheader", { name: "Family-focused innovations" });
  await expect(grid.getByRole("gridcell")).toHaveCount(21);
  await heading.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(rows.nth(2)).toHaveText("Family-focused innovations");
  await expect(heading).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "now row 3 of 7" })).toHaveText(
    "Family-focused innovations, now row 3 of 7",
  );
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(page).toHaveURL(/group-order/);
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows.first()).toHaveText("Family-focused innovations");

  await grid.getByRole("columnheader", { name: "Relationship building" }).press("Enter");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  const left = panel.getByRole("button", { name: "Move left" });
  await left.press("Enter");
  await expect(left).toBeFocused();
  await expect(left).toHaveAttribute("aria-disabled", "true");
  await expect(grid.getByRole("columnheader").first()).toHaveText("Relationship building");
  await expect(panel.getByRole("status")).toHaveText("Relationship building, now column 1 of 3");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(grid.getByRole("columnheader").first()).toHaveText("Flexibility");
});

test("a heading moves among its siblings, and takes along what is beneath it", async ({ page }) => {
  await serveNested(page);
  await page.goto("/?tab=heatmap");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const rows = grid.getByRole("rowheader");
  await page.waitForLoadState("networkidle");
  await grid.getByRole("rowheader", { name: "Housing" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows).toHaveText(["Housing", "Peers", "Workers", "Mentors"]);
  await grid.getByRole("rowheader", { name: "Mentors" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows).toHaveText(["Housing", "Peers", "Mentors", "Workers"]);
  await expect(page.getByText("Mentors, now row 1 of 2 in Peers")).toBeAttached();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows).toHaveText(["Housing", "Peers", "Mentors", "Workers"]);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /** Touches the page: a finger comes down, goes to some points and leaves. */
  async function swipe(page: Page, points: { x: number; y: number }[], whenDown = async () => {}): Promise<void> {
    const client = await page.context().newCDPSession(page);
    for (const [i, point] of points.entries()) {
      const type = i === 0 ? "touchStart" : "touchMove";
      await client.send("Input.dispatchTouchEvent", { type, touchPoints: [point] });
      if (i === 0) await whenDown();
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("a long press drags a heading, and the page stays", async ({ page }) => {
    await page.goto("/?tab=heatmap");
    const grid = page.getByRole("grid", { name: /^Heatmap/ });
    await page.waitForLoadState("networkidle");
    await grid.getByRole("rowheader", { name: "Peer workers" }).scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(grid.getByRole("rowheader", { name: "Peer workers" }));
    const end = await middleOf(grid.getByRole("rowheader", { name: "E-innovations" }));
    const scrolled = await page.evaluate(() => window.scrollY);
    const way = [0, 0.3, 0.6, 1].map((part) => ({ x, y: y + (end.y - 12 - y) * part }));
    await swipe(page, way, () => expect(page.locator("[class*=dragging]")).toHaveCount(1));
    await expect(grid.getByRole("rowheader").first()).toHaveText("Peer workers");
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  test("a swipe over the headings scrolls", async ({ page }) => {
    await page.goto("/?tab=heatmap");
    const grid = page.getByRole("grid", { name: /^Heatmap/ });
    await page.waitForLoadState("networkidle");
    await grid.getByRole("rowheader", { name: "Peer workers" }).scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(grid.getByRole("rowheader", { name: "Peer workers" }));
    const scrolled = await page.evaluate(() => window.scrollY);
    await swipe(
      page,
      [0, 20, 40, 60, 80].map((by) => ({ x, y: y - by })),
    );
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 20);
    await expect(page).not.toHaveURL(/order/);
  });
});
