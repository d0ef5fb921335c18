import { fold } from "../model/foldText";
import { dateText } from "./dateFormat";

const months = [
  "jan|januar|january|janv|janvier|ene|enero",
  "feb|februar|february|fev|fevr|fevrier|febrero",
  "mar|mrz|marz|march|mars|marzo",
  "apr|april|avr|avril|abr|abril",
  "may|mai|mayo",
  "jun|juni|june|juin|junio",
  "jul|juli|july|juil|juillet|julio",
  "aug|august|aout|ago|agosto",
  "sep|sept|september|septembre|septiembre",
  "oct|okt|october|oktober|octobre|octubre",
  "nov|november|novembre|noviembre",
  "dec|dez|december|dezember|decembre|dic|diciembre",
];
const monthOf = new Map(months.flatMap((names, i) => names.split("|").map((name) => [name, i + 1] as const)));

const named = /^(?<a>\d{1,2})\.?[- ]?(?<b>\p{L}{3,10})\.?(?:-\d{2,4})?$|^(?<c>\p{L}{3,10})\.?-(?<d>\d{1,2})$/u;
const written = /^\d{4}-(?<a>\d\d)-(?<b>\d\d)(?:T00:00(?::00)?)?$|^(?:19|20)(?<c>\d\d)-(?<d>\d\d)$/;
const local = /^(?<a>\d{1,2})(?<sign>[./-])(?<b>\d{1,2})\k<sign>\d{4}$/;

/**
 * The two numbers of which a spreadsheet made a date when they were typed, the lower one first: "12-Oct", "2024-10-12" and
 * "45577" were "10-12". Null for what is no such date.
 */
export function lostRange(text: string): readonly [number, number] | null {
  const printed = text.trim();
  const serial = /^\d{5}$/.test(printed) ? Number(printed) : 0;
  // From 2000 to 2050.
  const date = serial >= 36_526 && serial < 55_154 ? dateText(serial, "yyyy-mm-dd", false) : printed;
  const parts = (named.exec(date ?? "") ?? written.exec(date ?? "") ?? local.exec(date ?? ""))?.groups;
  if (parts === undefined) return null;
  const [low = 0, high = 0] = [parts.a ?? parts.c, parts.b ?? parts.d]
    .map((part = "") => monthOf.get(fold(part)) ?? Number(part))
    .sort((a, b) => a - b);
  // One of them was a month; a name that is none is no number.
  return low >= 1 && low <= 12 && high <= 99 ? [low, high] : null;
}
