import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "node_modules/.cache/evidence-loom/build.txt");
const notInputs = new Set(["node_modules", "dist", ".git", "bench", "e2e", "coverage", "test-results"]);

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** A checksum over names and contents of everything that may go into a build, and of what came out of it. */
function checksum() {
  const inputs = readdirSync(root, { withFileTypes: true }).filter((entry) => !notInputs.has(entry.name));
  const files = inputs.flatMap((entry) => {
    const path = join(root, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
  const hash = createHash("sha256").update(process.version);
  for (const file of [...files, ...filesIn(join(root, "dist"))].sort())
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Builds the app into dist, unless what is there was built from these very files. The exit code: 0 when dist is good. */
export function buildOnce() {
  const isBuilt = existsSync(join(root, "dist")) && existsSync(stampFile);
  if (isBuilt && readFileSync(stampFile, "utf8") === checksum()) return 0;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build"], { cwd: root, stdio: "inherit" });
  if (status === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, checksum());
  }
  return status ?? 1;
}
