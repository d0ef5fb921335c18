import type { Page } from "@playwright/test";

const rows: [string, string, number][] = [
  ["Peer workers", "Hope", 51],
  ["Peer workers", "Identity", 0],
  ["Peer workers", "Trust", 12],
  ["Colleges", "Hope", 7],
  ["Colleges", "Trust", 3],
  ["Family groups", "Identity", 19],
];

/** Opens an address of the app with a ready matrix in the place of the built-in table. */
export async function openCounted(page: Page, address: string): Promise<void> {
  const body = JSON.stringify({
    format: "evidence-table/1",
    title: "Coded segments",
    language: "en",
    gapMeaning: "Not asked for in this group",
    groups: ["Peer workers", "Colleges", "Family groups"].map((label) => ({ id: label, label })),
    themes: ["Hope", "Identity", "Trust"].map((label) => ({ id: label, label })),
    examples: [],
    counts: rows.map(([group, theme, value]) => ({ group, theme, value })),
  });
  await page.route("**/data/piat-2021-table-4.json", (route) =>
    route.fulfill({ body, contentType: "application/json" }),
  );
  await page.goto(address);
}
