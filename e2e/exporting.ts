import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";

/** Opens an address and there the dialog "Export", at a format if one is named. */
export async function openExport(page: Page, address: string, format?: string): Promise<Locator> {
  await page.goto(address);
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  if (format !== undefined) await dialog.getByRole("radio", { name: format, exact: true }).check();
  return dialog;
}

/** Presses Download and reads the file. */
export async function save(page: Page): Promise<{ name: string; bytes: Buffer; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const download = await waiting;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}
