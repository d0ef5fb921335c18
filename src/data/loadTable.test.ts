import { expect, test } from "vitest";
import { readTable } from "./loadTable";
import { fileOf } from "./testTable";

test("citations that a file gives are found in the text, however they are printed", async () => {
  const text = "So Smith et al. (2010) said";
  const file = fileOf({ groups: ["A"], themes: ["X"], rows: [["A", "X", text]] }) as { examples: object[] };
  const citations = [{ start: 3, end: 22, studies: ["Smith 2010"] }];
  const table = await readTable(JSON.stringify({ ...file, examples: [{ ...file.examples[0], citations }] }), "here");
  expect(text.slice(table.mentionStart[0], table.mentionEnd[0])).toBe("Smith et al. (2010)");
});

test("an error says whose text it is", async () => {
  await expect(readTable("<!doctype html>", "table.json")).rejects.toThrow(
    /^table\.json: expected JSON, got "<!doctype html>"/,
  );
});
