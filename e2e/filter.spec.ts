import { expect, type Locator, test } from "@playwright/test";
import { openAttributed } from "./attributed";
import { serveNested } from "./nested";

test("every number follows what is left out, and one touch brings all back", async ({ page }) => {
  await page.goto("/?hide-groups=peer-workers");
  const said = page.getByRole("status").filter({ hasText: "Showing" });
  await expect(said).toHaveText("Showing 19 of 28 studies and 12 of 15 examples.");
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  await expect(grid.getByRole("gridcell", { name: "Peer workers, Flexibility: filtered out" })).toBeVisible();
  await expect(grid.getByRole("columnheader", { name: "Flexibility" })).toHaveAccessibleDescription(
    "11 distinct studies",
  );
  // What is filtered out has no total, not even 0.
  await expect(grid.getByRole("rowheader", { name: "Peer workers" })).toHaveAccessibleDescription("filtered out");
  const twin = page.getByRole("table", { name: /^Heatmap as a table/ });
  await expect(twin.getByRole("row", { name: /^Peer workers/ }).getByRole("cell")).toHaveText(
    Array(4).fill("filtered out"),
  );
  await grid.getByRole("columnheader", { name: "Flexibility" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("button", { name: /11 studies/ })).toBeVisible();
  await expect(panel.getByText("1 example is filtered out.")).toBeVisible();
  await panel.getByRole("button", { name: "Show everything" }).click();
  await expect(grid.getByRole("columnheader", { name: "Flexibility" })).toHaveAccessibleDescription(
    "14 distinct studies",
  );
  await expect(said).toHaveCount(0);
  await page.goBack();
  await expect(said).toHaveCount(1);
});

test("with everything filtered out the page stays whole and offers the way back", async ({ page }) => {
  for (const tab of ["overview", "heatmap", "chord", "compare"]) {
    await page.goto(`/?tab=${tab}&cited-in=9`);
    await expect(page.getByText("Everything is filtered out.")).toBeVisible();
    await expect(page.getByRole("alert").filter({ visible: true })).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Show everything" }).first().click();
  await expect(page.getByRole("table", { name: "Shared studies" })).toBeVisible();
});

test("by keyboard, once everything is shown again, the focus is on what sets the filter, or stays in the panel", async ({
  page,
}) => {
  const showEverything = (part: Locator) => part.getByRole("button", { name: "Show everything" });
  await page.goto("/?hide-groups=peer-workers&select=theme:flexibility");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  await showEverything(page.getByRole("tabpanel")).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Showing 19 of 28")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Filter" })).toBeFocused();

  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await page.goBack();
  await showEverything(panel).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Showing 19 of 28")).toHaveCount(0);
  await expect(panel.getByRole("heading", { name: "Flexibility", level: 2 })).toBeFocused();
});

test("groups, themes and studies are left out list by list, and undone by Back", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Filter" });
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await button.click();
  const filters = page.getByRole("region", { name: "Filter" });
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const groups = filters.getByRole("group", { name: "Groups" });
  await expect(groups.getByRole("checkbox")).toHaveCount(7);
  await expect(filters.getByText(/^Ticked is shown/)).toHaveText(
    "Ticked is shown. Each number is how many of its examples the other filters leave; for a study, how many cite it.",
  );
  const peers = groups.getByRole("checkbox", { name: "Peer workers" });
  await expect(peers).toBeChecked();
  await expect(peers).toHaveAccessibleDescription("3 examples");
  await peers.uncheck();
  await expect(page.getByText("Showing 19 of 28 studies and 12 of 15 examples.")).toBeVisible();
  await expect(button).toHaveText("Filter (1)");
  const themes = filters.getByRole("group", { name: "Themes" });
  await expect(themes.getByRole("checkbox", { name: "Flexibility" })).toHaveAccessibleDescription("5 examples");
  await themes.getByRole("checkbox", { name: "Flexibility" }).uncheck();
  await expect(button).toHaveText("Filter (2)");
  await expect(page).toHaveURL(/hide-themes=flexibility/);
  await page.goBack();
  await expect(themes.getByRole("checkbox", { name: "Flexibility" })).toBeChecked();
  await filters.getByRole("button", { name: "Show none: Groups" }).click();
  await expect(page.getByText("Everything is filtered out.")).toBeVisible();
  await filters.getByRole("button", { name: "Show all: Groups" }).click();
  await expect(button).toHaveText("Filter");
});

test("by keyboard: a study is found in the long list and hidden, and Escape leads back to the button", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  const button = page.getByRole("button", { name: "Filter" });
  await button.focus();
  await page.keyboard.press("Enter");
  const filters = page.getByRole("region", { name: "Filter" });
  await expect(filters).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(filters.getByRole("button", { name: "Close" })).toBeFocused();
  const studies = filters.getByRole("group", { name: "Studies" });
  await studies.getByRole("searchbox").focus();
  await page.keyboard.type("104");
  await expect(studies.getByRole("checkbox")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(studies.getByRole("checkbox", { name: "Study 104" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByText("Showing 27 of 28 studies and 15 of 15 examples.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(filters).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.getByRole("gridcell", { name: "Peer workers, Lived experience: 5 studies" })).toBeVisible();
});

test("in the filter children stand beneath their parent, count into it, and are hidden with it", async ({ page }) => {
  await serveNested(page);
  await page.goto("/?tab=heatmap");
  await page.getByRole("button", { name: "Filter" }).click();
  const groups = page.getByRole("region", { name: "Filter" }).getByRole("group", { name: "Groups" });
  const box = (name: string) => groups.getByRole("checkbox", { name });
  await expect(box("Peers")).toHaveAccessibleDescription("3 examples");
  const left = async (name: string) => (await box(name).boundingBox())?.x ?? 0;
  expect(await left("Workers")).toBeGreaterThan(await left("Peers"));
  expect(await left("Housing")).toBe(await left("Peers"));

  await box("Peers").uncheck();
  for (const name of ["Workers", "Mentors"]) {
    await expect(box(name)).toBeDisabled();
    await expect(box(name)).not.toBeChecked();
  }
  await expect(box("Mentors")).toHaveAccessibleDescription("2 examples, hidden with Peers");
  await expect(page).toHaveURL(/hide-groups=peers$/);
  await groups.getByRole("button", { name: "Show none: Groups" }).click();
  await box("Peers").check();
  await expect(box("Workers")).toBeChecked();
  await expect(page.getByText("Showing 3 of 4 studies and 3 of 4 examples.")).toBeVisible();
});

test("in a low window the filters leave room for the heatmap", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("region", { name: "Filter" }).getByRole("checkbox", { name: "Peer workers" }).uncheck();
  await expect(page.getByRole("gridcell", { name: "Staff training, Flexibility" })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Filter" })).toBeInViewport();
});

test("what is hidden with its parent says so, and comes back with it", async ({ page }) => {
  await serveNested(page);
  await page.goto("/?tab=heatmap&hide-groups=peers&select=group:mentors");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Mentors" })).toBeVisible();
  await expect(panel.getByRole("button", { name: "Hide this group" })).toHaveCount(0);
  await panel.getByRole("button", { name: "Show Peers again" }).click();
  await expect(panel.getByRole("button", { name: "Hide this group" })).toBeFocused();
  await expect(page).not.toHaveURL(/hide-groups/);
});

test("only studies cited in at least so many examples", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Filter" }).click();
  const studies = page.getByRole("region", { name: "Filter" }).getByRole("group", { name: "Studies" });
  await studies.getByRole("slider", { name: "Cited in at least this many examples" }).press("ArrowRight");
  await expect(page).toHaveURL(/cited-in=2/);
  await expect(studies.getByRole("checkbox", { name: "Study 93" })).toBeDisabled();
  await expect(studies.getByRole("checkbox", { name: "Study 109" })).toBeChecked();
});

test("what is read can be hidden there, and shown again", async ({ page }) => {
  await page.goto("/?select=study:104");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await panel.getByRole("button", { name: "Hide this study" }).click();
  await expect(page).toHaveURL(/hide-studies=104/);
  await expect(page.getByText("Showing 27 of 28 studies")).toBeVisible();
  await panel.getByRole("button", { name: "Show this study again" }).click();
  await expect(page.getByText("Showing 27 of 28 studies")).toHaveCount(0);
  await page.goto("/?select=theme:flexibility");
  await panel.getByRole("button", { name: "Hide this theme" }).click();
  await expect(page).toHaveURL(/hide-themes=flexibility/);
});

test("on a phone the filters are a sheet, and the heatmap stays in sight above it", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Filter" }).tap();
  const filters = page.getByRole("region", { name: "Filter" });
  await filters.getByRole("checkbox", { name: "E-innovations" }).tap();
  await expect(page.getByRole("gridcell", { name: "E-innovations, Flexibility: filtered out" })).toBeInViewport();
  await filters.getByRole("button", { name: "Close" }).tap();
  await expect(filters).toHaveCount(0);
  await context.close();
});

test("attributes are facets with counts; mixed and missing stay apart", async ({ page }) => {
  await openAttributed(page, "/");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByText(/^Ticked is shown\. Each number is how many of its examples/)).toHaveText(
    /Under Country and Year the numbers are studies\.$/,
  );
  const confidence = page.getByRole("group", { name: "CERQual confidence" });
  await expect(confidence.getByRole("checkbox")).toHaveCount(5);
  const values = ["very low", "low", "moderate", "high", "not reported"];
  for (const [i, count] of ["1 example", "2 examples", "2 examples", "3 examples", "1 example"].entries()) {
    const value = confidence.getByRole("checkbox", { name: values[i] ?? "", exact: true });
    await expect(value).toBeChecked();
    await expect(value).toHaveAccessibleDescription(count);
  }
  await confidence.getByRole("button", { name: "Show none" }).click();
  await expect(page.getByText("Everything is filtered out.")).toBeVisible();
  await expect(page).toHaveURL(/only=confidence::$/);
  await confidence.getByRole("checkbox", { name: "high" }).check();
  await expect(page.getByText("Showing 6 of 8 studies and 3 of 8 examples.")).toBeVisible();
  await expect(page).toHaveURL(/only=confidence:high$/);
  const year = page.getByRole("group", { name: "Year" });
  await expect(year.getByRole("checkbox", { name: "2010" })).toHaveAccessibleDescription("1 study");
  await year.getByRole("checkbox", { name: "2010" }).uncheck();
  await expect(page.getByRole("button", { name: "Filter" })).toHaveText("Filter (2)");
  await expect(page.getByRole("gridcell", { name: "Peer workers, Hope: 3 studies" })).toBeVisible();
  await expect(page).toHaveURL(/only=confidence:high;year:2004,2006,2009,2013,2014$/);
  await page.reload();
  await expect(page.getByText("Showing 5 of 8 studies and 3 of 8 examples.")).toBeVisible();
});

test("facets that contradict leave nothing, and one touch brings all back", async ({ page }) => {
  await openAttributed(page, "/?only=confidence:very%20low;country:Australia");
  await expect(page.getByText("Everything is filtered out.")).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).first().click();
  await expect(page.getByRole("gridcell", { name: "Peer workers, Hope: 6 studies" })).toBeVisible();
});

test("a link with attributes that the table does not have says so, and shows the rest", async ({ page }) => {
  await page.goto("/?only=confidence:high");
  await expect(page.getByRole("status").filter({ hasText: "some of the attributes to show" })).toBeVisible();
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByRole("region", { name: "Filter" }).getByRole("group")).toHaveCount(3);
});

test("one attribute is shown in the cells, in words too, and the address restores it", async ({ page }) => {
  await openAttributed(page, "/");
  const cell = page.getByRole("gridcell", { name: "Peer workers, Hope: 6 studies" });
  await expect(cell).toHaveAccessibleDescription("");
  await page.getByRole("button", { name: "Filter" }).click();
  const choice = page.getByRole("combobox", { name: "Show in the cells" });
  await expect(choice.getByRole("option")).toHaveText(["Only the number", "CERQual confidence", "Country", "Year"]);
  await choice.selectOption("CERQual confidence");
  await expect(page).toHaveURL(/segments=confidence/);
  const words = "CERQual confidence of its examples – moderate: 1, high: 1, not reported: 1";
  await expect(cell).toHaveAccessibleDescription(words);
  await page.reload();
  await expect(cell).toHaveAccessibleDescription(words);
  await expect(page.getByText("Bar in a cell: its examples by CERQual confidence")).toBeVisible();
  await cell.click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByText(words)).toBeVisible();
  await page.getByRole("grid").getByRole("rowheader", { name: "Colleges" }).click();
  await expect(panel.getByText("examples – low: 1, high: 1, several values: 1")).toBeVisible();
  await page.getByRole("button", { name: "Export" }).click();
  await expect(
    page.getByRole("dialog", { name: "Export" }).getByText("Bar in a cell: its examples by CERQual confidence"),
  ).toBeVisible();
});

test("the built-in table has no attributes, so nothing asks for them", async ({ page }) => {
  await page.goto("/?segments=confidence");
  await expect(page.getByRole("status").filter({ hasText: "the attribute to show in the cells" })).toBeVisible();
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByRole("region", { name: "Filter" }).getByRole("group")).toHaveCount(3);
  await expect(page.getByRole("combobox", { name: "Show in the cells" })).toHaveCount(0);
});
