import { expect, test } from "@playwright/test";
import { cellNames, labelOf, piat } from "./piat";

test("a reader sees the 21 cells with their numbers", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(piat.title);
  const cells = page.getByRole("grid", { name: /^Heatmap/ }).getByRole("gridcell");
  await expect(cells).toHaveCount(21);
  expect(await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute("aria-label")))).toEqual(cellNames);
});

test("a click on any cell opens its example, every character of it", async ({ page }) => {
  await page.goto("/");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  for (const { group, theme, text } of piat.examples) {
    const name = `${labelOf(piat.groups, group)}, ${labelOf(piat.themes, theme)}:`;
    await page.getByRole("gridcell", { name }).click();
    await expect(panel.getByRole("blockquote")).toHaveCount(1);
    expect(await panel.getByRole("blockquote").evaluate((quote) => quote.textContent)).toBe(text);
  }
});

test("a gap opens what the table says about gaps", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("gridcell", {
      name: "Recovery colleges, Relationship building: 1 study",
    })
    .click();
  await page
    .getByRole("gridcell", {
      name: "Staff training, Flexibility: gap, no example",
    })
    .click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("blockquote")).toHaveText(piat.gapMeaning);
});

test("by keyboard alone: to a cell, into the reading panel, and back to the same cell", async ({ page }) => {
  await page.goto("/");
  const cell = (name: string) => page.getByRole("gridcell", { name });
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  // "More" is what stands before the chart.
  await page.getByRole("combobox", { name: "Order" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(cell("E-innovations, Flexibility: 3 studies")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(cell("Peer workers, Lived experience: 6 studies")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Peer workers · Lived experience" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cell("Peer workers, Lived experience: 6 studies")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.getByRole("grid").getByRole("rowheader", { name: "Peer workers" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("grid").getByRole("columnheader", { name: "Flexibility" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { name: "Flexibility", exact: true })).toBeFocused();
});

test("one Tab stop: the next Tab leaves the grid", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  // "More" is what stands before the chart.
  await page.getByRole("combobox", { name: "Order" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator("[role=gridcell]:focus, [role=rowheader]:focus, [role=columnheader]:focus")).toHaveCount(0);
});

test("other measures count the same table otherwise", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Mentions");
  await expect(
    page.getByRole("gridcell", {
      name: "Peer workers, Lived experience: 11 mentions",
    }),
  ).toBeVisible();
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Examples");
  await expect(
    page.getByRole("gridcell", {
      name: "Peer workers, Lived experience: 1 example",
    }),
  ).toBeVisible();
});

test("the share of a group's studies: the number, and what it is of, wherever it stands", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Share of the group's studies");
  await expect(page).toHaveURL(/measure=share/);
  const grid = page.getByRole("grid");
  const cell = grid.getByRole("gridcell", { name: "Peer workers, Lived experience: 6 of 22 studies" });
  await expect(cell).toBeVisible();
  await expect(grid.getByRole("rowheader", { name: "Recovery colleges" })).toHaveAccessibleDescription(
    /^5 of 5 studies/,
  );
  const twin = page.getByRole("table", { name: "Heatmap as a table: Share of the group's studies" });
  await expect(twin.getByRole("row", { name: /^Peer workers/ }).getByRole("cell")).toHaveText([
    "4 of 22",
    "6 of 22",
    "6 of 22",
    "11 of 22",
  ]);
  await expect(twin.getByRole("row").last().getByRole("cell")).toHaveText([
    "14 of 56",
    "8 of 56",
    "15 of 56",
    "28 of 56",
  ]);

  await cell.click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByText("6 of the 22 studies of this group are cited for this theme.")).toBeVisible();
  await twin.getByRole("button", { name: /^28 of 56, the whole table/ }).click();
  await expect(page.getByRole("dialog")).toContainText(
    "As a share: 28 of 56 studies that the review put in any group.",
  );
});

test("by total, the fullest group and theme come first", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Order" }).selectOption("By total");
  const names = (role: "rowheader" | "columnheader") =>
    page
      .getByRole("grid")
      .getByRole(role)
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect((await names("rowheader"))[0]).toBe("Peer workers");
  expect((await names("columnheader")).filter((name) => piat.themes.some((theme) => theme.label === name))).toEqual([
    "Lived experience",
    "Flexibility",
    "Relationship building",
  ]);
});

test("alphabetical: rows and columns by their labels", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Order" }).selectOption("Alphabetical");
  const headings = page.getByRole("grid").getByRole("columnheader");
  await expect
    .poll(() => headings.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))))
    .toEqual(["Flexibility", "Lived experience", "Relationship building"]);
  await expect(page).toHaveURL(/order=alphabetical/);
});

test("by similarity, neighbours are nearer to each other than as published, and the page says what alike means", async ({
  page,
}) => {
  await page.goto("/");
  /** The numbers as they stand, row by row; a gap is 0. */
  const numbers = async () => {
    const names = await page
      .getByRole("gridcell")
      .evaluateAll((all) => all.map((cell) => cell.getAttribute("aria-label")));
    const values = names.map((name) => Number(/: (\d+)/.exec(name ?? "")?.[1] ?? 0));
    return Array.from({ length: 7 }, (_, i) => values.slice(i * 3, i * 3 + 3));
  };
  /** Distances of neighbouring rows, added up. */
  const sum = (rows: number[][]) =>
    rows
      .slice(1)
      .map((row, i) => Math.hypot(...row.map((value, j) => value - (rows[i]?.[j] ?? 0))))
      .reduce((a, b) => a + b);
  const turned = (rows: number[][]) => [0, 1, 2].map((j) => rows.map((row) => row[j] ?? 0));
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  const before = await numbers();
  const order = page.getByRole("combobox", { name: "Order" });
  await order.selectOption("By similarity");
  await expect(page).toHaveURL(/order=similarity/);
  await expect(order).toHaveAccessibleDescription(/not alike in content/);
  await expect.poll(async () => sum(await numbers())).toBeLessThan(sum(before));
  const after = await numbers();
  expect(sum(turned(after))).toBeLessThan(sum(turned(before)));

  await order.selectOption("As published");
  await expect(page.getByText(/not alike in content/)).toHaveCount(0);
});

test("where the order by similarity cannot be fetched the page says so, and choosing it again tries again", async ({
  page,
}) => {
  await page.route(/seriate/, (route) => route.abort());
  await page.goto("/");
  const order = page.getByRole("combobox", { name: "Order" });
  await order.selectOption("By similarity");
  await expect(order).toHaveAccessibleDescription(/could not be fetched/);
  await expect(page.getByRole("gridcell").first()).toHaveAccessibleName("E-innovations, Flexibility: 3 studies");
  await page.unroute(/seriate/);
  await order.selectOption("As published");
  await order.selectOption("By similarity");
  await expect(order).toHaveAccessibleDescription(/not alike in content/);
  await expect(page.getByRole("gridcell").first()).not.toHaveAccessibleName("E-innovations, Flexibility: 3 studies");
});

test("a heading says its total, and opens everything under it", async ({ page }) => {
  await page.goto("/");
  const heading = page.getByRole("grid").getByRole("rowheader", { name: "Peer workers" });
  await expect(heading).toHaveAccessibleDescription(/^11 distinct studies/);
  await heading.click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("blockquote")).toHaveCount(3);
  await expect(panel.getByText("11 of the 22 studies of this group are cited here.")).toBeVisible();
});

test("every heading opens its examples", async ({ page }) => {
  await page.goto("/");
  const grid = page.getByRole("grid");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  for (const [role, of, entries] of [
    ["rowheader", "group", piat.groups],
    ["columnheader", "theme", piat.themes],
  ] as const)
    for (const { id, label } of entries) {
      await grid.getByRole(role, { name: label }).click();
      const examples = piat.examples.filter((example) => example[of] === id);
      for (const { text } of examples)
        await expect(panel.getByRole("blockquote").filter({ hasText: text })).toHaveCount(1);
    }
});

test("any number opens its working", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("gridcell", {
      name: "Peer workers, Lived experience: 6 studies",
    })
    .click();
  await page.getByRole("button", { name: "4 citations, 11 mentions, 6 studies" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("4 citations, 11 mentions, 6 studies");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await page.getByRole("grid").getByRole("columnheader", { name: "Flexibility" }).click();
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /14 studies/ })
    .click();
  await expect(dialog).toContainText("the cells sum to 15");
  await expect(dialog).toContainText("115 is in Peer workers and Personal recovery planning");
});

test("the twin table has the same numbers under real headings", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  const twin = page.getByRole("table", { name: /^Heatmap as a table/ });
  await expect(twin.getByRole("row", { name: /^Peer workers/ }).getByRole("cell")).toHaveText(["4", "6", "6", "11"]);
  await expect(twin.getByRole("row").last().getByRole("cell")).toHaveText(["14", "8", "15", "28"]);
});

test("a mention opens its study, and the way back leads to the cell", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("gridcell", {
      name: "Peer workers, Lived experience: 6 studies",
    })
    .click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  const mention = panel.getByRole("button", { name: "Study 104", exact: true }).first();
  await expect(mention).toHaveText("104");
  await mention.click();
  await expect(panel.getByRole("heading", { name: "Study 104" })).toBeFocused();
  await expect(
    panel.getByRole("button", {
      name: "Service navigation and coordination",
      exact: true,
    }),
  ).toBeVisible();
  await expect(panel.getByRole("link", { name: /reference list/ })).toHaveAttribute("href", /#ref-CR104$/);
  await panel.getByRole("button", { name: "Back" }).click();
  await expect(panel.getByRole("heading", { name: "Peer workers · Lived experience" })).toBeVisible();
});

test("a copied passage carries its source", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?select=cell:e-innovations:lived-experience");
  await page.getByRole("button", { name: "Copy passage" }).click();
  await expect(page.getByText("Copied, with its source.")).toBeVisible();
  const example = piat.examples.find(({ group, theme }) => group === "e-innovations" && theme === "lived-experience");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `“${example?.text}” (Piat et al. 2021, Table 4, citing 89, 90)`,
  );
});

test("read without links: one paragraph, its citations after it", async ({ page }) => {
  await page.goto("/?select=cell:e-innovations:lived-experience");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  const text = await panel.getByRole("blockquote").evaluate((quote) => quote.textContent);
  await panel.getByRole("button", { name: "Read without links" }).click();
  await expect(panel.getByRole("blockquote").getByRole("button")).toHaveCount(0);
  expect(await panel.getByRole("blockquote").evaluate((quote) => quote.textContent)).toBe(text);
  await expect(panel.getByRole("listitem").getByRole("button")).toHaveText(["89", "90"]);
});
