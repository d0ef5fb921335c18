import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

/** Which room may import which: the table of ARCHITECTURE.md. */
const table: Record<string, readonly string[]> = {
  model: [],
  scene: [],
  messages: [],
  ui: [],
  charts: ["model", "scene", "messages"],
  data: ["model", "messages"],
  state: ["model"],
  keep: ["data"],
  export: ["scene", "model", "charts", "messages"],
  worker: ["data", "model", "messages"],
  cli: ["data", "model", "messages"],
  gallery: ["data", "model", "charts", "scene", "messages"],
  views: ["model", "scene", "charts", "messages", "data", "state", "keep", "export", "ui"],
  app: ["model", "scene", "charts", "messages", "data", "state", "keep", "export", "worker", "ui", "views"],
};
const rooms = Object.keys(table);
const withReact = ["ui", "views", "app"];

/** What a file of the room tries to import, one a line, and whether it may. */
function tries(room: string): { code: string; may: boolean }[] {
  return [
    ...rooms
      .filter((other) => other !== room)
      .flatMap((other) => {
        const may = table[room]?.includes(other) ?? false;
        return [
          { code: `import { thing } from "../${other}/thing";`, may },
          { code: `import type { Thing } from "../${other}/thing";`, may },
          { code: `export const load${other} = () => import("../${other}/thing");`, may },
        ];
      }),
    { code: `import { near } from "./near";`, may: true },
    { code: `import table from "../../e2e/table.json";`, may: false },
    { code: `import { useState } from "react";`, may: withReact.includes(room) },
    { code: `import { createRoot } from "react-dom/client";`, may: withReact.includes(room) },
    { code: `import { max, scaleBand, chordDirected } from "d3";`, may: true },
    { code: `import { max, select } from "d3";`, may: false },
    { code: `import { zoomIdentity } from "d3-zoom";`, may: false },
    { code: `import { axisLeft as axis } from "d3";`, may: false },
    { code: `import * as d3 from "d3";`, may: false },
  ];
}

const folder = mkdtempSync(join(tmpdir(), "import-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Room and code of every import that the linter refuses. */
function refused(): string[] {
  for (const file of ["biome.jsonc", "biome.rooms.jsonc", ".gitignore"]) cpSync(file, join(folder, file));
  for (const room of rooms) {
    mkdirSync(join(folder, "src", room), { recursive: true });
    const lines = tries(room).map(({ code }) => code);
    writeFileSync(join(folder, "src", room, "planted.ts"), lines.join("\n"));
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [
    "lint",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=json",
    "--colors=off",
  ];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: "utf8" });
  const report = JSON.parse(stdout) as { diagnostics: { location: { path: string; start: { line: number } } }[] };
  const found = report.diagnostics.map(({ location }) => {
    const room = location.path.replaceAll("\\", "/").split("/")[1] ?? "";
    return `${room}: ${tries(room)[location.start.line - 1]?.code}`;
  });
  return [...new Set(found)].sort();
}

test("the linter refuses exactly the imports that the table does not allow", () => {
  const expected = rooms.flatMap((room) => tries(room).flatMap(({ code, may }) => (may ? [] : [`${room}: ${code}`])));
  expect(refused()).toEqual(expected.sort());
});
