// Weighs what a reader has to load before the first interaction, in bytes after gzip, and fails over budget.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const budget = { script: 140_000, page: 60_000 };

const weigh = (file) => gzipSync(readFileSync(join(dist, file))).length;

/** The scripts that the page itself names, as paths within dist. */
function startScripts(html) {
  const found = [...html.matchAll(/["'](?:\.?\/)?([^"'\s]+\.js)["']/g)].map(([, path]) => path);
  if (found.length === 0) throw new Error("dist/index.html: expected it to name the app's script, got none");
  return found;
}

/** With every chunk that they import; a chunk behind import() is loaded later and does not count. */
function withImports(files) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, file), "utf8");
    for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      visit(join(dirname(file), path).replaceAll("\\", "/"));
    }
  };
  files.forEach(visit);
  return [...found];
}

function report(title, files, limit) {
  const rows = files.map((file) => ({ file, size: weigh(file) })).sort((a, b) => b.size - a.size);
  const total = rows.reduce((sum, row) => sum + row.size, 0);
  const isOver = total > limit;
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const verdict = limit === Infinity ? "" : `, ${isOver ? "OVER" : "within"} the budget of ${kB(limit)}`;
  console.log(`\n${title}`);
  for (const { file, size } of rows) console.log(`${kB(size).padStart(10)}  ${file}`);
  console.log(`${kB(total).padStart(10)}  in all${verdict}`);
  return isOver;
}

if (existsSync(join(dist, "index.html"))) {
  const first = withImports(startScripts(readFileSync(join(dist, "index.html"), "utf8")));
  const all = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  const later = all.filter((file) => file.endsWith(".js") && !first.includes(file));
  const styles = all.filter((file) => file.endsWith(".css"));
  const overs = [
    report("JavaScript before the first interaction", first, budget.script),
    report("The page", ["index.html"], budget.page),
    report("JavaScript that loads when asked for", later, Infinity),
    report("Styles beside the page", styles, Infinity),
    report("The app as one file, with every font", ["page.html"], Infinity),
  ];
  if (overs.includes(true)) process.exitCode = 1;
} else {
  console.error("There is no dist/index.html: run npm run build first.");
  process.exitCode = 1;
}
