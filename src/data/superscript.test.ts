import { expect, it } from "vitest";
import { superscript } from "./superscript";

it.each([
  ["12,14", "¹²,¹⁴"],
  ["12, 14–16", "¹², ¹⁴–¹⁶"],
  ["12-14", "¹²-¹⁴"],
  ["12 - 14", "¹² - ¹⁴"],
  ["-3", "⁻³"],
  ["−1", "⁻¹"],
  ["a,b", "ᵃ,ᵇ"],
  ["th", "ᵗʰ"],
  ["TM", "ᵀᴹ"],
  ["(2)", "⁽²⁾"],
  ["†", "†"],
  ["q", "q"],
  ["[12]", "[12]"],
  ["", ""],
])("%j raised is %j", (text, raised) => {
  expect(superscript(text)).toBe(raised);
});
