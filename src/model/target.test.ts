import fc from "fast-check";
import { expect, test } from "vitest";
import { readTarget, type Target, targetKey } from "./target";

const id = fc.string({ minLength: 1 });
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant("cell" as const), group: id, theme: id }),
  fc.record({ kind: fc.constant("group" as const), group: id }),
  fc.record({ kind: fc.constant("theme" as const), theme: id }),
  fc.record({ kind: fc.constant("study" as const), study: id }),
);

test("a key is read back as what it was written for", () => {
  fc.assert(
    fc.property(target, (one) => {
      expect(readTarget(targetKey(one))).toEqual(one);
    }),
  );
});

test("a pair has one key, whichever way round", () => {
  expect(targetKey({ kind: "pair", studies: ["109", "104"] })).toBe("pair:104:109");
  expect(readTarget("pair:109:104")).toEqual({ kind: "pair", studies: ["109", "104"] });
  expect(targetKey({ kind: "themes", ids: ["y", "x"] })).toBe("themes:x:y");
  expect(readTarget("groups:a:b")).toEqual({ kind: "groups", ids: ["a", "b"] });
});

test("anything else is no target", () => {
  for (const key of [
    "",
    "cell",
    "cell:",
    "cell:a",
    "cell:a:",
    "cell:a:b:c",
    "row:a",
    "pair:1:1",
    "groups:a:a",
    "themes:a",
    "study:%",
    "group::",
    "__proto__:a",
  ])
    expect(readTarget(key)).toBeNull();
  fc.assert(fc.property(fc.string(), (key) => void readTarget(key)));
});
