import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { LoadFont } from "./fontFiles";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** For tests: reads a font file from node_modules, where its address leads to without a build. */
export const readFont: LoadFont = async (address) => new Uint8Array(await readFile(`${root}${address}`));
