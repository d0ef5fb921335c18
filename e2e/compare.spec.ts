import { expect, test } from "@playwright/test";

test("what the three themes share", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("tab", { name: "Compare" }).click();
  const group = page.getByRole("group", { name: "Themes to compare" });
  for (const theme of ["Flexibility", "Relationship building", "Lived experience"]) {
    await expect(group.getByRole("checkbox", { name: theme })).toBeChecked();
  }
  const shared = page.getByRole("table", { name: "Shared studies" });
  const row = (name: string) => shared.getByRole("row", { name: new RegExp(`^${name} \\d`) });
  const studiesOf = (name: string) => row(name).getByRole("button");
  await expect(studiesOf("Flexibility and Lived experience")).toHaveText(["89", "104", "109", "115", "125", "129"]);
  await expect(studiesOf("Flexibility and Relationship building")).toHaveText(["104", "109"]);
  await expect(studiesOf("Relationship building and Lived experience")).toHaveText(["104", "109", "114"]);
  await expect(studiesOf("Flexibility, Relationship building and Lived experience")).toHaveText(["104", "109"]);
  await expect(row("Flexibility and Lived experience").getByRole("cell").last()).toHaveText("4");
});

test("two themes side by side, group by group, with their examples", async ({ page }) => {
  await page.goto("/?tab=compare&themes=flexibility,lived-experience");
  const where = page.getByRole("table", { name: /^Which studies/ });
  await expect(where.getByRole("columnheader")).toHaveText(["Innovation group", "Flexibility", "Lived experience"]);
  await expect(
    where
      .getByRole("row", { name: /^Staff training/ })
      .getByRole("cell")
      .first(),
  ).toHaveText("gap: no example");
  await expect(page.getByRole("region", { name: "What the examples say" }).getByRole("blockquote")).toHaveCount(11);
});

test("with fewer than two themes the page says what to do", async ({ page }) => {
  await page.goto("/?tab=compare&themes=flexibility,lived-experience");
  await page.getByRole("checkbox", { name: "Flexibility" }).uncheck();
  await expect(page.getByText("Choose two themes or more to compare them.")).toBeVisible();
  await expect(page).toHaveURL(/themes=lived-experience/);
});
