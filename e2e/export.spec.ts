import { expect, test } from "@playwright/test";
import { openExport, save } from "./exporting";
import { piat } from "./piat";

/** Width and height of a PNG, from its header. */
const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as const;

for (const chart of ["heatmap", "chord"] as const) {
  test(`the ${chart} as SVG is complete, and nothing but plain SVG`, async ({ page }) => {
    const dialog = await openExport(page, `/?tab=${chart}`);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    const { name, text: svg } = await save(page);
    expect(name).toMatch(new RegExp(`^piat-et-al-2021-table-4-${chart}-\\d{4}-\\d\\d-\\d\\d\\.svg$`));
    const texts = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: parsed.documentElement.tagName,
        title: parsed.querySelector("title")?.textContent,
        said: [...parsed.querySelectorAll("text")].map((one) => one.textContent ?? "").join(" "),
        tags: [...new Set([...parsed.querySelectorAll("*")].map((one) => one.tagName))],
        styled: parsed.querySelectorAll("[style], [class], style").length,
      };
    }, svg);
    expect(texts.root).toBe("svg");
    expect(texts.title).toContain(piat.title);
    expect(texts.said).toContain("10.1186/s13643-021-01646-0");
    expect(texts.said).toContain("CC BY 4.0");
    expect(texts.said).toContain("Piat et al. 2021");
    expect(texts.said).toContain("Personal recovery");
    expect(texts.tags.sort()).toEqual(["desc", "g", "path", "rect", "svg", "text", "title"]);
    expect(texts.styled).toBe(0);
    if (chart === "heatmap") expect(texts.said).toMatch(/distinct.*gap: no example/);
    else for (const study of ["85", "104", "109", "133"]) expect(texts.said).toContain(study);
  });
}

test("PNG: from 1× to 4×, at least 1,600 pixels wide at first", async ({ page }) => {
  const dialog = await openExport(page, "/");
  await dialog.getByRole("radio", { name: "PNG" }).check();
  const first = await save(page);
  // A slide of 13⅓ by 7½ inches at 192 dpi.
  expect(pngSize(first.bytes)).toEqual([2560, 1440]);
  await dialog.getByRole("combobox", { name: "Resolution" }).selectOption({ label: "4× (5120 × 2880 px)" });
  expect(pngSize((await save(page)).bytes)).toEqual([5120, 2880]);
  await dialog.getByRole("combobox", { name: "Resolution" }).selectOption({ label: "1× (1280 × 720 px)" });
  expect(pngSize((await save(page)).bytes)).toEqual([1280, 720]);
  const measures = await page.evaluate(() => performance.getEntriesByName("export").length);
  expect(measures).toBe(3);
});

test("the dialog starts with the chart in view, and follows its settings", async ({ page }) => {
  const dialog = await openExport(page, "/?tab=chord&unit=bracket&min=2");
  await expect(dialog.getByRole("radio", { name: "Chord" })).toBeChecked();
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const svg = (await save(page)).text;
  expect(svg).toContain("same bracket");
  expect(svg).toContain("in at least 2 brackets");
});

test("Escape closes the dialog and leads back to the button", async ({ page }) => {
  await openExport(page, "/");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
});

test("every chart in every format comes as what it says it is", async ({ page }) => {
  test.setTimeout(90_000);
  const dialog = await openExport(page, "/");
  const starts: Record<string, string> = {
    SVG: "<?xml",
    PNG: "\x89PNG",
    TIFF: "II*\0",
    PDF: "%PDF-",
    PowerPoint: "PK\x03\x04",
  };
  for (const chart of ["Heatmap", "Chord", "Matrix of pairs", "Comparison", "Shared studies", "Table of examples"]) {
    await dialog.getByRole("radio", { name: chart }).check();
    for (const [format, start] of Object.entries(starts)) {
      await dialog.getByRole("radio", { name: format, exact: true }).check();
      await expect(dialog.getByRole("img", { name: "Preview of the file" })).toBeVisible();
      const { bytes } = await save(page);
      expect(bytes.toString("latin1", 0, start.length)).toBe(start);
      expect(bytes.length).toBeGreaterThan(2000);
    }
  }
  await expect(dialog.getByRole("alert")).toHaveCount(0);
});

test("sizes: a column of 85 mm is 2,008 pixels wide at 600 dpi, and what is too small says what is not", async ({
  page,
}) => {
  const dialog = await openExport(page, "/");
  await expect(dialog.getByText(/smallest text/)).toBeVisible();
  await dialog.getByRole("radio", { name: "CSV" }).check();
  await expect(dialog.getByText(/smallest text/)).toHaveCount(0);
  await dialog.getByRole("radio", { name: "PowerPoint" }).check();
  await dialog.getByRole("combobox", { name: "Slides" }).selectOption("deck");
  const chosen = await dialog.getByRole("combobox", { name: "Slides" }).boundingBox();
  const preview = await dialog.getByRole("img", { name: "Preview" }).boundingBox();
  expect((chosen?.x ?? 0) + (chosen?.width ?? 0)).toBeLessThan(preview?.x ?? 0);
  await dialog.getByRole("button", { name: "As journals ask for it" }).click();
  await expect(dialog.getByRole("radio", { name: "TIFF" })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "Title" })).not.toBeChecked();
  await dialog.getByRole("radio", { name: "PNG" }).check();
  expect(pngSize((await save(page)).bytes)[0]).toBe(2008);

  await dialog.getByRole("combobox", { name: "Size" }).selectOption("Own size");
  await dialog.getByRole("spinbutton", { name: "Width" }).fill("90");
  await dialog.getByRole("spinbutton", { name: "Height" }).fill("60");
  await expect(dialog.getByRole("alert")).toHaveText(/too small to hold the labels\. The least that works is/);
  await expect(dialog.getByRole("button", { name: "Download" })).toBeDisabled();
  await dialog.getByRole("button", { name: /^Use / }).click();
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  const [width, height] = pngSize((await save(page)).bytes);
  expect(width / height).toBeCloseTo(1.5, 1);
});

test("what goes along can be left out, but the credit; settings are kept for the next time", async ({ page }) => {
  let dialog = await openExport(page, "/");
  await dialog.getByRole("radio", { name: "SVG" }).check();
  for (const name of ["Title", "What is shown", "Notes"]) await dialog.getByRole("checkbox", { name }).uncheck();
  await dialog.getByRole("combobox", { name: "Background" }).selectOption("Transparent");
  const svg = (await save(page)).text;
  const said = await page.evaluate(
    (text) =>
      [...new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("text")]
        .map((one) => one.textContent)
        .join(" "),
    svg,
  );
  expect(said).not.toContain("Intervention characteristics");
  expect(said).not.toContain("A study counts once");
  expect(said).toContain("CC BY 4.0");
  expect(said).toContain("gap: no example");
  expect(svg).not.toMatch(/<rect[^>]*width="1280"/);
  await page.reload();
  dialog = await openExport(page, "/");
  await expect(dialog.getByRole("radio", { name: "SVG" })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "Title" })).not.toBeChecked();
});

test("numbers as CSV: what the heatmap shows, gaps in words", async ({ page }) => {
  const dialog = await openExport(page, "/");
  await dialog.getByRole("radio", { name: "CSV" }).check();
  const { name, text } = await save(page);
  expect(name).toMatch(/-matrix-.*\.csv$/);
  const [head, first] = text.split("\r\n");
  expect(head).toBe("\uFEFFInnovation group,Flexibility,Relationship building,Lived experience,distinct studies");
  expect(first).toBe("E-innovations,3,gap,2,4");
  await dialog.getByRole("combobox", { name: "Rows" }).selectOption("Co-cited pairs, an edge list");
  expect((await save(page)).text.split("\r\n")).toHaveLength(1 + 46 + 1);
});

test("caption, methods and descriptions stand beside the figure, to be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openExport(page, "/");
  await dialog.getByText("Text to go with the figure").click();
  await dialog.getByRole("button", { name: "Copy: Caption" }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  const caption = await page.evaluate(() => navigator.clipboard.readText());
  expect(caption).toContain("CC BY 4.0");
  expect(caption).toContain("10.1186/s13643-021-01646-0");
});

test("the picture can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openExport(page, "/");
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  const type = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(type).toContain("image/png");
});

test("where copying is not allowed, the way out is said", async ({ page }) => {
  const dialog = await openExport(page, "/");
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/did not allow copying the picture .* Download it instead\./);
});

test("a deck is made slide by slide; the snippet of a frame can be copied", async ({ page }) => {
  const dialog = await openExport(page, "/");
  await dialog.getByRole("radio", { name: "PowerPoint" }).check();
  await dialog.getByRole("combobox", { name: "Slides" }).selectOption({ index: 2 });
  const { name, bytes } = await save(page);
  expect(name).toMatch(/-slides-.*\.pptx$/);
  // Title, three charts, three themes, gaps, references.
  expect(bytes.toString("latin1").match(/ppt\/slides\/slide\d+\.xml/g)?.length).toBeGreaterThanOrEqual(9);
  await dialog.getByRole("radio", { name: "Embed" }).check();
  await expect(dialog.getByRole("textbox", { name: "Snippet for another page" })).toHaveValue(
    /<iframe[^>]*embed=heatmap/,
  );
  await expect(dialog.getByRole("button", { name: "Download" })).toHaveCount(0);
});
