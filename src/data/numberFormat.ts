import { dateText, isDateFormat } from "./dateFormat";
import { generalNumber } from "./generalNumber";
import { numberPattern } from "./numberPattern";

/** Formats that a workbook need not declare, by their number. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy-mm-dd"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy-mm-dd h:mm"],
  [37, "#,##0;(#,##0)"],
  [38, "#,##0;(#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;(#,##0.00)"],
  [41, "#,##0"],
  [42, "#,##0"],
  [43, "#,##0.00"],
  [44, "#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, "yyyy-mm-dd"]),
  ...[32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, "h:mm"]),
]);

/** The code of a number format, declared or built in; null for a general one. */
export const formatCode = (id: number, declared: ReadonlyMap<number, string>): string | null =>
  declared.get(id) ?? builtIn.get(id) ?? null;

/**
 * A number as its cell shows it, in English: "72%", "007", "1,234", "1 1/2", "1.2E+03"; dates and times in ISO form. `code` is
 * the cell's number format, null for a general one. `is1904`: days count from 1904.
 */
export function formatNumber(value: number, code: string | null, is1904 = false): string {
  if (code === null || !Number.isFinite(value)) return generalNumber(value);
  const section = sectionFor(value, code);
  if (isDateFormat(section.code)) return dateText(value, section.code, is1904) ?? generalNumber(value);
  // A negative number in a section of its own has its sign there, if at all.
  const shown = section.isForNegative ? Math.abs(value) : value;
  // What a format hides is in the cell all the same.
  return numberPattern(shown, section.code) || generalNumber(value);
}

interface Section {
  readonly code: string;
  readonly isForNegative: boolean;
}

/** "positive;negative;zero;text", or sections with conditions: "[<1]0.00;0". */
function sectionFor(value: number, code: string): Section {
  const sections = splitSections(code);
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(section));
  if (conditions.some((condition) => condition !== null)) {
    const i = conditions.findIndex((condition) => condition === null || holds(value, condition));
    return { code: sections[i] ?? sections.at(-1) ?? "", isForNegative: false };
  }
  const [positive = "", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { code: negative, isForNegative: true };
  return { code: value === 0 && zero !== undefined ? zero : positive, isForNegative: false };
}

function holds(value: number, [, sign, limit]: RegExpExecArray): boolean {
  const than = Number(limit);
  switch (sign) {
    case "<":
      return value < than;
    case "<=":
      return value <= than;
    case ">":
      return value > than;
    case ">=":
      return value >= than;
    case "=":
      return value === than;
    default:
      return value !== than;
  }
}

/** At semicolons that are neither in quotes nor after a backslash. */
const splitSections = (code: string) => code.match(/(?:"[^"]*"?|\\.|[^;"\\])+|(?<=;)(?=;|$)/gs) ?? [""];
