import { expect, type Page, test } from "@playwright/test";

const shared = (page: Page) => page.getByRole("table", { name: "Shared studies" });
const sharedRow = (page: Page, name: string) => shared(page).getByRole("row", { name: new RegExp(`^${name} \\d`) });
const chart = (page: Page) => page.getByRole("listbox", { name: /^Studies of .* side by side/ });
const panel = (page: Page) => page.getByRole("complementary", { name: "Reading panel" });
/** How often a number is drawn in the chart: once a place, and once more where it is lit. */
const drawn = (page: Page, number: string) =>
  page.locator("svg", { has: page.getByRole("listbox") }).locator("text", { hasText: new RegExp(`^${number}$`) });

test("what the three themes share", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("tab", { name: "Compare" }).click();
  const group = page.getByRole("group", { name: "Themes to compare" });
  for (const theme of ["Flexibility", "Relationship building", "Lived experience"]) {
    await expect(group.getByRole("checkbox", { name: theme })).toBeChecked();
  }
  const studiesOf = (name: string) => sharedRow(page, name).getByRole("cell").nth(1).getByRole("button");
  await expect(studiesOf("Flexibility and Lived experience")).toHaveText(["89", "104", "109", "115", "125", "129"]);
  await expect(studiesOf("Flexibility and Relationship building")).toHaveText(["104", "109"]);
  await expect(studiesOf("Relationship building and Lived experience")).toHaveText(["104", "109", "114"]);
  await expect(studiesOf("Flexibility, Relationship building and Lived experience")).toHaveText(["104", "109"]);
  await expect(sharedRow(page, "Flexibility and Lived experience").getByRole("cell").last()).toHaveText("4");
  for (const [name, overlap] of [
    ["Flexibility and Lived experience", "6 of 23, Jaccard 0.26"],
    ["Flexibility and Relationship building", "2 of 20, Jaccard 0.10"],
    ["Relationship building and Lived experience", "3 of 20, Jaccard 0.15"],
  ] as const)
    await expect(sharedRow(page, name).getByRole("cell", { name: overlap })).toBeVisible();
});

test("what is seen stands there in words", async ({ page }) => {
  await page.goto("/?tab=compare");
  await expect(
    page.getByText(
      "Studies cited here: 15 for Lived experience, 14 for Flexibility and 8 for Relationship building. 2 studies are cited for all three. Of two at a time, Flexibility and Lived experience share most: 6.",
    ),
  ).toBeVisible();
  await expect(page.getByText(/^No example: Flexibility in Staff training; Relationship building in/)).toBeVisible();
  await page.getByRole("checkbox", { name: "Relationship building" }).uncheck();
  await expect(page.getByText("6 studies are cited for both.")).toBeVisible();
});

test("two themes side by side, group by group, with their examples", async ({ page }) => {
  await page.goto("/?tab=compare&themes=flexibility,lived-experience");
  const where = page.getByRole("table", { name: /^Which studies/ });
  await expect(where.getByRole("columnheader")).toHaveText(["Innovation group", "Flexibility", "Lived experience"]);
  const cells = (name: RegExp) => where.getByRole("row", { name }).getByRole("cell");
  await expect(cells(/^Staff training/)).toHaveText(["gap: no example", "135, 137"]);
  await expect(cells(/^E-innovations/)).toHaveText(["85, 88, 89", "89, 90"]);
  await expect(page.getByRole("region", { name: "What the examples say" }).getByRole("blockquote")).toHaveCount(11);
});

test("with fewer than two themes the page says what to do", async ({ page }) => {
  await page.goto("/?tab=compare&themes=flexibility,lived-experience");
  await page.getByRole("checkbox", { name: "Flexibility" }).uncheck();
  await expect(page.getByText("Choose two themes or more to compare them.")).toBeVisible();
  await expect(page).toHaveURL(/themes=lived-experience/);
});

test("by mouse: a study lights up wherever it is, and opens", async ({ page }) => {
  await page.goto("/?tab=compare");
  await expect(chart(page).getByRole("option")).toHaveCount(28);
  await expect(drawn(page, "109")).toHaveCount(5);
  await drawn(page, "109").first().hover({ force: true });
  await expect(drawn(page, "109")).toHaveCount(10);
  await expect(page.getByText("Study 109Peer workers: Flexibility, Relationship building and Lived")).toBeVisible();
  const box = await drawn(page, "109").first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect(panel(page).getByRole("heading", { name: "Study 109" })).toBeVisible();
  await expect(page).toHaveURL(/select=study:109/);
});

test("by keyboard: one Tab stop, arrows from study to study, Enter to read, Escape back", async ({ page }) => {
  await page.goto("/?tab=compare");
  const first = chart(page).getByRole("option").first();
  await expect(first).toHaveAccessibleName("Study 89, E-innovations, Flexibility and Lived experience");
  await first.focus();
  await page.keyboard.press("ArrowRight");
  const second = chart(page).getByRole("option").nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "Study 85" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(second).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show as a table" })).toBeFocused();
});

test("a combination that is pressed lights up its studies until it is pressed again", async ({ page }) => {
  await page.goto("/?tab=compare");
  const combination = shared(page).getByRole("button", {
    name: "Relationship building and Lived experience",
    exact: true,
  });
  await expect(drawn(page, "114")).toHaveCount(2);
  await combination.focus();
  await page.keyboard.press("Enter");
  await expect(combination).toHaveAttribute("aria-pressed", "true");
  await expect(drawn(page, "114")).toHaveCount(4);
  await expect(drawn(page, "89")).toHaveCount(2);
  await page.keyboard.press("Enter");
  await expect(drawn(page, "114")).toHaveCount(2);
});

test("turned round: groups to compare, six at most, empty combinations on request", async ({ page }) => {
  await page.goto("/?tab=compare");
  await page.getByRole("combobox", { name: "Compare" }).selectOption("Groups");
  await expect(page).toHaveURL(/compare=groups/);
  const group = page.getByRole("group", { name: "Groups to compare" });
  for (const name of ["Personal recovery planning", "Recovery colleges", "Staff training"])
    await group.getByRole("checkbox", { name }).check();
  await expect(group.getByRole("checkbox", { name: "Service navigation and coordination" })).toBeDisabled();
  await expect(shared(page).getByRole("row")).toHaveCount(2);
  await expect(sharedRow(page, "Peer workers and Personal recovery planning").getByRole("cell").nth(1)).toHaveText(
    "109115",
  );
  await expect(page.getByText("56 combinations share no study.")).toBeVisible();
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(shared(page).getByRole("row")).toHaveCount(58);
  await expect(page.getByRole("table", { name: /^Which studies each group has, by theme/ })).toBeVisible();
  await page.goBack();
  await expect(group.getByRole("checkbox", { name: "Staff training" })).not.toBeChecked();
});

test("what is filtered out is said to be so", async ({ page }) => {
  await page.goto("/?tab=compare&hide-groups=peer-workers");
  const where = page.getByRole("table", { name: /^Which studies/ });
  await expect(where.getByRole("row", { name: /^Peer workers/ }).getByRole("cell")).toHaveText([
    "filtered out",
    "filtered out",
    "filtered out",
  ]);
  await expect(page.getByText("3 cells are filtered out.")).toBeVisible();
  await expect(sharedRow(page, "Flexibility and Lived experience").getByRole("cell").first()).toHaveText("4");
});

test("from a heading of the heatmap, by way of the reading panel, to the two side by side", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("grid").getByRole("columnheader", { name: "Flexibility" }).click();
  await panel(page).getByRole("button", { name: "Compare with…" }).click();
  const list = page.getByRole("dialog", { name: "Compare Flexibility with" });
  await expect(list.getByText("Flexibility stands beside Relationship building and Lived experience")).toBeVisible();
  await list.getByRole("button", { name: "Lived experience" }).click();
  await expect(page.getByRole("tab", { name: "Compare" })).toBeFocused();
  await expect(page).toHaveURL(/tab=compare&themes=flexibility,lived-experience/);
  await expect(page.getByRole("checkbox", { name: "Relationship building" })).not.toBeChecked();
  await expect(list).toBeHidden();
});

test("a group, by keyboard: Escape closes the list, Enter goes to Compare", async ({ page }) => {
  await page.goto("/?select=group:peer-workers");
  const button = panel(page).getByRole("button", { name: "Compare with…" });
  await button.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("dialog", { name: "Compare Peer workers with" });
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(list.getByRole("button", { name: "Family-focused innovations" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(list.getByRole("button", { name: "Personal recovery planning" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("group", { name: "Groups to compare" }).getByRole("checkbox", { checked: true }),
  ).toHaveCount(2);
  await expect(sharedRow(page, "Peer workers and Personal recovery planning")).toBeVisible();
});
