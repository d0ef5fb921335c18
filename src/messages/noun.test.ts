import { expect, test } from "vitest";
import { enOf } from "./en";
import { enAroundOf } from "./enAround";
import { enCaptionsOf } from "./enCaptions";
import { enChordOf } from "./enChord";
import { enCompareOf } from "./enCompare";
import { enDataFilesOf } from "./enDataFiles";
import { enDeckOf } from "./enDeck";
import { enDialogsOf } from "./enDialogs";
import { enExportOf } from "./enExport";
import { enFilterOf } from "./enFilter";
import { enReadingOf } from "./enReading";
import { enTableOf } from "./enTable";
import { enTableFigureOf } from "./enTableFigure";
import { enTermsOf } from "./enTerms";
import { reportNoun, studyNoun } from "./noun";

const all = [
  ...[enOf, enCaptionsOf, enChordOf, enCompareOf, enDataFilesOf, enDeckOf, enDialogsOf, enExportOf, enFilterOf],
  ...[enAroundOf, enReadingOf, enTableOf, enTableFigureOf, enTermsOf],
];

/** Every sentence of an object that needs nothing to be said. */
function sentences(words: unknown): string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
}

test("no sentence about reports speaks of studies, but for the heading over names such as Study 104", () => {
  const found = all.flatMap((make) => sentences(make(reportNoun)));
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter((sentence) => /\bstud(y|ies)\b/i.test(sentence) && sentence !== "Study")).toEqual([]);
});

test("about studies it does", () => {
  expect(sentences(enAroundOf(studyNoun))).toContain("How many studies are cited, by group and theme.");
  expect(sentences(enAroundOf(reportNoun))).toContain("How many reports are cited, by group and theme.");
});

test("a number stands before the full name, and words are made once", () => {
  expect(enOf(reportNoun).amount("studies", { count: 6, of: null })).toBe("6 cited reports");
  expect(enOf(reportNoun).amount("share", { count: 1, of: 1 })).toBe("1 of 1 cited report");
  expect(enOf(studyNoun).amount("share", { count: 6, of: 22 })).toBe("6 of 22 studies");
  expect(enOf(reportNoun)).toBe(enOf(reportNoun));
});
