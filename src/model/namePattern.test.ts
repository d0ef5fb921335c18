import fc from "fast-check";
import { expect, test } from "vitest";
import { namePattern } from "./namePattern";

test.each([
  ["Peer workers", "one peer  worker said", true],
  ["Peer workers", "Peer workers", true],
  ["Peer workers", "peer workerships", false],
  ["E-innovations", "an e-innovation for all", true],
  ["E-innovations", "the einnovations", false],
  ["Family-focused innovations", "(family-focused innovations)", true],
  ["A/B (test) [x]? *.*", "an A/B (test) [x]? *.* here", true],
  ["看護", "看護師", true],
])("%s in “%s”: %s", (name, text, isIn) => {
  expect(namePattern(name)?.test(text)).toBe(isIn);
});

test("a name without a letter or digit matches nothing", () => {
  expect(namePattern("– / -")).toBeNull();
  expect(namePattern("")).toBeNull();
});

test("any name is found where it stands by itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const pattern = namePattern(name);
      if (pattern) expect(pattern.test(` ${name.trim()} `)).toBe(true);
    }),
  );
});
