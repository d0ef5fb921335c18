const secondsPerDay = 86_400;

/** The last day that a spreadsheet knows, 9999-12-31. */
const lastDay = 2_958_465;

/** Only what stands for parts of a date or time: no texts, colours, languages, padding; elapsed time stays in brackets. */
const bare = (code: string) =>
  code.replace(/"[^"]*"?|\\.|[_*].?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|general|am\/pm|a\/p/gi, "").toLowerCase();

/** Whether a section of a number format shows a date or a time. */
export const isDateFormat = (code: string): boolean => /[ymdhs]/.test(bare(code));

/**
 * A day counted as spreadsheets do, in ISO form, as far as its format shows it: "2018-09-30", "2018-09", "2018", "14:30",
 * "2018-09-30T14:30", "26:30" for elapsed hours. Null for what is no date: negative or too late.
 */
export function dateText(value: number, code: string, is1904: boolean): string | null {
  const parts = bare(code);
  const seconds = Math.round((value + (is1904 ? 1_462 : 0)) * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  if (value < 0 || day > lastDay) return null;
  const elapsed = /\[([hms])+\]/.exec(parts)?.[1];
  if (elapsed) return elapsedText(Math.round(value * secondsPerDay), elapsed, parts);
  // An m beside hours or seconds is minutes.
  const dateParts = parts.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, "h");
  const hasTime = /[hs]/.test(dateParts);
  const hasDate = /[ymd]/.test(dateParts);
  const time = clock(seconds % secondsPerDay, parts.includes("s"));
  if (!hasDate) return time;
  const date = dayText(day);
  if (date === null) return null;
  const isYear = dateParts.includes("y") && !dateParts.includes("d");
  const shown = isYear && !hasTime ? date.slice(0, dateParts.includes("m") ? 7 : 4) : date;
  return hasTime ? `${date}T${time}` : shown;
}

const two = (n: number) => String(n).padStart(2, "0");

const clock = (seconds: number, hasSeconds: boolean) =>
  `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}${hasSeconds ? `:${two(seconds % 60)}` : ""}`;

function elapsedText(seconds: number, unit: string, parts: string): string {
  if (unit === "s") return String(seconds);
  const end = parts.replace(/\[[^\]]*\]/, "").includes("s") ? `:${two(seconds % 60)}` : "";
  if (unit === "m") return `${Math.floor(seconds / 60)}${end}`;
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}${end}`;
}

/** Day 1 is 1900-01-01; day 60 is 1900-02-29, which never was, and all before it are one off. Null for day 0. */
function dayText(day: number): string | null {
  if (day === 0) return null;
  if (day === 60) return "1900-02-29";
  // Days from 0000-03-01, in eras of 400 years (146,097 days), as in Howard Hinnant's "chrono-compatible low-level date algorithms".
  const days = day + (day < 60 ? 1 : 0) + 693_899;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}
