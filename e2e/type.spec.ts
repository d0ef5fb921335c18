import { expect, test } from "@playwright/test";
import { openExport, save } from "./exporting";
import { piat } from "./piat";

for (const tab of ["heatmap", "chord"] as const) {
  test(`the ${tab} with text as outlines: no text, every word said, each where the text stood`, async ({ page }) => {
    const dialog = await openExport(page, `/?tab=${tab}`, "SVG");
    const asText = (await save(page)).text;
    await dialog.getByRole("combobox", { name: "Text" }).selectOption("As outlines, the same everywhere");
    const asOutlines = (await save(page)).text;
    const compared = await page.evaluate(
      ({ asText, asOutlines }) => {
        const shown = (svg: string) => {
          const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
          const node = document.importNode(parsed, true) as unknown as SVGSVGElement;
          node.style.fontKerning = "none"; // as charts are laid out
          document.body.append(node);
          return node;
        };
        const [text, outlines] = [shown(asText), shown(asOutlines)];
        // Where a line of text begins on its baseline and how it runs there, as the browser has it; and its outlines' box.
        const lines = [...text.querySelectorAll("text")].map((one) => ({
          said: one.textContent ?? "",
          fill: one.getAttribute("fill"),
          box: one.getBoundingClientRect().toJSON(),
        }));
        const paths = [...outlines.querySelectorAll("path[aria-label]")].map((one) => ({
          said: one.getAttribute("aria-label") ?? "",
          fill: one.getAttribute("fill"),
          box: one.getBoundingClientRect().toJSON(),
        }));
        const top = outlines.getBoundingClientRect().top - text.getBoundingClientRect().top;
        return { lines, paths, top, texts: outlines.querySelectorAll("text, style, image").length };
      },
      { asText, asOutlines },
    );
    const { lines, paths, top } = compared;
    expect(compared.texts).toBe(0);
    expect(paths.map(({ said }) => said)).toEqual(lines.map(({ said }) => said));
    expect(paths.map(({ fill }) => fill)).toEqual(lines.map(({ fill }) => fill));
    expect(paths.map(({ said }) => said).join(" ")).toContain(piat.title.split(":")[0]);
    // Ink lies within the box of its line, which is higher than letters and as wide as they are.
    for (const [i, { box: line, said }] of lines.entries()) {
      const { box } = paths[i] ?? { box: { x: 0, y: 0, right: 0, bottom: 0, width: 0, height: 0 } };
      expect(box.x, said).toBeGreaterThan(line.x - 1.5);
      expect(box.right, said).toBeLessThan(line.right + 1.5);
      expect(box.y - top, said).toBeGreaterThan(line.y - 1.5);
      expect(box.bottom - top, said).toBeLessThan(line.bottom + 1.5);
      expect(Math.max(box.width, box.height), said).toBeGreaterThan(0.8 * Math.min(line.width, line.height) - 4);
    }
  });
}

test("how letters are is remembered", async ({ page }) => {
  let dialog = await openExport(page, "/", "SVG");
  await dialog.getByRole("combobox", { name: "Text" }).selectOption("As outlines, the same everywhere");
  await page.reload();
  dialog = await openExport(page, "/", "SVG");
  await expect(dialog.getByRole("combobox", { name: "Text" })).toHaveValue("outlines");
});

test("a figure in Arial or Times is laid out anew, and shown in what has their widths", async ({ page }) => {
  const dialog = await openExport(page, "/", "SVG");
  const inInter = (await save(page)).text;
  for (const [name, font, drawn] of [
    ["Arial", "Arial, Arimo", "Arimo"],
    ["Times", "Times New Roman, Tinos", "Tinos"],
  ] as const) {
    await dialog.getByRole("combobox", { name: "Typeface" }).selectOption(name);
    const preview = dialog.getByRole("img", { name: "Preview of the file" });
    await expect(preview).toHaveAttribute("font-family", new RegExp(`^${drawn}, `));
    await expect(preview).toBeVisible();
    const isDrawn = await page.evaluate((family) => document.fonts.check(`600 16px ${family}`, "Title"), drawn);
    expect(isDrawn).toBe(true);
    const svg = (await save(page)).text;
    expect(svg).toContain(`font-family="${font}, `);
    expect(svg.replace(/font-family="[^"]*"/, "")).not.toBe(inInter.replace(/font-family="[^"]*"/, ""));
  }
});

test("journals get Arial: embedded as Arimo, which is as wide", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("button", { name: "As journals ask for it" }).click();
  await expect(dialog.getByRole("combobox", { name: "Typeface" })).toHaveValue("arial");
  await dialog.getByRole("radio", { name: "PDF" }).check();
  const pdf = (await save(page)).text;
  expect(pdf.match(/\/BaseFont \/[A-Z]{6}\+[\w-]+/g)?.map((name) => name.slice(17))).toEqual(
    expect.arrayContaining(["+Arimo-Regular", "+Arimo-Bold"]),
  );
  expect(pdf).not.toContain("+Inter");
});

test("without its legend a figure has no key; the caption says what a gap is and what a number counts", async ({
  page,
}) => {
  const dialog = await openExport(page, "/", "SVG");
  expect((await save(page)).text).toContain("gap: no example");
  await dialog.getByRole("checkbox", { name: "Legend" }).uncheck();
  const svg = (await save(page)).text;
  expect(svg).not.toContain("gap: no example");
  expect(svg).not.toContain("Studies cited in the examples");
  expect(svg).toContain("CC BY 4.0");
  await dialog.getByText("Text to go with the figure").click();
  await expect(dialog.getByText(/A gap is a cell without an example.*Adapted from.*CC BY 4\.0/)).toBeVisible();
});
