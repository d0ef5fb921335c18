import { expect, test } from "vitest";
import { evidenceFileOf } from "../data/parseEvidenceTable";
import { tableOf } from "../data/testTable";
import { withNames } from "./withNames";

const reference = (...families: string[]) => ({
  type: "book",
  title: "T",
  author: families.map((family) => ({ family })),
  issued: { "date-parts": [[2012]] },
});

test("labels are names, told apart by number where they are the same; the file stays known", () => {
  const table = tableOf({
    groups: ["G"],
    themes: ["T"],
    rows: [["G", "T", "Found [1–4]."]],
    more: {
      studies: [
        { id: "1", reference: reference("Moran") },
        { id: "2", reference: reference("Lee", "Park") },
        { id: "3", reference: reference("Moran") },
        { id: "4", reference: { note: "nothing to be called by" } },
      ],
    },
  });
  const named = withNames(table);
  expect(named.studies.map(({ label }) => label)).toEqual(["Moran 2012 (1)", "Lee & Park 2012", "Moran 2012 (3)", "4"]);
  expect(named.studies.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  expect(withNames(table)).toBe(named);
  expect(evidenceFileOf(named)).toBe(evidenceFileOf(table));
});
