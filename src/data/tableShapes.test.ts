import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importSession } from "./importSession";
import { uncorrected } from "./tableImport";

const page = readFileSync("docs/table-shapes.md", "utf8");

function finish<Value>(steps: Generator<number, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Each example of the page, under its heading: its shape, and how many groups, themes, examples and studies are in it. */
function examples() {
  let heading = "";
  return [...page.matchAll(/^## (.*)$|```csv\n([\s\S]*?)```/gm)].flatMap(([, title, csv]) => {
    if (title !== undefined) heading = title;
    if (csv === undefined) return [];
    const session = finish(importSession({ kind: "text", text: csv }, { encoding: null, delimiter: null }));
    const { reading, counts } = finish(session.preview(uncorrected));
    const { groups = 0, themes = 0, examples: found = 0, studies = 0 } = counts ?? {};
    return [[heading, reading?.shape, groups, themes, found, studies]];
  });
}

test("every table of the page about shapes is read as the page says", () => {
  expect(examples().filter(([, shape]) => shape !== "counts")).toEqual([
    ["Long", "long", 2, 2, 3, 5],
    ["Long", "long", 2, 2, 3, 5],
    ["Filled down", "long", 2, 3, 4, 5],
    ["Wide", "wide", 2, 3, 4, 5],
    ["Wide", "wide", 2, 3, 4, 5],
    ["Condensed", "long", 2, 3, 6, 3],
    // Ratings, which are no counts.
    ["Counts", "wide", 2, 3, 6, 0],
    ["One row a study", "studies", 2, 3, 5, 3],
    ["Records", "records", 2, 2, 4, 3],
    ["Parents and attributes", "long", 2, 5, 3, 5],
  ]);
  expect(examples().filter(([, shape]) => shape === "counts")).toHaveLength(1);
});

test("the template is the same table as CSV and as a workbook", () => {
  const read = (name: string) => {
    const bytes = new Uint8Array(readFileSync(`public/template/${name}`));
    const session = finish(importSession({ kind: "bytes", name, bytes }, { encoding: null, delimiter: null }));
    return finish(session.preview(uncorrected));
  };
  const csv = read("evidence-table.csv");
  expect(csv.counts).toMatchObject({ rows: 3, groups: 2, examples: 3, citations: 3, studies: 5 });
  expect(csv.reading?.columns.map(({ role }) => role)).toEqual(["group", "theme", "example", "example-attribute"]);
  const { rows, counts, examples: shown } = read("evidence-table.xlsx");
  expect({ rows, counts, shown }).toEqual({ rows: csv.rows, counts: csv.counts, shown: csv.examples });
});
