import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { save } from "./exporting";
import { banner, openOwn, saved } from "./ownTable";

const list = `1. Moran GS, Russinova Z. Motivations of peer providers. Psychiatr Rehabil J. 2012;35(2):1-9.
2. Lee K. A new self. London: Verso; 2010.
9. Nobody N. Never cited. J Odd. 2001;1:1.`;

test("a reference list names the studies, says what did not match, and is kept", async ({ page }) => {
  await page.goto("/");
  await openOwn(page);
  await page.getByRole("gridcell", { name: /^Peer workers, Hope/ }).click();
  await expect(page.getByRole("button", { name: "Study 1", exact: true })).toBeVisible();

  await banner(page).getByRole("button", { name: "References" }).click();
  const dialog = page.getByRole("dialog", { name: "References of the studies" });
  await expect(dialog.getByRole("button", { name: "Add references" })).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Or paste it" }).fill(list);
  await expect(dialog.getByRole("status")).toHaveText("3 references read. 2 of 3 studies have a reference.");
  await dialog.getByText("1 study without a reference").click();
  await expect(dialog.getByRole("listitem")).toHaveText(["3"]);
  await dialog.getByText("1 reference that no study has").click();
  await expect(dialog.getByRole("listitem").last()).toContainText("Never cited");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole("button", { name: "Add references" }).click();
  await expect(dialog).toBeHidden();

  const named = page.getByRole("button", { name: "Study 1, Moran & Russinova 2012" });
  await expect(named).toBeVisible();
  await named.click();
  await expect(page.getByRole("complementary", { name: "Reading panel" })).toContainText(
    "Motivations of peer providers",
  );
  await page.getByRole("searchbox", { name: "Search examples" }).fill("moran");
  const called = page.getByRole("search").getByRole("button", { name: "Study 1, Moran & Russinova 2012" });
  await expect(called).toBeVisible();
  await page.getByRole("searchbox", { name: "Search examples" }).fill("");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("complementary", { name: "Reading panel" })).toContainText(
    "Motivations of peer providers",
  );

  await page.getByRole("tab", { name: "Compare" }).click();
  await page.getByRole("combobox", { name: "Labels" }).selectOption({ label: "Names" });
  await expect(
    page.getByRole("table", { name: "Shared studies" }).getByRole("button", { name: /Lee 2010/ }),
  ).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  const exporting = page.getByRole("dialog", { name: "Export" });
  await exporting.getByRole("radio", { name: "CSV" }).check();
  await exporting.getByRole("combobox", { name: "Rows" }).selectOption("studies");
  await exporting.getByRole("combobox", { name: "Kind" }).selectOption({ label: "References as RIS" });
  const { name, text: ris } = await save(page);
  expect(name).toMatch(/references-.*\.ris$/);
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
  expect(ris).toContain("AU  - Moran, GS");

  // Of what the reading panel shows: one study.
  const which = exporting.getByRole("combobox", { name: "Which" });
  await which.selectOption("selection");
  await expect(which.locator("option:checked")).toHaveText(/^Those of the selection: .*(Study 1|Moran)/);
  expect((await save(page)).text.match(/^(TY|AU) .*$/gm)).toEqual([
    "TY  - JOUR",
    "AU  - Moran, GS",
    "AU  - Russinova, Z",
  ]);
  await exporting.getByRole("combobox", { name: "Kind" }).selectOption("CSV");
  expect((await save(page)).text.trim().split("\r\n")).toHaveLength(2);
});

test("the studies behind a cell are saved when it is selected; without a selection there is no such choice", async ({
  page,
}) => {
  await page.goto("/");
  const studies = async () => {
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: "CSV" }).check();
    await dialog.getByRole("combobox", { name: "Rows" }).selectOption("studies");
    return dialog;
  };
  const which = { name: "Which" };
  await expect((await studies()).getByRole("combobox", which)).toHaveCount(0);
  await page.keyboard.press("Escape");
  const cell = page.getByRole("gridcell", { name: /^Peer workers, Flexibility: \d+ studies/ });
  const [count = ""] = /\d+/.exec((await cell.getAttribute("aria-label")) ?? "") ?? [];
  await cell.click();
  const dialog = await studies();
  await dialog.getByRole("combobox", which).selectOption("Those of the selection: Peer workers · Flexibility");
  expect((await save(page)).text.trim().split("\r\n")).toHaveLength(1 + Number(count));
});

test("until its reader says that references are studies, a table's numbers are of cited reports; undo takes it back", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Open data" }).click();
  const opening = page.getByRole("dialog", { name: "Open data" });
  await opening
    .getByRole("textbox", { name: "Paste a table" })
    .fill("Group\tTheme\tExample\nPeers\tHope\tHope grows [1, 2].");
  await opening.getByRole("button", { name: "Open table" }).click();
  const reports = page.getByRole("gridcell", { name: "Peers, Hope: 2 cited reports" });
  await expect(reports).toBeVisible();

  await banner(page).getByRole("button", { name: "References" }).click();
  const dialog = page.getByRole("dialog", { name: "References of the studies" });
  await dialog.getByRole("checkbox", { name: "Each reference is one study" }).check();
  await dialog.getByRole("button", { name: "Add references" }).click();
  await expect(page.getByRole("gridcell", { name: "Peers, Hope: 2 studies" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(reports).toBeVisible();
});
