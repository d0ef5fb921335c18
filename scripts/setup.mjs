// Installs the dependencies unless they are those of the lockfile; with --browser, finds a browser for the tests too.
// Plain Node without dependencies: it runs before there is a node_modules.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);

function isNodeNewEnough() {
  return major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
}

function npmCi() {
  const npm = process.env.npm_execpath; // npm's own file: starting npm.cmd by name needs a shell on Windows
  const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const shell = command === "npm" && process.platform === "win32";
  return spawnSync(command, [...args, "ci"], { cwd: root, stdio: "inherit", shell }).status ?? 1;
}

function install() {
  const stampFile = `${root}node_modules/.setup-stamp`; // in there, so that it goes when the folder goes
  const stamp = createHash("sha256")
    .update(readFileSync(`${root}package-lock.json`))
    .update(`${process.platform} ${process.arch} ${major}`)
    .digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return 0;
  console.log("Installing the dependencies (npm ci) …");
  const status = npmCi();
  if (status === 0) writeFileSync(stampFile, stamp);
  else console.error("\nnpm ci failed, see above. Is the npm registry within reach?");
  return status;
}

async function setUp() {
  if (!isNodeNewEnough()) {
    console.error(`Evidence Loom needs Node 20.19, 22.13, 24 or newer; this is ${process.version}.`);
    return 1;
  }
  const status = install();
  if (status !== 0 || !process.argv.includes("--browser")) return status;
  const { ensureBrowser } = await import("./browser.mjs");
  return (await ensureBrowser()) ? 0 : 1;
}

process.exitCode = await setUp();
