// Finds a Chromium for the tests, or installs one. A browser is believed once it has been started and has shown a page:
// a file that exists may still lack its libraries.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));
const choiceFile = join(root, "node_modules/.cache/evidence-loom/browser.json");

/** Playwright's launch options for the browser that set-up chose; without a choice, Playwright's own browser. */
export function browserOptions() {
  return existsSync(choiceFile) ? JSON.parse(readFileSync(choiceFile, "utf8")) : {};
}

const own = { name: "Playwright's Chromium", options: {} };

/** Every file of that name that the shell would look at; an earlier one may be broken. */
function onPath(command) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).filter((file) => existsSync(file));
}

function installed() {
  const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return [
    own,
    { name: "Chrome", options: { channel: "chrome" } },
    ...commands.flatMap(onPath).map((file) => ({ name: file, options: { executablePath: file } })),
    { name: "Edge", options: { channel: "msedge" } },
  ];
}

/** Starts a browser, shows a page in it, and returns its version. */
async function tryOut(options) {
  const browser = await chromium.launch({ ...options, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.setContent("<p>a page</p>");
    return browser.version();
  } finally {
    await browser.close();
  }
}

const failures = new Map();

/** Remembers the first browser of the list that works. */
async function choose(candidates) {
  for (const { name, options } of candidates) {
    try {
      const version = await tryOut(options);
      mkdirSync(dirname(choiceFile), { recursive: true });
      writeFileSync(choiceFile, JSON.stringify(options));
      console.log(`Browser for the tests: ${name}, ${version}`);
      return true;
    } catch (error) {
      failures.set(name, String(error).split("\n")[0]);
    }
  }
  return false;
}

function run(command, args, env) {
  const options = { cwd: root, stdio: "inherit", timeout: 600_000, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

function playwright(...args) {
  console.log(`> playwright ${args.join(" ")}`);
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  return run(process.execPath, [cli, ...args], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" });
}

function aptGet(...args) {
  const [command, ...rest] = process.getuid() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  console.log(`> ${[command, ...rest, ...args].join(" ")}`);
  return run(command, [...rest, "-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
    DEBIAN_FRONTEND: "noninteractive",
  });
}

/** Ways to get a browser that may work on this machine, from the least to the most that they change on it. */
async function installOne() {
  console.log("No browser found; asking Playwright to download its own …");
  const downloaded = playwright("install", "chromium");
  if (downloaded && (await choose([own]))) return true;
  if (process.platform !== "linux" || onPath("apt-get").length === 0) return false;
  if (downloaded) {
    console.log("It does not start; asking Playwright for the libraries that it needs …");
    if (playwright("install-deps", "chromium") && (await choose([own]))) return true;
  }
  console.log("Asking the system for Chromium …");
  aptGet("update");
  aptGet("install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation");
  return choose(installed());
}

/** True when the tests have a browser; otherwise it has said what to do. */
export async function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await choose([{ name: named, options: { executablePath: named } }])) return true;
    console.warn(`CHROME_PATH is ${named}, which does not start; looking for another browser.`);
  }
  if ((await choose(installed())) || (await installOne())) return true;
  console.error("\nNo browser for the tests. Tried:");
  for (const [name, failure] of failures) console.error(`  ${name}: ${failure}`);
  console.error("Install Chrome or Chromium, or set CHROME_PATH to one, and run the command again.\n");
  return false;
}
