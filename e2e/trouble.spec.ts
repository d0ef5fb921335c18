import { expect, type Page, test } from "@playwright/test";
import { piat } from "./piat";

/** Answers the table's address with something else. */
async function serve(page: Page, body: string | null, status = 200): Promise<void> {
  await page.route("**/data/piat-2021-table-4.json", (route) =>
    body === null ? route.abort() : route.fulfill({ status, body, contentType: "application/json" }),
  );
}

const broken: [string, string | null, number, RegExp][] = [
  ["missing", "not here", 404, /piat-2021-table-4\.json: expected the table, got HTTP status 404/],
  ["out of reach", null, 0, /could not be fetched/],
  ["no JSON", "<!doctype html>", 200, /expected JSON, got "<!doctype html>"/],
  ["empty", "", 200, /expected JSON, got an empty file/],
  ["of another shape", '{"rows":[]}', 200, /format/],
  ["a list", "[]", 200, /expected/],
  [
    "naming an unknown group",
    JSON.stringify({
      ...piat,
      examples: [{ ...piat.examples[0], group: "peers" }],
    }),
    200,
    /examples\[0\]\.group: expected one of 7 group ids, got "peers"/,
  ],
  [
    "naming an unknown theme",
    JSON.stringify({
      ...piat,
      examples: [{ ...piat.examples[0], theme: "hope" }],
    }),
    200,
    /examples\[0\]\.theme: expected one of 3 theme ids, got "hope"/,
  ],
  ["without examples", JSON.stringify({ ...piat, examples: [] }), 200, /examples: expected at least one/],
];

for (const [what, body, status, message] of broken) {
  test(`a table that is ${what} is an alert with a way to try again`, async ({ page }) => {
    await serve(page, body, status);
    await page.goto("/");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(message);
    await expect(page.getByRole("grid")).toHaveCount(0);
    await page.unroute("**/data/piat-2021-table-4.json");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("gridcell")).toHaveCount(21);
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole("tabpanel")).toBeFocused();
  });
}

test("a table of one cell is a table", async ({ page }) => {
  const { title } = piat;
  const [group] = piat.groups;
  const [theme] = piat.themes;
  const examples = [
    {
      id: "e1",
      group: group?.id,
      theme: theme?.id,
      text: "One passage <b>only</b>.",
    },
  ];
  await serve(
    page,
    JSON.stringify({
      format: "evidence-table/1",
      title,
      groups: [{ id: group?.id, label: "Only group" }],
      themes: [{ id: theme?.id, label: "Only theme" }],
      examples,
    }),
  );
  await page.goto("/");
  await page.getByRole("gridcell", { name: "Only group, Only theme: not available" }).click();
  await expect(page.getByRole("complementary").getByRole("blockquote")).toHaveText("One passage <b>only</b>.");
  await expect(page.getByText("No example of this table cites a study")).toBeVisible();
  for (const tab of ["Heatmap", "Chord", "Compare"]) {
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  await expect(page.getByText("This table has one theme only")).toBeVisible();
});

test("labels that look like code are only labels", async ({ page }) => {
  const labels = ["__proto__", "constructor", "<img src=x onerror=document.title='run'>"];
  const table = {
    format: "evidence-table/1",
    title: "Odd names",
    groups: labels.map((label) => ({ id: label, label })),
    themes: labels.map((label) => ({ id: label, label })),
    examples: labels.map((label, i) => ({
      id: `e${i}`,
      group: label,
      theme: label,
      text: `${label} [1, 2]`,
    })),
  };
  await serve(page, JSON.stringify(table));
  await page.goto("/");
  await expect(page.getByRole("gridcell", { name: ": 2 studies" })).toHaveCount(3);
  await page.getByRole("gridcell", { name: `${labels[2]}, ${labels[2]}: 2 studies` }).click();
  await expect(page.getByRole("complementary").getByRole("blockquote")).toHaveText(`${labels[2]} [1, 2]`);
  await page.reload();
  await expect(page.getByRole("complementary").getByRole("blockquote")).toHaveText(`${labels[2]} [1, 2]`);
  await expect(page).toHaveTitle(/^Odd names/);
});
