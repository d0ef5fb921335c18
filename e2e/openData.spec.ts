import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { eppiExample } from "../src/data/eppiExample";
import { cellNames, piat } from "./piat";
import { choose, html, joined, open, preview, rows, summary, utf16, workbook } from "./sources";

const whole = "15 rows read, 20 citations, 28 cited reports";

test("a CSV file: how it will be read, and then the heatmap with that table", async ({ page }) => {
  const dialog = await open(page);
  await expect(dialog.getByRole("button", { name: "Open table" })).toBeDisabled();
  await choose(dialog, "table 4.csv", joined(","));
  await summary(dialog, whole);
  const region = preview(dialog);
  await expect(region.getByRole("combobox", { name: "Innovation group" })).toHaveValue("group");
  await expect(region.getByRole("combobox", { name: "Theme", exact: true })).toHaveValue("theme");
  await expect(region.getByRole("combobox", { name: "Example", exact: true })).toHaveValue("example");
  await expect(region.getByRole("list", { name: "The first examples" }).locator("mark").first()).toHaveText(
    "[85, 88, 89]",
  );
  await region.getByRole("textbox", { name: "Title" }).fill("My own table");
  await region.getByRole("radio", { name: "Not sought" }).check();
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own table");
  await expect(page.getByRole("tabpanel")).toBeFocused();
  const grid = page.getByRole("grid", { name: /^Heatmap/ });
  const names = await grid
    .getByRole("gridcell")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")));
  expect(names.map((name) => name?.replace(/ cited reports?$| stud(y|ies)$/, ""))).toEqual(
    cellNames.map((name) => name.replace(/ stud(y|ies)$/, "")),
  );
  await grid.getByRole("gridcell", { name: /gap/ }).first().click();
  await expect(page.getByRole("complementary")).toContainText("Not sought");
});

for (const [kind, name, content] of [
  [
    "semicolons and Windows-1252",
    "a.csv",
    Buffer.from(
      joined(";", [
        ["Gruppe", "Thema", "Beispiel"],
        ["Angehörige", "Zeit", "Für alle [1; 2]."],
        ["Fachkräfte", "Zeit", "Nur später [2]."],
      ]),
      "latin1",
    ),
  ],
  ["tabs and UTF-16", "a.tsv", utf16(joined("\t"))],
  ["pipes", "a.txt", Buffer.from(joined("|"))],
  ["a page", "a.html", Buffer.from(html)],
  ["an evidence table", "a.json", Buffer.from(JSON.stringify(piat))],
] as const) {
  test(`a file with ${kind} is read`, async ({ page }) => {
    const dialog = await open(page);
    await choose(dialog, name, content);
    await summary(dialog, name === "a.csv" ? "2 rows read, 2 citations, 2 cited reports" : whole);
    if (name === "a.csv") {
      await expect(dialog.getByRole("combobox", { name: "Encoding" })).toHaveValue("windows-1252");
      await expect(dialog.getByRole("combobox", { name: "Between cells" })).toHaveValue(";");
      await expect(preview(dialog)).toContainText("Fachkräfte");
      await dialog.getByRole("combobox", { name: "Encoding" }).selectOption("macintosh");
      await expect(preview(dialog)).not.toContainText("Fachkräfte");
    }
  });
}

test("of a workbook the sheet is chosen", async ({ page }) => {
  const dialog = await open(page);
  await choose(dialog, "book.xlsx", workbook());
  await expect(dialog.getByRole("button", { name: "Open table" })).toBeDisabled();
  await dialog.getByRole("combobox", { name: "Table" }).selectOption({ label: "Table 4" });
  await summary(dialog, whole);
});

test("a review of EPPI-Reviewer opens with the codes that were chosen", async ({ page }) => {
  const dialog = await open(page);
  await choose(dialog, "review.json", JSON.stringify(eppiExample));
  await dialog.getByRole("combobox", { name: "Groups are the codes of" }).selectOption("40");
  await summary(dialog, "4 rows read, 4 citations, 1 cited report");
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(page.getByRole("gridcell", { name: /^Kenya, Income: 1/ })).toBeVisible();
});

/** Pastes into what has the focus, as the browser does. */
async function paste(page: Page, text: string, markup: string): Promise<void> {
  await page.evaluate(
    ([plain = "", rich = ""]) => {
      const data = new DataTransfer();
      data.setData("text/plain", plain);
      if (rich) data.setData("text/html", rich);
      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [text, markup],
  );
}

test("pasted HTML: merged cells and raised citations are kept, beside the text that is shown", async ({ page }) => {
  const dialog = await open(page);
  const field = dialog.getByRole("textbox", { name: "Paste a table" });
  await field.focus();
  const text = rows.map((row) => row.join("\t")).join("\n");
  await paste(page, text, html);
  await expect(field).toHaveValue(text);
  await summary(dialog, whole);
  await expect(preview(dialog).getByRole("list", { name: "The first examples" }).locator("mark").first()).toHaveText(
    "⁸⁵, ⁸⁸, ⁸⁹",
  );
});

test("what is copied from a page is pasted by the real keys", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await open(page);
  await page.evaluate(async (markup) => {
    const blob = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", markup), "text/plain": blob("text/plain", "as text") }),
    ]);
  }, html);
  await dialog.getByRole("textbox", { name: "Paste a table" }).focus();
  await page.keyboard.press("Control+v");
  await summary(dialog, whole);
});

test("a file is dropped on the dialog, and pasted anywhere in the page", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Open data" })).toBeEnabled();
  await paste(page, joined("\t"), "");
  const dialog = page.getByRole("dialog", { name: "Open data" });
  await summary(dialog, whole);
  await dialog.evaluate((element) => {
    const data = new DataTransfer();
    data.items.add(new File(["Group\tTheme\tExample\nA\tx\tOne [1].\nB\ty\tTwo [2]."], "dropped.tsv"));
    const box = element.querySelector("input")?.parentElement;
    for (const type of ["dragover", "drop"])
      box?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(dialog).toContainText("From dropped.tsv");
  await summary(dialog, "2 rows read, 2 citations, 2 cited reports");
});

test("wrong files are told by name and place, and nothing that was there is lost", async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByRole("textbox", { name: "Paste a table" }).fill(joined("\t"));
  await summary(dialog, whole);
  const ole = new Uint8Array(2048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ole.set(Buffer.from("EncryptedPackage\0", "utf16le"), 1024);
  for (const [name, content, said] of [
    ["photo.csv", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "got a JPEG picture"],
    ["locked.xlsx", ole, "protected by a password"],
    ["cut.xlsx", workbook().subarray(0, 900), "zip archive"],
    ["empty.csv", "", "got an empty file"],
    ["broken.json", '{"format": ', "expected JSON"],
  ] as const) {
    await choose(dialog, name, content);
    await expect(dialog.getByRole("alert")).toContainText(said);
  }
  await expect(dialog.getByRole("textbox", { name: "Paste a table" })).toHaveValue(/Innovation group/);
  await summary(dialog, whole);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(piat.title);
});

test("a quote that is never closed is read, and told with its place", async ({ page }) => {
  const dialog = await open(page);
  await choose(dialog, "open.csv", 'Group,Theme,Example\nA,x,"Never closed [1]\nB,y,Two [2]');
  await expect(
    dialog.getByRole("list", { name: "Report" }).getByRole("listitem").filter({ hasText: "never closed" }),
  ).toContainText("Row 2, column 3");
});

test("doubts are settled right there: merged, answered, left out, put back, and undone", async ({ page }) => {
  const dialog = await open(page);
  const lines = [
    "Group\tTheme\tExample",
    "Peer workers\tTrust\tClose [85–90].",
    "Peer worker\tTime\tShort [8590].",
    "Staff\tTrust\tTaught [86].",
    "Staff\tTime\tEnough [91].",
  ];
  await dialog.getByRole("textbox", { name: "Paste a table" }).fill(lines.join("\n"));
  const report = dialog.getByRole("list", { name: "Report" });
  await summary(dialog, "4 rows read, 3 citations, 7 cited reports");

  await report.getByRole("button", { name: /^Merge into “Peer workers”/ }).click();
  await expect(preview(dialog)).toContainText("2 groups by 2 themes");
  await expect(dialog.getByRole("heading", { name: "Report" })).toBeFocused();
  await report.getByRole("button", { name: /^85–90/ }).click();
  await summary(dialog, "4 rows read, 4 citations, 7 cited reports");
  const undo = dialog.getByRole("button", { name: "Undo" });
  await undo.click();
  await summary(dialog, "4 rows read, 3 citations, 7 cited reports");
  await undo.click();
  await expect(preview(dialog)).toContainText("3 groups by 2 themes");
  await dialog.getByRole("button", { name: "Redo" }).click();
  await expect(preview(dialog)).toContainText("2 groups by 2 themes");

  await preview(dialog).getByRole("button", { name: "Leave out, Row 5" }).click();
  await summary(dialog, "3 rows read, 2 citations, 6 cited reports");
  await report.getByRole("button", { name: /^Read this row/ }).click();
  await summary(dialog, "4 rows read, 3 citations, 7 cited reports");
});

test("a share among counts is told with its place, and every cell is a text where that is wanted", async ({ page }) => {
  const dialog = await open(page);
  const lines = [
    "Group\tTime\tMoney",
    "Art\t25\t30",
    "Music\t25.5\t4",
    "Sport\t1\t12",
    "Work\t3\t5",
    "Total\t54.5\t51",
  ];
  await dialog.getByRole("textbox", { name: "Paste a table" }).fill(lines.join("\n"));
  const report = dialog.getByRole("list", { name: "Report" });
  await expect(preview(dialog)).toContainText("4 groups by 2 themes");
  await expect(report.getByRole("listitem").filter({ hasText: "“25.5” is a share" })).toContainText("Row 3, column 2");
  await expect(report).toContainText("Row 6, “Total · 54.5 · 51”, is a total.");
  await report.getByRole("button", { name: /^Read all cells as texts/ }).click();
  await expect(preview(dialog).getByRole("combobox", { name: "Shape" })).toHaveValue("wide");
  await expect(report).toContainText("Cells are shares, such as “25.5”, and no counts.");
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(page.getByRole("gridcell", { name: "Music, Time: 1 example" })).toBeVisible();
});

test("a column read wrongly is put right by keys alone, and closing by mistake loses nothing", async ({ page }) => {
  await page.goto("/");
  const opener = page.getByRole("button", { name: "Open data" });
  await expect(opener).toBeEnabled();
  await opener.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Open data" });
  await dialog.getByRole("textbox", { name: "Paste a table" }).fill(joined("\t"));
  await summary(dialog, whole);
  const theme = preview(dialog).getByRole("combobox", { name: "Theme", exact: true });
  await theme.focus();
  await page.keyboard.press("End");
  await expect(theme).toHaveValue("left-out");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Open data" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(theme).toHaveValue("left-out");
  await theme.focus();
  await page.keyboard.press("Control+z");
  await expect(theme).toHaveValue("theme");
  await summary(dialog, whole);
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing, ${scheme}, and nothing is wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    const dialog = await open(page);
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
    await choose(dialog, "table 4.csv", joined(","));
    await summary(dialog, whole);
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}

test("a long file can be cancelled while it is read", async ({ page }) => {
  const dialog = await open(page);
  const line = (i: number) =>
    `Group ${i % 50}\tTheme ${i % 30}\tSomething was found in place ${i} [${(i % 300) + 1}].\n`;
  await choose(
    dialog,
    "long.tsv",
    `Group\tTheme\tExample\n${Array.from({ length: 200_000 }, (_, i) => line(i)).join("")}`,
  );
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("status").last()).toHaveText("Cancelled.");
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await choose(dialog, "table 4.csv", joined(","));
  await summary(dialog, whole);
});

test("text that could run, and labels that objects have, are only text", async ({ page }) => {
  const dialog = await open(page);
  const rows = [
    ["Group", "Theme", "Example"],
    ["<img src=x onerror=hacked=1>", "__proto__", "<script>hacked = 1</script> [1]."],
    ["constructor", "\u202eRTL", "\u0000\ud800 🙂 [2]."],
  ];
  await choose(
    dialog,
    "odd.html",
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll("<", "&lt;")}<img src=x onerror="window.hacked=1"></td>`).join("")}</tr>`).join("")}</table>`,
  );
  await expect(preview(dialog)).toContainText("<img src=x onerror=hacked=1>");
  await summary(dialog, "2 rows read, 2 citations, 2 cited reports");
  await dialog.getByRole("button", { name: "Open table" }).click();
  await expect(page.getByRole("gridcell", { name: /^<img src=x onerror=hacked=1>, __proto__: 1/ })).toBeVisible();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});
