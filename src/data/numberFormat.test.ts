import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCode, formatNumber } from "./numberFormat";

describe("formatNumber", () => {
  it.each<[number, string | null, string]>([
    [0.1 + 0.2, null, "0.3"],
    [51, "General", "51"],
    [-51, "General", "-51"],
    [0.72, "0%", "72%"],
    [0.7234, "0.0%", "72.3%"],
    [7, "000", "007"],
    [-7, "000", "-007"],
    [1234.5, "#,##0", "1,235"],
    [1234567, "#,##0", "1,234,567"],
    [12, "#,##0", "12"],
    [1.005, "0.00", "1.01"],
    [2, "0.0#", "2.0"],
    [2.25, "0.##", "2.25"],
    [2, "0.##", "2"],
    [0, "#", "0"],
    [0.5, "#.0", ".5"],
    [1500000, "0.0,,", "1.5"],
    [1.5, "# ?/?", "1 1/2"],
    [0.333, "# ?/?", "1/3"],
    [2, "# ?/?", "2"],
    [1.5, "?/?", "3/2"],
    [0.3, "# ??/??", "3/10"],
    [2.26, "# ?/8", "2 2/8"],
    [1234, "0.00E+00", "1.23E+03"],
    [0.00012, "0.0E+0", "1.2E-4"],
    [9.999, "0.0E+00", "1.0E+01"],
    [12345, "##0.0E+0", "12.3E+3"],
    [-3, '0;"minus "0', "minus 3"],
    [-3, "#,##0_);(#,##0)", "(3)"],
    [-3, "#,##0;[Red]-#,##0", "-3"],
    [0, '0;-0;"–"', "–"],
    [51, '0" (72%)"', "51 (72%)"],
    [4, "0\\ \\s\\t\\u\\d\\y", "4 study"],
    [3, "[$€-407] 0.00", "€ 3.00"],
    [3, '"a;b" 0', "a;b 3"],
    [0.4, "[<1]0.00;0", "0.40"],
    [4.4, "[<1]0.00;0", "4"],
    [5551234, "000-0000", "555-1234"],
    [-0.001, "0.00", "0.00"],
    [5, ";;;", "5"],
    [43373, "yyyy-mm-dd", "2018-09-30"],
    [43373, "d-mmm-yy", "2018-09-30"],
    [43373, "d-mmm", "2018-09-30"],
    [43373, "mmm-yy", "2018-09"],
    [43373, "yyyy", "2018"],
    [43373.604166667, "yyyy-mm-dd hh:mm", "2018-09-30T14:30"],
    [43373.999999, "dd/mm/yyyy hh:mm:ss", "2018-10-01T00:00:00"],
    [0.604166667, "h:mm AM/PM", "14:30"],
    [0.60423, "h:mm:ss", "14:30:05"],
    [1.104166667, "[h]:mm", "26:30"],
    [0.5, "[mm]", "720"],
    [0.5, "[s]", "43200"],
    [0.5, "mm:ss", "12:00:00"],
    [1, "[$-409]d mmmm yyyy;@", "1900-01-01"],
    [59, "yyyy-mm-dd", "1900-02-28"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [61, "yyyy-mm-dd", "1900-03-01"],
    [2958465, "yyyy-mm-dd", "9999-12-31"],
    [2958466, "yyyy-mm-dd", "2958466"],
    [-1, "yyyy-mm-dd", "-1"],
    [12, '0 "days"', "12 days"],
  ])("%d in %j is %j", (value, code, text) => {
    expect(formatNumber(value, code)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(formatNumber(41911, "yyyy-mm-dd", true)).toBe("2018-09-30");
    expect(formatNumber(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  });

  it("knows the formats that need not be declared", () => {
    expect([9, 14, 0, 49, 164].map((id) => formatCode(id, new Map([[164, "000"]])))).toEqual([
      "0%",
      "yyyy-mm-dd",
      null,
      null,
      "000",
    ]);
  });

  it("shows every day as Date does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
        expect(formatNumber(day, "yyyy-mm-dd")).toBe(new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10));
      }),
    );
  });

  it("never throws and shows something, whatever the format", () => {
    const signs = fc.constantFrom(
      "0",
      "#",
      "?",
      ".",
      ",",
      "%",
      "/",
      "E+",
      "E-",
      "@",
      '"',
      "\\",
      "[",
      "]",
      "h",
      "m",
      "s",
      "y",
      "d",
      ";",
      "_",
      "*",
      "a",
      "$",
      "[<1]",
      "8",
      " ",
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.string({ unit: signs, maxLength: 12 }), (value, code) => {
        expect(formatNumber(value, code)).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});
