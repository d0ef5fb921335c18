/**
 * A French text with the no-break spaces that its signs stand after, or before: fr`Lacune : ${meaning}`. What is put in stays
 * as it is.
 */
export function fr(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return texts
    .map((text, i) => text.replace(/ (?=[:;?!»%])|(?<=«) /g, "\u00a0") + (i < values.length ? values[i] : ""))
    .join("");
}
