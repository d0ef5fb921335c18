import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { banner, openOwn, ownTable, saved } from "./ownTable";
import { piat } from "./piat";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const bareAddress = (page: Page) => page.url().replace(/&.*/, "");

test("a table and its view are there again after a reload, and on the next visit", async ({ page }) => {
  await page.goto("/");
  await openOwn(page);
  await tab(page, "Heatmap").click();
  await page.getByRole("gridcell", { name: /^Peer workers, Hope/ }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText("Hope in recovery");
  await expect(page.getByRole("blockquote")).toHaveText("Hope grows with those who were there [1, 2].");
  await expect(saved(page)).toBeVisible();
  await page.goto("about:blank");
  await page.goBack();
  await expect(page.getByRole("blockquote")).toHaveText("Hope grows with those who were there [1, 2].");
  await page.goto("/");
  await page.getByRole("link", { name: "mine.json" }).click();
  await expect(tab(page, "Heatmap")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("blockquote")).toHaveText("Hope grows with those who were there [1, 2].");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("whenever the page is killed, what said Saved is there again", async ({ page, context }) => {
  test.slow();
  await page.goto("/");
  await openOwn(page);
  await expect(saved(page)).toBeVisible();
  const address = bareAddress(page);
  await page.close();
  const names = ["Heatmap", "Chord", "Table", "Overview"];
  let kept = "Overview";
  // From before the choice has reached the disk to long after.
  for (const [i, wait] of [0, 0, 1, 2, 3, 5, 8, 12, 20, 40, 80, 200].entries()) {
    const next = await context.newPage();
    await next.goto(address);
    await expect(tab(next, kept)).toHaveAttribute("aria-selected", "true");
    await expect(saved(next)).toBeVisible();
    const wanted = names[i % names.length] ?? "";
    // In the page itself, so that nothing passes between what is seen and the end.
    const seen = await next.evaluate(
      async ([name, ms]) => {
        const find = (selector: string, text: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent === text);
        find("[role=tab]", name)?.click();
        await new Promise((resolve) => setTimeout(resolve, ms));
        return {
          chosen: document.querySelector("[role=tab][aria-selected=true]")?.textContent,
          isSaved: find("[role=status]", "Saved") !== undefined,
        };
      },
      [wanted, wait] as const,
    );
    expect(seen.chosen).toBe(wanted);
    const client = await context.newCDPSession(next);
    await Promise.race([client.send("Page.crash").catch(() => {}), next.waitForEvent("crash")]);
    await next.close();
    const after = await context.newPage();
    await after.goto(address);
    // What the build has put into the page is another table.
    await expect(heading(after)).toHaveText("Hope in recovery");
    const chosen = after.locator("[role=tab][aria-selected=true]");
    if (seen.isSaved) await expect(chosen).toHaveText(wanted);
    else await expect(chosen).toHaveText(new RegExp(`^(${wanted}|${kept})$`));
    kept = (await chosen.textContent()) ?? "";
    await after.close();
  }
});

test("a second tab can read the table, and take it over; when it is closed, the first has it again", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await openOwn(page);
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto(bareAddress(page));
  await expect(banner(second).getByText("Open in another tab")).toBeVisible();
  await expect(saved(second)).toHaveCount(0);
  await tab(second, "Chord").click();
  await expect(banner(second).getByText("Open in another tab")).toBeVisible();
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([]);

  await banner(second).getByRole("button", { name: "Take over" }).click();
  await expect(saved(second)).toBeVisible();
  await expect(banner(page).getByText("Taken over by another tab")).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
  await tab(page, "Table").click();
  await second.reload();
  await expect(tab(second, "Chord")).toHaveAttribute("aria-selected", "true");
  await second.close();
  await expect(saved(page)).toBeVisible();
});

test("where the browser has no room left, it says so, saves a file, and goes on when there is room", async ({
  page,
}) => {
  await page.goto("/");
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await openOwn(page);
  const alert = banner(page).getByRole("alert");
  await expect(alert).toContainText("no room left");
  await expect(saved(page)).toHaveCount(0);
  await expect(page.getByRole("gridcell")).toHaveCount(4);
  await tab(page, "Chord").click();
  await expect(alert).toContainText("no room left");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const waiting = page.waitForEvent("download");
  await alert.getByRole("button", { name: "Save as a file" }).click();
  const project = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
  expect(project).toMatchObject({ format: "evidence-project/1", table: ownTable, view: "tab=chord" });

  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(tab(page, "Chord")).toHaveAttribute("aria-selected", "true");
});

test("where the browser keeps nothing, as in a private window, the table is shown and the page says so", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["indexedDB", "localStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("not allowed", "SecurityError");
        },
      });
  });
  await page.goto("/");
  await openOwn(page);
  const alert = banner(page).getByRole("alert");
  await expect(alert).toContainText("the browser allows this page no storage");
  await expect(alert.getByRole("button", { name: "Save as a file" })).toBeVisible();
  await page.getByRole("gridcell", { name: /^Peer workers, Hope/ }).click();
  await expect(page.getByRole("blockquote")).toHaveText("Hope grows with those who were there [1, 2].");
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText(piat.title);
});

test("several tables are listed, renamed, deleted and brought back", async ({ page }) => {
  await page.goto("/");
  await openOwn(page);
  await openOwn(page, { ...ownTable, title: "Second table" }, "second.json");
  await banner(page).getByRole("button", { name: "Your tables" }).click();
  const list = page.getByRole("dialog", { name: "Your tables" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  for (const [old, name] of [
    ["second.json", "The open one"],
    ["mine.json", "The other one"],
  ] as const) {
    await list.getByRole("button", { name: `Rename ${old}` }).click();
    await list.getByRole("textbox", { name: "New name" }).fill(name);
    await page.keyboard.press("Enter");
    await expect(list.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
    await expect(list.getByRole("textbox")).toHaveCount(0);
  }
  await list.getByRole("button", { name: "Delete The other one" }).click();
  await expect(list.getByRole("status")).toContainText("“The other one” is deleted.");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await list.getByRole("button", { name: "Bring it back" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await list.getByRole("link", { name: "The other one" }).click();
  await expect(heading(page)).toHaveText("Hope in recovery");
  await expect(banner(page)).toContainText("The other one (version 2, searched 2024-03)");
  await expect(saved(page)).toBeVisible();

  await test.step("one that is deleted while it is open is still shown, and can be kept again", async () => {
    await banner(page).getByRole("button", { name: "Your tables" }).click();
    await list.getByRole("button", { name: "Delete The other one" }).click();
    await expect(list.getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await tab(page, "Chord").click();
    await expect(banner(page).getByRole("alert")).toContainText("This table was deleted.");
    await banner(page).getByRole("button", { name: "Keep it again" }).click();
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(tab(page, "Chord")).toHaveAttribute("aria-selected", "true");
  });
});

test("a project file opens anywhere, with its view", async ({ page, browser }) => {
  await page.goto("/");
  await openOwn(page);
  await tab(page, "Table").click();
  const waiting = page.waitForEvent("download");
  await banner(page).getByRole("button", { name: "Save as a file" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("mine-json-project.json");
  const project = JSON.parse(await readFile(await download.path(), "utf8"));

  const other = await (await browser.newContext()).newPage();
  await other.goto("/");
  await openOwn(other, Object.assign(project, { title: ownTable.title }));
  await expect(tab(other, "Table")).toHaveAttribute("aria-selected", "true");
  await expect(other).toHaveURL(/\?table=[a-z2-9]{10}&tab=table$/);
  await expect(saved(other)).toBeVisible();
  await other.context().close();
});

test("a newer version keeps the view, says what is new, changed and withdrawn, filters by it, and can be undone", async ({
  page,
}) => {
  await page.goto("/");
  await openOwn(page);
  await tab(page, "Table").click();
  await expect(saved(page)).toBeVisible();
  const [first, , third] = ownTable.examples;
  const newer = {
    ...ownTable,
    about: { version: "3", searched: "2026-01" },
    examples: [
      { id: "e1", group: "colleges", theme: "identity", text: "Students, not patients [9]." },
      { ...first, id: "e2", text: "Hope grows fast with those who were there [1, 2]." },
      third,
    ],
  };
  await page.getByRole("button", { name: "Open data" }).click();
  const dialog = page.getByRole("dialog", { name: "Open data" });
  await dialog.locator("input[type=file]").setInputFiles({
    name: "newer.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(newer)),
  });
  await dialog.getByRole("checkbox", { name: /^This is a newer version of “mine.json”/ }).check();
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(tab(page, "Table")).toHaveAttribute("aria-selected", "true");
  await expect(banner(page)).toContainText("version 3, searched 2026-01");
  const changes = banner(page).getByText("Since version 2: 1 example new, 1 changed, 1 withdrawn");
  await changes.click();
  await expect(banner(page).getByText("A new self [2].")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await banner(page).getByRole("button", { name: "Show only what is new or changed" }).click();
  await expect(page.getByText("Showing 3 of 4 studies and 2 of 3 examples.")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText("Showing 3 of 4 studies and 2 of 3 examples.")).toBeVisible();
});

test("a newer version that was opened by mistake is undone like any choice", async ({ page }) => {
  await page.goto("/?tab=heatmap");
  await openOwn(page);
  await tab(page, "Chord").click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Open data" }).click();
  const dialog = page.getByRole("dialog", { name: "Open data" });
  await dialog.locator("input[type=file]").setInputFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...ownTable, title: "Something else" })),
  });
  await dialog.getByRole("checkbox", { name: /newer version/ }).check();
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(heading(page)).toHaveText("Something else");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading(page)).toHaveText("Hope in recovery");
  await expect(page.getByRole("status").filter({ hasText: "Undone: the change of the table." })).toHaveCount(1);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText("Hope in recovery");
});

test("Share says that the table is not in the address, and what to send instead", async ({ page }) => {
  await page.goto("/");
  await openOwn(page);
  await page.getByRole("button", { name: "Share" }).click();
  const said = page.getByRole("status").filter({ hasText: "no address that others could open" });
  await expect(said).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const waiting = page.waitForEvent("download");
  await said.getByRole("button", { name: "Save as a file" }).click();
  expect((await waiting).suggestedFilename()).toBe("mine-json-project.json");
});
