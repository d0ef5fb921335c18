// Makes an evidence table of a file: bundles src/cli/table.ts and runs it.
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
// In node_modules, so that what is not bundled is found from there.
const outDir = `${root}node_modules/.cache/evidence-loom/cli`;
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  build: { ssr: "src/cli/table.ts", outDir, emptyOutDir: true, target: "node20", reportCompressedSize: false },
});
await import(pathToFileURL(`${outDir}/table.js`).href);
