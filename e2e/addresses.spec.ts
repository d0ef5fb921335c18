import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { banner, openOwn, ownTable, saved } from "./ownTable";
import { piat } from "./piat";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a table of one's own has an address of its own, with its view; the built-in one leads back to it", async ({
  page,
}) => {
  await page.goto("/?tab=heatmap&measure=mentions");
  await openOwn(page);
  await expect(page).toHaveURL(/\/\?table=[a-z2-9]{10}$/);
  await expect(page).toHaveTitle(/^Hope in recovery/);
  await page.getByRole("tab", { name: "Chord" }).click();
  await expect(page).toHaveURL(/\?table=[a-z2-9]{10}&tab=chord$/);
  await expect(saved(page)).toBeVisible();

  await test.step("Back leads through its choices to the table before, in its view", async () => {
    await page.goBack();
    await expect(page.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true");
    await expect(heading(page)).toHaveText("Hope in recovery");
    await page.goBack();
    await expect(heading(page)).toHaveText(piat.title);
    await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
    await page.goForward();
    await expect(heading(page)).toHaveText("Hope in recovery");
    await page.goForward();
    await expect(page.getByRole("tab", { name: "Chord" })).toHaveAttribute("aria-selected", "true");
  });

  await test.step("a link to the bare address shows the view in which it was left", async () => {
    await expect(saved(page)).toBeVisible();
    await page.goto("/");
    await expect(heading(page)).toHaveText(piat.title);
    await page.getByRole("link", { name: "mine.json" }).click();
    await expect(heading(page)).toHaveText("Hope in recovery");
    await expect(page.getByRole("tab", { name: "Chord" })).toHaveAttribute("aria-selected", "true");
    await expect(page).toHaveURL(/\?table=[a-z2-9]{10}&tab=chord$/);
  });

  await test.step("with a view of its own it shows that one", async () => {
    await page.goto(page.url().replace("tab=chord", "tab=table"));
    await expect(page.getByRole("tab", { name: "Table" })).toHaveAttribute("aria-selected", "true");
  });
});

test("a table that is not in this browser: what it means, what to do, and the way on", async ({ page }) => {
  await page.goto("/?table=nowhere234&tab=chord");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This table is not here.");
  await expect(alert).toContainText("table=nowhere234");
  await expect(alert).toContainText("Open data");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("link", { name: "Show the built-in table" }).click();
  await expect(heading(page)).toHaveText(piat.title);
  await expect(page.getByRole("gridcell")).toHaveCount(21);

  await test.step("another can be opened from there", async () => {
    await page.goBack();
    await expect(alert).toBeVisible();
    await openOwn(page);
    await expect(saved(page)).toBeVisible();
  });
});

test("an address can name a table on this site, and keeps naming it", async ({ page }) => {
  await page.route("**/tables/mine.json", (route) => route.fulfill({ json: ownTable }));
  await page.goto("/?data=./tables/mine.json&tab=heatmap");
  await expect(heading(page)).toHaveText("Hope in recovery");
  await expect(page.getByRole("gridcell")).toHaveCount(4);
  await expect(banner(page)).toContainText(`read from ${new URL(page.url()).origin}`);
  await page.getByRole("combobox", { name: "Measure" }).selectOption("Mentions");
  await expect(page).toHaveURL(/\?data=\.\/tables\/mine\.json&tab=heatmap&measure=mentions$/);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Measure" })).toHaveValue("mentions");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("an address can name a table elsewhere, whose origin is shown", async ({ page }) => {
  await page.route("https://example.org/**", (route) =>
    route.fulfill({ json: ownTable, headers: { "access-control-allow-origin": "*" } }),
  );
  await page.goto("/?data=https://example.org/review/table.json");
  await expect(heading(page)).toHaveText("Hope in recovery");
  await expect(banner(page)).toContainText("read from https://example.org");
  await page.getByRole("tab", { name: "Chord" }).click();
  await expect(page).toHaveURL(/\?data=https:\/\/example\.org\/review\/table\.json&tab=chord$/);

  await test.step("and can be made one of one's own", async () => {
    await banner(page).getByRole("button", { name: "Keep it here" }).click();
    await expect(saved(page)).toBeVisible();
    await expect(page).toHaveURL(/\?table=[a-z2-9]{10}&tab=chord$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?data=https/);
    await expect(heading(page)).toHaveText("Hope in recovery");
    await expect(page.getByRole("tab", { name: "Chord" })).toHaveAttribute("aria-selected", "true");
  });
});

const wrong: [what: string, data: string, said: RegExp][] = [
  ["is empty", "", /expected the address of an evidence table, got nothing/],
  ["is not there", "./tables/none.json", /tables\/none\.json: expected the table, got HTTP status 404/],
  ["is no address", "https://", /data=https:\/\/: expected an address/],
  ["is not safe", "http://example.org/a.json", /begins with https:, got http:/],
  ["would run something", "javascript:alert(1)", /begins with https:, got javascript:/],
  ["brings its own data", "data:application/json,{}", /begins with https:, got data:/],
  ["cannot be reached", "https://example.org/closed.json", /could not be fetched/],
  ["is no JSON", "./tables/page.html", /expected JSON, got "<!doctype html>"/],
  ["is another JSON", "./tables/other.json", /format: expected "evidence-table\/1"/],
];
for (const [what, data, said] of wrong) {
  test(`a table in an address that ${what} is an alert with the way on`, async ({ page }) => {
    await page.route("https://example.org/**", (route) => route.abort());
    await page.route("**/tables/none.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.route("**/tables/page.html", (route) => route.fulfill({ body: "<!doctype html>" }));
    await page.route("**/tables/other.json", (route) => route.fulfill({ json: { rows: [] } }));
    await page.goto(`/?data=${encodeURIComponent(data)}`);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(said);
    await expect(alert).toContainText("The table at this address could not be opened.");
    await expect(alert.getByRole("button", { name: "Try again" })).toBeVisible();
    await page.getByRole("link", { name: "Show the built-in table" }).click();
    await expect(page.getByRole("gridcell")).toHaveCount(21);
  });
}

test("the built-in table's page may ask nothing of other sites", async ({ page }) => {
  let asked = 0;
  await page.route("https://example.org/**", (route) => {
    asked++;
    return route.fulfill({ body: "", headers: { "access-control-allow-origin": "*" } });
  });
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  await expect(page.evaluate(() => fetch("https://example.org/").then((response) => response.status))).rejects.toThrow(
    /Failed to fetch/,
  );
  expect(asked).toBe(0);
});

test("a bad file leaves the table that was open, and says what is wrong with it", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  await page.getByRole("button", { name: "Open data" }).click();
  const dialog = page.getByRole("dialog", { name: "Open data" });
  const broken = { ...ownTable, examples: [{ ...ownTable.examples[0], group: "nobody" }] };
  await dialog.locator("input[type=file]").setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect(dialog).toContainText('examples[0].group: expected one of 2 group ids, got "nobody"');
  await page.keyboard.press("Escape");
  await expect(heading(page)).toHaveText(piat.title);
  await expect(page).toHaveURL(/\/\?tab=heatmap$/);
});

test("a file that is dropped anywhere, and what is pasted outside a text field, opens the dialog with it", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("gridcell")).toHaveCount(21);
  const dialog = page.getByRole("dialog", { name: "Open data" });
  const drop = (type: "drop" | "paste") =>
    page.evaluate(
      ([kind, text]) => {
        const data = new DataTransfer();
        if (kind === "drop") data.items.add(new File([text ?? ""], "dropped.json", { type: "application/json" }));
        else data.setData("text/plain", text ?? "");
        const init = { bubbles: true, cancelable: true };
        const event =
          kind === "drop"
            ? new DragEvent("drop", { ...init, dataTransfer: data })
            : new ClipboardEvent("paste", { ...init, clipboardData: data });
        document.querySelector("main p")?.dispatchEvent(event);
      },
      [type, JSON.stringify(ownTable)],
    );
  await drop("drop");
  await expect(dialog.getByRole("region", { name: "Preview" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await drop("paste");
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(heading(page)).toHaveText("Hope in recovery");
});
