import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { piat } from "./piat";

const numbers = ["3", "2", "1", "4", "6", "6", "2", "1", "3", "3", "1", "3", "2", "1", "2"];

for (const [width, colorScheme] of [
  [1440, "light"],
  [1100, "dark"],
  [390, "light"],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test("without any script the heatmap is there with its numbers", async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(piat.title);
      const drawing = page.locator("svg").filter({ hasText: "gap: no example", visible: true });
      await expect(drawing).toHaveCount(1);
      const texts = await drawing.locator("text").allTextContents();
      for (const number of numbers) expect(texts).toContain(number);
      await context.close();
    });

    test("the heatmap stays put when the script takes over", async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto("/", { waitUntil: "commit" });
      const drawing = page.locator("svg").filter({ hasText: "gap: no example", visible: true });
      const places = () =>
        drawing.locator("text").evaluateAll((all) =>
          // The access layer's words come with the script, and what differs in the other scheme stands unseen beside it:
          // what is seen must not move.
          all
            .filter((text) => !text.closest("[role=grid]") && text.getClientRects().length > 0)
            .map((text) => {
              // Where it is anchored: letters are a hair wider or narrower until the fonts are there.
              const anchor = new DOMPoint(Number(text.getAttribute("x")), Number(text.getAttribute("y")));
              const { x, y } = anchor.matrixTransform((text as SVGTextElement).getScreenCTM() ?? undefined);
              return [text.textContent, Math.round(x * 10), Math.round(y * 10)];
            }),
        );
      await expect(drawing).toHaveCount(1);
      const before = await places();
      expect(before.length).toBeGreaterThan(30);
      release();
      await expect(page.getByRole("gridcell")).toHaveCount(21);
      expect(await places()).toEqual(before);
    });

    test("nothing shifts while the page loads", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(28);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift).toBeLessThan(0.02);
    });
  });
}

test("an address that asks for another view never shows the first one", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?tab=chord", { waitUntil: "commit" });
  await expect(page.locator("h1")).toBeAttached();
  await expect(page.locator("h1")).toBeHidden();
  release();
  await expect(page.getByRole("listbox", { name: /^Chord/ })).toBeVisible();
});

test("a script that does not come is said, and the first view can be read", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("/?tab=chord");
  await expect(page.getByRole("alert")).toHaveText(/did not load/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the page talks to nobody else, and obeys its content policy", async ({ page }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost") && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  for (const tab of ["overview", "heatmap", "chord", "compare"]) {
    await page.goto(`/?tab=${tab}&select=cell:peer-workers:lived-experience`);
    await expect(page.getByRole("complementary").getByRole("blockquote")).toBeVisible();
  }
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("parts that come later ask for no file that is not there", async ({ page }) => {
  const missing: string[] = [];
  page.on("response", (response) => {
    // The server answers what it does not have with the page.
    const isFile = /\.(css|js)$/.test(new URL(response.url()).pathname);
    if (isFile && /html/.test(response.headers()["content-type"] ?? "")) missing.push(response.url());
  });
  await page.goto("/?tab=compare&select=cell:peer-workers:lived-experience");
  await expect(page.getByRole("table", { name: "Shared studies" })).toBeVisible();
  await expect(page.getByRole("complementary").getByRole("blockquote")).toBeVisible();
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  expect(missing).toEqual([]);
});

test("all the script that comes before anything is done is within 140 kB, whatever asks for it", async ({ page }) => {
  const weights: Promise<number>[] = [];
  page.on("response", (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname))
      weights.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto("/");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(28);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(weights);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(140_000);
});

test("what was slow can be seen: the measures are left by name", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(28);
  const names = await page.evaluate(() => performance.getEntriesByType("measure").map((entry) => entry.name));
  for (const name of ["dataset", "model", "draw:heatmap", "draw:chord"]) expect(names).toContain(name);
});
