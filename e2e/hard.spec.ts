import { expect, type Page, test } from "@playwright/test";
import { save } from "./exporting";

/** Labels of 60 letters in six scripts. */
const labels = [
  "Wspólne podejmowanie decyzji i życzliwość wśród pracowników",
  "Ψυχική υγεία και ανάρρωση μέσα από τη στήριξη των ομοτίμων",
  "Психическое здоровье и восстановление при поддержке равных",
  "精神保健と回復を支えるピアサポートの実践、希望とつながりを育む地域づくりと意思決定の共有に関する研究の検討",
  "الصحة النفسية والتعافي بدعم الأقران والأمل والمشاركة في المجتمع",
  "Service navigation, coordination and family-focused recovery",
];

const entries = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${letter}${i}`,
    label: `${letter}${i} ${labels[i % labels.length]}`.slice(0, 60).trimEnd(),
  }));

/** Twelve groups by eight themes, two cells in three with an example. */
const hard = {
  format: "evidence-table/1",
  title: "Labels that are hard to draw",
  groups: entries("g", 12),
  themes: entries("t", 8),
  examples: Array.from({ length: 96 }, (_, k) => ({
    id: `e${k}`,
    group: `g${k % 12}`,
    theme: `t${Math.floor(k / 12)}`,
    text: `What was found [${1 + (k % 30)}, ${1 + ((k * 7) % 30)}].`,
  })).filter((_, k) => k % 3 !== 1),
};

/** The texts of an SVG that is shown in the page: what they say, and whether they are cut or lie over each other. */
const faultsOf = (page: Page, svg: string) =>
  page.evaluate((file) => {
    const parsed = new DOMParser().parseFromString(file, "image/svg+xml").documentElement;
    const shown = document.importNode(parsed, true) as unknown as SVGSVGElement;
    shown.style.fontKerning = "none"; // as charts are laid out
    const dialog = document.querySelector("dialog, [role=dialog]") ?? document.body;
    dialog.append(shown);
    const whole = shown.getBoundingClientRect();
    // The lines of one label stand closer than a font's own boxes: of these the middle part counts.
    const boxes = [...shown.querySelectorAll("text")].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const isUpward = /rotate\(-90/.test(text.getAttribute("transform") ?? "");
      const [dx, dy] = isUpward ? [width * 0.2, 0] : [0, height * 0.2];
      return {
        said: text.textContent ?? "",
        left: x + dx,
        right: x + width - dx,
        top: y + dy,
        bottom: y + height - dy,
      };
    });
    const cut = boxes.filter(
      (b) => b.left < whole.left || b.top < whole.top || b.right > whole.right || b.bottom > whole.bottom,
    );
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(0, i)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        )
        .map((b) => `${a.said} over ${b.said}`),
    );
    shown.remove();
    return { cut: cut.map(({ said }) => said), over, said: boxes.map(({ said }) => said).join("") };
  }, svg);

for (const [size, typeface] of [
  ["Page width, 175 mm", "inter"],
  ["Page width, 175 mm", "times"],
  ["A4", "arial"],
] as const) {
  test(`${size} in ${typeface}: long labels of six scripts are whole and apart, as the browser draws them`, async ({
    page,
  }) => {
    await page.route("**/data/*.json", (route) => route.fulfill({ json: hard }));
    await page.goto("/");
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await dialog.getByRole("combobox", { name: "Size" }).selectOption({ label: size });
    await dialog.getByRole("combobox", { name: "Typeface" }).selectOption(typeface);
    await expect(dialog.getByRole("img", { name: "Preview of the file" })).toBeVisible();
    const { cut, over, said } = await faultsOf(page, (await save(page)).text);
    expect(cut).toEqual([]);
    expect(over).toEqual([]);
    const bare = (text: string) => text.replace(/[\s-]/g, "");
    for (const { label } of [...hard.groups, ...hard.themes]) expect(bare(said)).toContain(bare(label));
  });
}

test("a size too small for long labels says one that works, and lets them be cut instead", async ({ page }) => {
  await page.route("**/data/*.json", (route) => route.fulfill({ json: hard }));
  await page.goto("/");
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "SVG" }).check();
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("Own size");
  await dialog.getByRole("spinbutton", { name: "Width" }).fill("240");
  await expect(dialog.getByRole("alert")).toHaveText(/The least that works is \d+ px wide\./);
  await dialog.getByRole("button", { name: "Cut or leave out labels" }).click();
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await expect(dialog.getByRole("checkbox", { name: "Every label whole" })).not.toBeChecked();
  expect((await save(page)).text).toContain("…");
});
