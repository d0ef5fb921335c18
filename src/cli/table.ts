import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { runTable } from "./runTable";

process.exitCode = await runTable(process.argv.slice(2), {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: (path, text) => writeFile(path, text),
  nameOf: (path) => basename(path),
  async htmlParser() {
    const { JSDOM } = await import("jsdom");
    return (html) => new JSDOM(html).window.document;
  },
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
