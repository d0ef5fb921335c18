import { expect, test } from "vitest";
import { interRuler } from "./textRuler";
import { wrapAddress } from "./wrapAddress";

const address = "https://systematicreviewsjournal.biomedcentral.com/articles/10.1186/s13643-021-01646-0#ref-CR109";

test.each([60, 100, 180, 1000])("an address at %d px keeps every character, and no line is wider", (width) => {
  const lines = wrapAddress(address, width, 10, 400, interRuler);
  expect(lines.join("")).toBe(address);
  for (const line of lines) expect(interRuler(line, 10, 400)).toBeLessThanOrEqual(width);
});

test("it is broken after its punctuation where that fits", () => {
  expect(wrapAddress("https://doi.org/10.1186/s13643-021", 80, 10, 400, interRuler)).toEqual([
    "https://doi.org/",
    "10.1186/",
    "s13643-021",
  ]);
});
