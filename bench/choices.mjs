// How soon the page answers a choice at 60 × 40 cells, 300 studies and 1,000 examples: from the event to the frame after it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { browserOptions, ensureBrowser } from "../scripts/browser.mjs";
import { largeTable } from "./largeTable.mjs";
import { serve } from "./staticServer.mjs";

const budget = 100; // ms
const mostOptions = 8;
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    dist: { type: "string", default: fileURLToPath(new URL("../dist", import.meta.url)) },
    rounds: { type: "string", default: "7" },
  },
});

/**
 * Clicks an element, or chooses a value of a select, and gives the time from there to when the frame after it has been handed
 * over, in milliseconds.
 */
function timed(locator, value = null) {
  return locator.evaluate(
    (element, chosen) =>
      new Promise((resolve) => {
        if (chosen !== null)
          Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(element, chosen);
        const start = performance.now();
        if (chosen === null) element.click();
        else element.dispatchEvent(new Event("change", { bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
    value,
  );
}

/** Every tab from another one, and what the filter leaves out and brings back in each. */
async function measureTabs(page, into) {
  const note = async (name, locator) => {
    const took = await timed(locator);
    into.set(name, [...(into.get(name) ?? []), took]);
    await page.waitForTimeout(500);
  };
  const tab = (name) => page.getByRole("tab", { name });
  for (const name of ["Heatmap", "Chord", "Compare", "Table", "Overview"]) await note(`tab ${name}`, tab(name));
  await page.getByRole("button", { name: /^Filter/ }).click();
  for (const name of ["Overview", "Heatmap", "Chord", "Compare", "Table"]) {
    await tab(name).click();
    await page.waitForTimeout(500);
    for (const list of ["Groups", "Studies"]) {
      const first = page.getByRole("group", { name: list, exact: true }).getByRole("checkbox").first();
      await note(`${name}: leave out one of the ${list.toLowerCase()}`, first);
      await note(`${name}: bring it back`, first);
    }
  }
  await tab("Overview").click();
  await page.getByRole("searchbox", { name: "Search examples" }).fill("Passage 7");
  await page.waitForTimeout(500);
  await note("Overview: only these", page.getByRole("checkbox", { name: "Only these" }));
  await note("Overview: undo", page.getByRole("button", { name: "Undo" }));
  await page.getByRole("searchbox", { name: "Search examples" }).fill("");
  await page.getByRole("button", { name: /^Filter/ }).click();
  await page.waitForTimeout(500);
}

/** Every option of every choice in a tab, one after the other. */
async function measureTab(page, tab, into) {
  await page.getByRole("tab", { name: tab }).click();
  await page.getByRole("tabpanel").locator("svg, table").first().waitFor();
  // One at a time: an open one is no longer among the closed.
  const closed = page.getByRole("tabpanel").locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  await page.waitForTimeout(300);
  const selects = page.getByRole("tabpanel").locator("select:enabled");
  for (let i = 0; i < (await selects.count()); i++) {
    const select = selects.nth(i);
    const name = await select.evaluate((element) => element.labels[0]?.textContent?.trim() ?? "");
    const [first, ...others] = await select.locator("option:enabled").evaluateAll((all) => all.map((one) => one.value));
    // Of a long list a few stand for all.
    for (const value of [...others.slice(0, mostOptions), first]) {
      const key = `${tab}: ${name.replace(/[A-Z][a-z].*?(?=[A-Z]|$)/g, (word, at) => (at === 0 ? word : ""))} → ${value}`;
      const took = await timed(select, value);
      into.set(key, [...(into.get(key) ?? []), took]);
      // What follows from a choice is done before the next one: nobody chooses faster than this.
      await page.waitForTimeout(400);
    }
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

if (!existsSync(join(values.dist, "index.html"))) {
  console.error(`There is no index.html in ${values.dist}: run npm run build first.`);
  process.exitCode = 1;
} else if (await ensureBrowser()) {
  const browser = await chromium.launch(browserOptions());
  const server = await serve(values.dist, { "/data/piat-2021-table-4.json": JSON.stringify(largeTable()) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.url);
    await page.getByRole("grid").waitFor();
    const took = new Map();
    for (let round = 0; round < Number(values.rounds); round++) {
      await measureTabs(page, took);
      for (const tab of ["Overview", "Heatmap", "Chord"]) await measureTab(page, tab, took);
    }
    console.log(`\n${"choice".padEnd(64)}median ms   worst ms`);
    for (const [name, all] of took)
      console.log(
        `${name.padEnd(64)}${median(all).toFixed(0).padStart(9)}${Math.max(...all)
          .toFixed(0)
          .padStart(11)}`,
      );
    const slow = [...took].filter(([, all]) => median(all) > budget).map(([name]) => name);
    console.log(slow.length === 0 ? `\nAll within ${budget} ms.` : `\nOver ${budget} ms: ${slow.join("; ")}`);
    if (values.check && slow.length > 0) process.exitCode = 1;
  } finally {
    server.close();
    await browser.close();
  }
} else {
  process.exitCode = 1;
}
