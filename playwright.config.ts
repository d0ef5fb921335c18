import { defineConfig, devices } from "@playwright/test";
import { browserOptions } from "./scripts/browser.mjs";

const isCi = process.env.CI !== undefined;
const port = Number(process.env.TEST_PORT ?? 4179);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  // As many as the least machine has cores; Playwright would take half of them.
  workers: 2,
  // To go through 2,400 cells takes axe half a minute on such a machine.
  timeout: 60_000,
  forbidOnly: isCi,
  retries: isCi ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    launchOptions: browserOptions(),
    screenshot: "only-on-failure",
    trace: "on-first-retry",
  },
  webServer: {
    command: `node scripts/start.mjs --port ${port}`,
    url: `http://localhost:${port}`,
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: "pipe",
  },
});
