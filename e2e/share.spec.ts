import { expect, test } from "@playwright/test";

test("Share copies an address that shows just this view in a fresh browser", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("combobox", { name: "Order" }).selectOption("By total");
  await page.getByRole("gridcell", { name: /^Peer workers, Flexibility/ }).click();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The address is copied" })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(page.url());

  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.getByRole("combobox", { name: "Order" })).toHaveValue("total");
  await expect(other.getByRole("complementary").getByRole("heading", { level: 2 })).toHaveText(
    "Peer workers · Flexibility",
  );
  await other.context().close();
});

test("where copying is not allowed, the address is there to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await page.goto("/?tab=chord");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("The browser did not allow copying.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Address of this view" })).toHaveValue(page.url());
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Address of this view" })).toBeHidden();
});
