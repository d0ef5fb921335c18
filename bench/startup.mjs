// Start-up: the built page beside the same page without its scripts, in one run, on a processor slowed four times.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { browserOptions, ensureBrowser } from "../scripts/browser.mjs";
import { serve } from "./staticServer.mjs";

const budget = { paint: 1.15, shift: 0.02, script: 140_000 };
const slowdown = 4;
const settle = 1500; // ms after load, for what follows it: fonts, data, the app taking over

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    dist: { type: "string", default: fileURLToPath(new URL("../dist", import.meta.url)) },
    rounds: { type: "string", default: "11" },
  },
});
const rounds = Number(values.rounds);

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The built page as it would be without an app: the same markup and styles, no script. */
const withoutScripts = (html) => html.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");

/** Its texts alone, one bare paragraph each: the least that could say as much. */
function bareParagraphs(html) {
  const texts = withoutScripts(html)
    .replaceAll(/<(style|title|option)\b[\s\S]*?<\/\1>/g, "")
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== "");
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>';
  return `<!doctype html><html lang="en"><head>${head}</head><body><p>${texts.join("</p>\n<p>")}</p></body></html>`;
}

/** One load in a fresh context: nothing cached, nothing kept. */
async function measure(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(settle);
  const result = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    shift: window.layoutShift,
  }));
  await context.close();
  if (result.paint === undefined) throw new Error(`${url}: nothing was painted within ${settle} ms of its load`);
  return result;
}

async function run(browser) {
  const html = readFileSync(join(values.dist, "index.html"), "utf8");
  const pages = {
    app: await serve(values.dist),
    still: await serve(values.dist, { "/index.html": withoutScripts(html) }),
    bare: await serve(values.dist, { "/index.html": bareParagraphs(html) }),
  };
  const names = Object.keys(pages);
  const results = { app: [], still: [], bare: [] };
  let script = 0;
  try {
    for (const name of names) await measure(browser, pages[name].url); // the browser's own start
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        pages[name].sent.length = 0;
        results[name].push(await measure(browser, pages[name].url));
      }
      const scripts = pages.app.sent.filter(({ path }) => path.endsWith(".js"));
      script = Math.max(
        script,
        scripts.reduce((sum, { bytes }) => sum + bytes, 0),
      );
    }
  } finally {
    for (const name of names) pages[name].close();
  }
  const paints = (name) => results[name].map(({ paint }) => paint);
  return {
    app: paints("app"),
    still: paints("still"),
    bare: paints("bare"),
    shift: Math.max(...results.app.map(({ shift }) => shift)),
    script,
  };
}

function report({ app, still, bare, shift, script }) {
  // Round by round: load on the machine drifts.
  const times = (base) => median(app.map((time, round) => time / base[round]));
  const ratio = times(still);
  const spread = (numbers) => `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)}`;
  const rows = [
    ["first contentful paint, ms", "median", "range"],
    ["this app", median(app).toFixed(0), spread(app)],
    ["the same page, static: no script", median(still).toFixed(0), spread(still)],
    ["its texts as bare paragraphs: no style, no drawing", median(bare).toFixed(0), spread(bare)],
    ["", "", ""],
    ["budget", "seen", "at most"],
    ["first paint, times the static page's in its round", ratio.toFixed(2), String(budget.paint)],
    ["first paint, times the bare paragraphs' in its round", times(bare).toFixed(2), ""],
    ["layout shift, worst round", shift.toFixed(4), String(budget.shift)],
    ["script before the first interaction, kB gz", (script / 1000).toFixed(1), String(budget.script / 1000)],
  ];
  console.log(`\nCPU slowed ${slowdown} times, ${rounds} rounds in turn\n`);
  for (const [name, seen, limit] of rows) console.log(`${name.padEnd(54)}${seen.padStart(8)}${limit.padStart(12)}`);
  return ratio <= budget.paint && shift < budget.shift && script <= budget.script;
}

if (!existsSync(join(values.dist, "index.html"))) {
  console.error(`There is no index.html in ${values.dist}: run npm run build first.`);
  process.exitCode = 1;
} else if (await ensureBrowser()) {
  const browser = await chromium.launch(browserOptions());
  try {
    const isWithin = report(await run(browser));
    if (values.check && !isWithin) {
      console.error("\nOver the budget.");
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
} else {
  process.exitCode = 1;
}
