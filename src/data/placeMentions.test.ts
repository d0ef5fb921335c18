import { expect, test } from "vitest";
import { placeMentions } from "./placeMentions";

const place = (text: string, studies: string[]) =>
  placeMentions(text, 0, text.length, studies).map(({ study, start, end }) => [
    study,
    text.slice(Math.max(start, 0), Math.max(end, 0)),
  ]);

test("numbers and ranges are found where they are printed, in the order of the text", () => {
  expect(place("[109, 116–118]", ["117", "116", "109"])).toEqual([
    ["109", "109"],
    ["117", "116–118"],
    ["116", "116–118"],
  ]);
});

test("a study that is not printed has no place and comes last", () => {
  expect(placeMentions("[8590]", 0, 6, ["85", "90"])).toEqual([
    { study: "85", start: -1, end: -1 },
    { study: "90", start: -1, end: -1 },
  ]);
  expect(place("[12]", ["9", "12"])).toEqual([
    ["12", "12"],
    ["9", ""],
  ]);
});

test("author-year keys are found word for word, with commas in them or between them", () => {
  const text = "(Smith 2010; Lee et al., 2011; Brown & Jones 2012a, 2012b)";
  expect(place(text, ["Lee et al., 2011", "Smith 2010", "2012b"])).toEqual([
    ["Smith 2010", "Smith 2010"],
    ["Lee et al., 2011", "Lee et al., 2011"],
    ["2012b", "2012b"],
  ]);
});

test("a study named twice is one mention; ids of objects are ids", () => {
  expect(place("[5, constructor]", ["5", "5", "constructor", "__proto__"])).toEqual([
    ["5", "5"],
    ["constructor", "constructor"],
    ["__proto__", ""],
  ]);
});
