import type { Page } from "@playwright/test";

/** Answers the table's address with a small table whose themes and groups are nested. */
export async function serveNested(page: Page): Promise<void> {
  const entry = (id: string, parent: string | null = null) => ({ id: id.toLowerCase(), label: id, parent });
  const example = (group: string, theme: string, text: string, i: number) => ({ id: `e${i}`, group, theme, text });
  const table = {
    format: "evidence-table/1",
    title: "Nested",
    groups: [entry("Peers"), entry("Workers", "peers"), entry("Mentors", "peers"), entry("Housing")],
    themes: [entry("Setting"), entry("Culture", "setting"), entry("Leaders", "setting"), entry("Cost")],
    examples: [
      example("workers", "culture", "Heard [1, 2].", 1),
      example("mentors", "culture", "Seen [2, 3].", 2),
      example("mentors", "leaders", "Asked [3].", 3),
      example("housing", "cost", "Dear [4].", 4),
    ],
  };
  await page.route("**/data/piat-2021-table-4.json", (route) => route.fulfill({ json: table }));
}
