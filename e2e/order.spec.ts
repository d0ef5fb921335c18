import { expect, type Page, test } from "@playwright/test";

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

/** Answers the table's address with a small table whose themes and groups are nested. */
async function serveNested(page: Page): Promise<void> {
  const entry = (id: string, parent: string | null = null) => ({ id: id.toLowerCase(), label: id, parent });
  const example = (group: string, theme: string, text: string, i: number) => ({ id: `e${i}`, group, theme, text });
  const table = {
    format: "evidence-table/1",
    title: "Nested",
    groups: [entry("Peers"), entry("Workers", "peers"), entry("Mentors", "peers"), entry("Housing")],
    themes: [entry("Setting"), entry("Culture", "setting"), entry("Leaders", "setting"), entry("Cost")],
    examples: [
      example("workers", "culture", "Heard [1, 2].", 1),
      example("mentors", "culture", "Seen [2, 3].", 2),
      example("mentors", "leaders", "Asked [3].", 3),
      example("housing", "cost", "Dear [4].", 4),
    ],
  };
  await page.route("**/data/piat-2021-table-4.json", (route) => route.fulfill({ json: table }));
}

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
