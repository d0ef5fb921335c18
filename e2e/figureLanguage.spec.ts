import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { openExport, save } from "./exporting";
import { piat } from "./piat";

const language = { name: "Language of the figure" };

test("a figure speaks French around labels that stay as they are, and so does what is said beside it", async ({
  page,
}) => {
  const dialog = await openExport(page, "/", "SVG");
  await dialog.getByRole("combobox", language).selectOption("Français");
  const preview = dialog.getByRole("img", { name: "Preview of the file" });
  await expect(preview).toHaveAttribute("lang", "fr");
  const svg = (await save(page)).text;
  expect(svg).toContain('lang="fr"');
  expect(svg).toContain("Études citées dans les exemples");
  expect(svg).toContain("Réalisé avec Evidence Loom.");
  expect(svg).not.toMatch(/Made with|gap: no example|distinct studies/);
  for (const label of ["Flexibility", "E-innovations", piat.title]) expect(svg).toContain(label);
  await dialog.getByText("Text to go with the figure").click();
  const caption = dialog.getByText(/^Figure\. .* Carte de chaleur croisant «\s?Innovation group\s?» \(7\)/);
  await expect(caption).toHaveAttribute("lang", "fr");

  await page.reload();
  const again = await openExport(page, "/", "SVG");
  await expect(again.getByRole("combobox", language)).toHaveValue("fr");
  await expect(again.getByRole("img", { name: "Preview of the file" })).toHaveAttribute("lang", "fr");
});

test("a deck in German has German slides and says its language; passages stay", async ({ page }) => {
  test.setTimeout(60_000);
  const dialog = await openExport(page, "/", "PowerPoint");
  await dialog.getByRole("combobox", { name: "Slides" }).selectOption({ index: 2 });
  await dialog.getByRole("combobox", language).selectOption("Deutsch");
  await expect(dialog.getByRole("img", { name: "Preview of the file" })).toHaveAttribute("lang", "de");
  const parts = unzipSync(new Uint8Array((await save(page)).bytes));
  const slides = Object.entries(parts)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join("\n");
  expect(slides).toContain("Lücken: kein Beispiel");
  expect(slides).toContain("Quelle und Literatur");
  expect(slides).toContain('lang="de-DE"');
  expect(slides).not.toMatch(/Gaps: no example|Source and references|citing stud/);
  expect(slides).toContain("Peer workers, zitiert Studien");
});

test("words that do not come are said to be missing, and come when they are asked for again", async ({ page }) => {
  const dialog = await openExport(page, "/", "SVG");
  await page.route(/esFigure/, (route) => route.abort());
  await dialog.getByRole("combobox", language).selectOption("Español");
  await expect(dialog.getByRole("alert")).toHaveText(/The words in Español could not be fetched/);
  expect((await save(page)).text).toContain("gap: no example");
  await page.unroute(/esFigure/);
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  expect((await save(page)).text).toContain("laguna: ningún ejemplo");
});
