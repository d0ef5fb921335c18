import { expect, type Page, test } from "@playwright/test";

test("28 studies stand on the ring, the isolated ones too", async ({ page }) => {
  await page.goto("/?tab=chord");
  const options = page.getByRole("listbox", { name: /^Chord/ }).getByRole("option");
  await expect(options).toHaveCount(28);
  await expect(
    page.getByRole("option", {
      name: /^Study 104, Peer workers, co-cited with 10 studies/,
    }),
  ).toBeVisible();
  await expect(page.getByRole("option", { name: /^Study 93, .*no other study/ })).toBeVisible();
  await expect(page.getByText("3 studies are cited with no other in the same example: 93, 126, 133.")).toBeVisible();
});

test("the list of pairs follows the unit and the minimum strength", async ({ page }) => {
  await page.goto("/?tab=chord");
  const rows = page.getByRole("table", { name: /^Co-cited pairs/ }).getByRole("row");
  await expect(rows).toHaveCount(1 + 46);
  await expect(rows.nth(1).getByRole("cell")).toHaveText(["104", "109", "3"]);
  await page.getByRole("combobox", { name: "Cited together in" }).selectOption("Same bracket");
  await expect(rows).toHaveCount(1 + 34);
  await expect(rows.nth(1).getByRole("cell")).toHaveText(["104", "109", "3"]);
  const slider = page.getByRole("slider", { name: "Minimum strength" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(rows).toHaveCount(1 + 1);
  await expect(page.getByText("Showing 1 of 34 co-cited pairs.")).toBeVisible();
});

test("a pair opens every example that cites both", async ({ page }) => {
  await page.goto("/?tab=chord");
  await page.getByRole("button", { name: "Studies 104 and 109" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Studies 104 and 109" })).toBeFocused();
  await expect(panel.getByRole("blockquote")).toHaveCount(3);
});

test("a click on an arc opens the study, on a ribbon the pair", async ({ page }) => {
  await page.goto("/?tab=chord");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await page.getByRole("option", { name: /^Study 109,/ }).click();
  await expect(panel.getByRole("heading", { name: "Study 109" })).toBeVisible();

  // Along the circle half way in, wherever there is a ribbon a click means a pair.
  const ring = await page.getByRole("listbox", { name: /^Chord/ }).boundingBox();
  if (!ring) throw new Error("the ring has no box");
  let opened = "";
  for (let angle = 0; angle < 360 && !opened.startsWith("Studies"); angle += 3) {
    const radius = Math.min(ring.width, ring.height) / 4;
    const x = ring.x + ring.width / 2 + radius * Math.cos((angle * Math.PI) / 180);
    const y = ring.y + ring.height / 2 + radius * Math.sin((angle * Math.PI) / 180);
    await page.mouse.click(x, y);
    opened = (await panel.getByRole("heading", { level: 2 }).textContent()) ?? "";
  }
  expect(opened).toMatch(/^Studies \d+ and \d+$/);
  await expect(panel.getByRole("blockquote").first()).toBeVisible();
});

test("by keyboard: round the ring, into a study, and back", async ({ page }) => {
  await page.goto("/?tab=chord");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options).toHaveCount(28);
  await options.first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(options.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(options.first()).toBeFocused();
  const name = await options.first().getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option", { name: name ?? "" })).toBeFocused();
});

test("hovering a study says who it is tied to, and lights it up in the heatmap", async ({ page }) => {
  await page.goto("/");
  const drawing = page.locator("section", { has: page.getByRole("grid") }).locator("svg");
  const before = await drawing.locator("> g").nth(1).innerHTML();
  await page.getByRole("option", { name: /^Study 104,/ }).hover();
  await expect(page.getByText("With 109 (3×)")).toBeVisible();
  expect(await drawing.locator("> g").nth(1).innerHTML()).not.toBe(before);
});

const rowsOf = (page: Page) => page.getByRole("table", { name: /^Co-cited pairs/ }).getByRole("row");

test("themes and groups around the ring, tied by the studies they share", async ({ page }) => {
  await page.goto("/?tab=chord");
  const options = page.getByRole("listbox", { name: /^Chord/ }).getByRole("option");
  await expect(options).toHaveCount(28);
  await page.getByRole("combobox", { name: "Level" }).selectOption("Themes");
  await expect(options).toHaveCount(3);
  await expect(page.getByRole("option", { name: /^Flexibility, co-cited with 2 themes/ })).toBeVisible();
  await expect(page.getByRole("columnheader")).toHaveText(["Theme", "Theme", "Strength"]);
  await expect(rowsOf(page).nth(1).getByRole("cell")).toHaveText(["Flexibility", "Lived experience", "6"]);
  await expect(page.getByRole("combobox", { name: "Cited together in" })).toBeDisabled();

  await page.getByRole("combobox", { name: "Strength" }).selectOption("Jaccard");
  await expect(rowsOf(page)).toHaveCount(1 + 3);
  await expect(rowsOf(page).getByRole("cell")).toHaveText(
    ["Flexibility", "Lived experience", "0.26"].concat(
      ["Lived experience", "Relationship building", "0.15"],
      ["Flexibility", "Relationship building", "0.1"],
    ),
  );

  await page.getByRole("combobox", { name: "Level" }).selectOption("Groups");
  await expect(rowsOf(page)).toHaveCount(1 + 1);
  await page.getByRole("button", { name: "Peer workers and Personal recovery planning" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Peer workers and Personal recovery planning" })).toBeFocused();
  await expect(panel.getByText(/2 of the 13 studies cited under either are cited under both/)).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Study / })).toHaveText(["109", "115"]);
  await page.reload();
  await expect(panel.getByRole("heading", { name: "Peer workers and Personal recovery planning" })).toBeVisible();
});

test("another strength begins with its own minimum, and leaves out what says little unless asked for it", async ({
  page,
}) => {
  await page.goto("/?tab=chord&min=2");
  await expect(rowsOf(page)).toHaveCount(1 + 5);
  await page.getByRole("combobox", { name: "Strength" }).selectOption("Jaccard");
  await expect(page).not.toHaveURL(/min=/);
  await expect(rowsOf(page)).toHaveCount(1 + 5);
  await expect(
    page.getByText(/^Showing 5 of 46 co-cited pairs\. 41 pairs cited together only once are left out/),
  ).toBeVisible();
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Also pairs cited together once" }).check();
  await expect(rowsOf(page)).toHaveCount(1 + 46);
  await expect(page.getByText(/Pairs that are together only once are shown, too/)).toBeVisible();
  const slider = page.getByRole("slider", { name: "Minimum strength" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(rowsOf(page).nth(1).getByRole("cell").nth(2)).toHaveText("1");
  await expect(page).toHaveURL(/min=1/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/min=0\.\d+/);
  await page.getByRole("combobox", { name: "Strength" }).selectOption("Count");
  await expect(slider).toHaveValue("1");
  await expect(page.getByRole("checkbox", { name: "Also pairs cited together once" })).toBeDisabled();
});

test('"Same cell" is not offered where every cell has one example, and says so', async ({ page }) => {
  await page.goto("/?tab=chord&unit=cell");
  await expect(page.getByRole("combobox", { name: "Cited together in" })).toHaveValue("example");
  await expect(page.getByRole("status").filter({ hasText: "the unit" })).toHaveCount(1);
  await expect(page.getByRole("option", { name: /^Same cell: / })).toBeDisabled();
});

test("a study's neighbourhood, from the reading panel and back", async ({ page }) => {
  await page.goto("/?select=study:104");
  const options = page.getByRole("listbox", { name: /^Chord/ }).getByRole("option");
  await expect(options).toHaveCount(28);
  await page.getByRole("button", { name: "Only what is tied to Study 104" }).click();
  await expect(options).toHaveCount(11);
  await expect(page.getByText("Showing 11 of 28 studies around the ring.")).toBeVisible();
  await expect(page).toHaveURL(/around=104/);
  await page.getByRole("button", { name: "Show the whole ring" }).first().click();
  await expect(options).toHaveCount(28);
});

test("under More: hide the isolated, sort the ring", async ({ page }) => {
  await page.goto("/");
  const chord = page.locator("section", { has: page.getByRole("listbox") });
  const options = chord.getByRole("listbox", { name: /^Chord/ }).getByRole("option");
  await expect(options).toHaveCount(28);
  await expect(chord.getByRole("combobox", { name: "Strength" })).toHaveCount(0);
  await chord.getByText("More", { exact: true }).click();
  await expect(chord.getByRole("combobox", { name: "Strength" })).toHaveValue("count");
  await chord.getByRole("checkbox", { name: "Hide isolated" }).check();
  await expect(options).toHaveCount(25);
  await chord.getByRole("combobox", { name: "Sort around the ring" }).selectOption("By label");
  await expect(options.nth(4)).toHaveAccessibleName(/^Study 98,/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(options).toHaveCount(28);
  await expect(page).toHaveURL(/\/$/);
});

test("hidden are those without a ribbon, whatever the minimum is", async ({ page }) => {
  await page.goto("/?tab=chord&isolated=hidden");
  const options = page.getByRole("listbox", { name: /^Chord/ }).getByRole("option");
  await expect(options).toHaveCount(25);
  await page.getByRole("slider", { name: "Minimum strength" }).press("ArrowRight");
  await expect(rowsOf(page)).toHaveCount(1 + 5);
  const ends = await rowsOf(page).getByRole("cell").allInnerTexts();
  const studies = new Set(ends.filter((_, at) => at % 3 < 2));
  await expect(options).toHaveCount(studies.size);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(options).toHaveCount(25);
});

test("what is filtered out leaves the ring, in words", async ({ page }) => {
  await page.goto("/?tab=chord&hide-groups=peer-workers");
  await expect(page.getByRole("listbox", { name: /^Chord/ }).getByRole("option")).toHaveCount(19);
  await expect(page.getByText(/Showing 19 of 28 studies around the ring\./)).toBeVisible();
  await expect(
    page.getByRole("option", { name: /^Study 109, Personal recovery planning, co-cited with/ }),
  ).toBeVisible();
});

test("of ribbons that are too many to tell apart the strongest are shown, and all on request", async ({ page }) => {
  // Forty studies in one example are 780 pairs; ten of them in another make 45 of these twice as strong.
  const numbers = (n: number) => Array.from({ length: n }, (_, i) => `${i + 1}`);
  const example = (id: string, studies: string[]) => ({
    id,
    group: "g",
    theme: "t",
    text: "Found.",
    citations: [{ studies }],
  });
  const table = {
    format: "evidence-table/1",
    title: "Many together",
    groups: [{ id: "g", label: "Group" }],
    themes: [{ id: "t", label: "Theme" }],
    examples: [example("e1", numbers(40)), example("e2", numbers(10))],
  };
  await page.route("**/data/*.json", (route) => route.fulfill({ json: table }));
  await page.goto("/?tab=chord");
  await expect(rowsOf(page)).toHaveCount(1 + 45);
  await expect(
    page.getByText(/^Showing 45 of 780 co-cited pairs\. These are the strongest: more than 400/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Show all 780 ribbons" }).click();
  await expect(rowsOf(page)).toHaveCount(1 + 780);
  await page.getByRole("button", { name: "Show the strongest only" }).click();
  await expect(rowsOf(page)).toHaveCount(1 + 45);
});

test("the same pairs as a matrix, by keyboard and by pointer", async ({ page }) => {
  await page.goto("/?tab=chord");
  await page.getByRole("button", { name: "Show as a matrix" }).click();
  const grid = page.getByRole("grid", { name: "Matrix of co-cited pairs" });
  await expect(grid.getByRole("gridcell")).toHaveCount(46);
  await expect(grid.getByRole("rowheader")).toHaveCount(25);
  const strongest = grid.getByRole("gridcell", { name: /^Studies (104 and 109|109 and 104): 3 examples$/ });
  await strongest.focus();
  await page.keyboard.press("Home");
  const heading = page.locator("[role=rowheader]:focus");
  await expect(heading).toHaveCount(1);
  await page.keyboard.press("ArrowUp");
  await expect(heading).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[role=gridcell]:focus")).toHaveCount(1);
  await strongest.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Studies 104 and 109" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(strongest).toBeFocused();
  await expect(page).toHaveURL(/matrix=shown/);
  await page.reload();
  await expect(grid.getByRole("gridcell")).toHaveCount(46);
  await grid.getByRole("rowheader", { name: "Study 125" }).click();
  await expect(panel.getByRole("heading", { name: "Study 125" })).toBeVisible();
});
