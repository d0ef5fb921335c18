import { expect, test } from "vitest";
import type { Grid } from "./grid";
import { guessReading } from "./guessReading";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { piatFile } from "./testTable";
import { weaveGrid } from "./weaveGrid";

const gridOf = (rows: string[][], more: Partial<Grid> = {}): Grid => ({
  rows,
  merges: [],
  caption: null,
  notes: [],
  ...more,
});
const label = (list: readonly { id: string; label: string }[], id: string) => list.find((one) => one.id === id)!.label;

test("long", () => {
  const grid = gridOf([
    ["Innovation group", "Theme", "Example"],
    ...piatFile.examples.map(({ group, theme, text }) => [
      label(piatFile.groups, group),
      label(piatFile.themes, theme),
      text,
    ]),
  ]);
  const reading = guessReading(grid);
  const woven = weaveGrid(grid, reading);
  const table = parseEvidenceTable(woven.file);
  expect(table.examples.map(({ text }) => text)).toEqual(piatFile.examples.map(({ text }) => text));
});
