// Serves the built app: on port 4173 or the next one that is free; with --port, on that very one.
import { parseArgs } from "node:util";
import { preview } from "vite";
import { buildOnce } from "./build.mjs";

/** Whoever stops npm stops its shell, and may not reach what runs in the shell. */
function stopWithTheShell() {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.exit();
  }, 500).unref();
}

async function serve(port) {
  try {
    const server = await preview({ preview: { port: Number(port ?? 4173), strictPort: port !== undefined } });
    console.log("\n  Evidence Loom is ready; Ctrl+C stops it.");
    server.printUrls();
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

stopWithTheShell();
const { values } = parseArgs({ options: { port: { type: "string" } } });
process.exitCode = buildOnce() || (await serve(values.port));
