import { expect, test } from "@playwright/test";

test("28 studies stand on the ring, the isolated ones too", async ({ page }) => {
  await page.goto("/?tab=chord");
  const options = page.getByRole("listbox", { name: /^Chord/ }).getByRole("option");
  await expect(options).toHaveCount(28);
  await expect(
    page.getByRole("option", {
      name: /^Study 104, Peer workers, co-cited with 10 studies/,
    }),
  ).toBeVisible();
  await expect(page.getByRole("option", { name: /^Study 93, .*no other study/ })).toBeVisible();
  await expect(page.getByText("3 studies are cited with no other in the same example: 93, 126, 133.")).toBeVisible();
});

test("the list of pairs follows the unit and the minimum strength", async ({ page }) => {
  await page.goto("/?tab=chord");
  const rows = page.getByRole("table", { name: /^Co-cited pairs/ }).getByRole("row");
  await expect(rows).toHaveCount(1 + 46);
  await expect(rows.nth(1).getByRole("cell")).toHaveText(["104", "109", "3"]);
  await page.getByRole("combobox", { name: "Cited together in" }).selectOption("Same bracket");
  await expect(rows).toHaveCount(1 + 34);
  await expect(rows.nth(1).getByRole("cell")).toHaveText(["104", "109", "3"]);
  const slider = page.getByRole("slider", { name: "Minimum strength" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(rows).toHaveCount(1 + 1);
  await expect(page.getByText("Showing 1 of 34 co-cited pairs.")).toBeVisible();
});

test("a pair opens every example that cites both", async ({ page }) => {
  await page.goto("/?tab=chord");
  await page.getByRole("button", { name: "Studies 104 and 109" }).click();
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await expect(panel.getByRole("heading", { name: "Studies 104 and 109" })).toBeFocused();
  await expect(panel.getByRole("blockquote")).toHaveCount(3);
});

test("a click on an arc opens the study, on a ribbon the pair", async ({ page }) => {
  await page.goto("/?tab=chord");
  const panel = page.getByRole("complementary", { name: "Reading panel" });
  await page.getByRole("option", { name: /^Study 109,/ }).click();
  await expect(panel.getByRole("heading", { name: "Study 109" })).toBeVisible();

  // Along the circle half way in, wherever there is a ribbon a click means a pair.
  const ring = await page.getByRole("listbox", { name: /^Chord/ }).boundingBox();
  if (!ring) throw new Error("the ring has no box");
  let opened = "";
  for (let angle = 0; angle < 360 && !opened.startsWith("Studies"); angle += 3) {
    const radius = Math.min(ring.width, ring.height) / 4;
    const x = ring.x + ring.width / 2 + radius * Math.cos((angle * Math.PI) / 180);
    const y = ring.y + ring.height / 2 + radius * Math.sin((angle * Math.PI) / 180);
    await page.mouse.click(x, y);
    opened = (await panel.getByRole("heading", { level: 2 }).textContent()) ?? "";
  }
  expect(opened).toMatch(/^Studies \d+ and \d+$/);
  await expect(panel.getByRole("blockquote").first()).toBeVisible();
});

test("by keyboard: round the ring, into a study, and back", async ({ page }) => {
  await page.goto("/?tab=chord");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options).toHaveCount(28);
  await options.first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(options.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(options.first()).toBeFocused();
  const name = await options.first().getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option", { name: name ?? "" })).toBeFocused();
});

test("hovering a study says who it is tied to, and lights it up in the heatmap", async ({ page }) => {
  await page.goto("/");
  const drawing = page.locator("section", { has: page.getByRole("grid") }).locator("svg");
  const before = await drawing.locator("> g").nth(1).innerHTML();
  await page.getByRole("option", { name: /^Study 104,/ }).hover();
  await expect(page.getByText("With 109 (3×)")).toBeVisible();
  expect(await drawing.locator("> g").nth(1).innerHTML()).not.toBe(before);
});
