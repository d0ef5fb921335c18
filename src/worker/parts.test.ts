import { expect, test } from "vitest";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { fileOf, piat } from "../data/testTable";
import { assembly, partsOf } from "./parts";

/** A value as it comes out on the other side, and the number of messages. */
function send(value: unknown) {
  const { add, value: whole } = assembly();
  let count = 0;
  for (const part of partsOf(value)) {
    add(structuredClone(part));
    count += 1;
  }
  return { value: whole(), count };
}

test("a small table is one message", () => {
  expect(send(piat)).toEqual({ value: piat, count: 1 });
});

test("a long table is many, and the same again", () => {
  const rows = Array.from({ length: 5_001 }, (_, i) => ["G", "T", `Said [${i + 1}].`] as const);
  const table = parseEvidenceTable(fileOf({ groups: ["G"], themes: ["T"], rows }));
  // Examples and studies, 5,001 of each.
  expect(send(table)).toEqual({ value: table, count: 1 + 3 + 3 });
});

test("a value that is a long list, keys of any name, and nothing", () => {
  const list = Array.from({ length: 4_000 }, (_, i) => i);
  const odd = JSON.parse('{"__proto__": [1], "constructor": {"a": null}}') as unknown;
  for (const value of [list, odd, null, undefined, "text", { deep: { er: { still: [list] } } }])
    expect(send(value).value).toEqual(value);
});
