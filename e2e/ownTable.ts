import type { Page } from "@playwright/test";

/** A small table of one's own, as a file. */
export const ownTable = {
  format: "evidence-table/1",
  title: "Hope in recovery",
  about: { version: "2", searched: "2024-03" },
  groups: [
    { id: "peers", label: "Peer workers" },
    { id: "colleges", label: "Colleges" },
  ],
  themes: [
    { id: "hope", label: "Hope" },
    { id: "identity", label: "Identity" },
  ],
  examples: [
    { id: "e1", group: "peers", theme: "hope", text: "Hope grows with those who were there [1, 2]." },
    { id: "e2", group: "peers", theme: "identity", text: "A new self [2]." },
    { id: "e3", group: "colleges", theme: "hope", text: "Hope can be taught [3]." },
  ],
};

/** A file for a file input. */
function jsonFile(table: unknown, name = "mine.json") {
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(table)) };
}

/** Opens a table of one's own through the dialog, and waits until it is shown. */
export async function openOwn(page: Page, table: { title: string } = ownTable, name?: string): Promise<void> {
  await page.getByRole("button", { name: "Open data" }).click();
  const dialog = page.getByRole("dialog", { name: "Open data" });
  await dialog.locator("input[type=file]").setInputFiles(jsonFile(table, name));
  await dialog.getByRole("button", { name: "Open table" }).click();
  await page.getByRole("heading", { level: 1, name: table.title }).waitFor();
}

/** The strip above a table that is not the built-in one. */
export const banner = (page: Page) => page.getByRole("region", { name: "This table" });

/** Where it says "Saved". */
export const saved = (page: Page) =>
  banner(page)
    .getByRole("status")
    .filter({ hasText: /^Saved$/ });
