// Start-up: the built page beside a static page of the same words, in one run, on a processor slowed four times.
import { existsSync } from "node:fs";
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

/** Every text that the page shows before a script has run, one paragraph each. */
async function staticPage(browser, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const words = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode;
      if (data.trim() !== "" && parentElement.checkVisibility()) found.push(data.trim());
    }
    return found;
  });
  await context.close();
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const body = words.map((text) => `<p>${escaped(text)}</p>`).join("\n");
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Static</title>';
  return {
    html: `<!doctype html><html lang="en"><head>${head}</head><body>\n${body}\n</body></html>`,
    words: words.length,
  };
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
  const app = await serve(values.dist);
  const { html, words } = await staticPage(browser, app.url);
  const plain = await serve(values.dist, { "/index.html": html });
  const results = { app: [], plain: [] };
  let script = 0;
  try {
    await measure(browser, plain.url); // the browser's own start
    await measure(browser, app.url);
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? ["plain", "app"] : ["app", "plain"];
      for (const name of order) {
        app.sent.length = 0;
        results[name].push(await measure(browser, name === "app" ? app.url : plain.url));
        const scripts = app.sent.filter(({ path }) => path.endsWith(".js"));
        script = Math.max(
          script,
          scripts.reduce((sum, { bytes }) => sum + bytes, 0),
        );
      }
    }
  } finally {
    app.close();
    plain.close();
  }
  const paints = (name) => results[name].map(({ paint }) => paint);
  return {
    words,
    plain: paints("plain"),
    app: paints("app"),
    shift: Math.max(...results.app.map(({ shift }) => shift)),
    script,
  };
}

function report({ words, plain, app, shift, script }) {
  const ratio = median(app.map((time, round) => time / plain[round])); // round by round: load on the machine drifts
  const spread = (numbers) => `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)}`;
  const rows = [
    ["first contentful paint, ms", "median", "range"],
    [`static page, the same ${words} texts`, median(plain).toFixed(0), spread(plain)],
    ["this app", median(app).toFixed(0), spread(app)],
    ["", "", ""],
    ["budget", "seen", "at most"],
    ["first paint, times the static page's in its round", ratio.toFixed(2), String(budget.paint)],
    ["layout shift, worst round", shift.toFixed(4), String(budget.shift)],
    ["script before the first interaction, kB gz", (script / 1000).toFixed(1), String(budget.script / 1000)],
  ];
  console.log(`\nCPU slowed ${slowdown} times, ${rounds} rounds in turn\n`);
  for (const [name, seen, limit] of rows) console.log(`${name.padEnd(52)}${seen.padStart(8)}${limit.padStart(12)}`);
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
