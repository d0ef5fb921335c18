import fc from "fast-check";
import { expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { amountOf } from "../model/amount";
import { coCite } from "../model/coCite";
import { compare } from "../model/compare";
import { cellState } from "../model/counts";
import { crossTabulate } from "../model/crossTabulate";
import type { EvidenceTable } from "../model/evidenceTable";
import { examplesOf, studiesOf } from "../model/examplesOf";
import { countKept, type LeftOut, makeFilter } from "../model/makeFilter";
import { sharedStudies } from "../model/sharedStudies";
import { sortExamples } from "../model/sortExamples";
import { sortStudies } from "../model/sortStudies";
import { working } from "../model/working";
import { chosenChord } from "./chosenChord";

/** Two examples in a cell, a study under several themes, and an example that cites nobody. */
const crowded = tableOf({
  groups: ["a", "b", "c"],
  themes: ["x", "y", "z"],
  rows: [
    ["a", "x", "[1, 2] [2]"],
    ["a", "x", "[1, 3]"],
    ["a", "y", "[1]"],
    ["b", "x", "[3, 4]"],
    ["b", "z", "Nobody."],
    ["c", "z", "[4, 5] [6]"],
    ["c", "y", "[6, 1]"],
  ],
});

/** Any filter of a table but words and attributes. */
function leftOutOf({ groups, themes, studies, examples }: EvidenceTable): fc.Arbitrary<LeftOut> {
  const some = (entries: readonly { readonly id: string }[]) => fc.subarray(entries.map(({ id }) => id));
  return fc.record({
    hiddenGroups: some(groups),
    hiddenThemes: some(themes),
    hiddenStudies: some(studies),
    citedIn: fc.integer({ min: 1, max: 4 }),
    facets: fc.constant([]),
    found: fc.option(fc.uint8Array({ minLength: examples.length, maxLength: examples.length, max: 1 })),
  });
}

test.each([
  ["the built-in table", piat],
  ["a crowded one", crowded],
])("under any filter the numbers of all views agree: %s", (_, table) => {
  fc.assert(
    fc.property(leftOutOf(table), (leftOut) => {
      const filter = makeFilter(table, leftOut);
      const matrix = crossTabulate(table, "studies", filter);
      const examples = crossTabulate(table, "examples", filter);
      const rows = sortExamples(table, "published", filter);
      const themes = compare(table, "themes", [...table.themes.keys()], filter);
      const groups = compare(table, "groups", [...table.groups.keys()], filter);

      // Each cell: heatmap, its working, the reading panel and both comparisons.
      table.groups.forEach(({ id: group }, i) => {
        table.themes.forEach(({ id: theme }, j) => {
          const target = { kind: "cell", group, theme } as const;
          const read = examplesOf(table, target, "example", filter);
          const count = amountOf(matrix, i, j).count;
          expect(working(table, target, filter).studies).toHaveLength(count);
          expect(studiesOf(table, read, filter)).toHaveLength(count);
          expect(read).toHaveLength(amountOf(examples, i, j).count);
          expect(themes.cells[i]![j]!.studies).toHaveLength(count);
          expect(groups.cells[j]![i]!.studies).toHaveLength(count);
          expect(read.length > 0).toBe(matrix.state[i * matrix.columns + j] === cellState.value);
        });
      });

      // Totals: heatmap, comparisons, the filter's sentence, both lists of the tab Table, and the ring.
      const total = amountOf(matrix, null, null).count;
      const kept = countKept(table, filter);
      const pairs = coCite(table, "example", filter);
      // Those that are listed and not cited stand in the list alone.
      const studies = sortStudies(table, "published", filter, pairs).filter(({ cited }) => cited > 0);
      expect(kept).toEqual({ studies: total, examples: rows.length });
      expect(rows).toHaveLength(amountOf(examples, null, null).count);
      expect(studies).toHaveLength(total);
      expect(chosenChord(table, pairs, { filter }).studies).toHaveLength(total);
      const lengths = (lists: readonly (readonly number[])[]) => lists.map((list) => list.length);
      expect(lengths(themes.studies)).toEqual(table.themes.map((_, j) => amountOf(matrix, null, j).count));
      expect(lengths(groups.studies)).toEqual(table.groups.map((_, i) => amountOf(matrix, i, null).count));

      // Pairs: ring, list and reading panel; what two themes share: ring and comparison.
      pairs.full.forEach((times, pair) => {
        const ids = [pairs.source[pair]!, pairs.target[pair]!].map((study) => table.studies[study]!.id);
        const target = { kind: "pair", studies: [ids[0]!, ids[1]!] } as const;
        expect(examplesOf(table, target, "example", filter)).toHaveLength(times);
      });
      const shared = sharedStudies(table, "themes", filter);
      for (const { members, studies: both } of themes.shared.filter((one) => one.members.length === 2)) {
        const pair = shared.source.findIndex((a, k) => a === members[0] && shared.target[k] === members[1]);
        expect(pair < 0 ? 0 : shared.full[pair]).toBe(both.length);
      }
    }),
  );
});
