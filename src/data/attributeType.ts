import { fold } from "../model/foldText";

/** What all values of an attribute are, and their order where they have one. */
export interface AttributeType {
  readonly type: "text" | "number" | "ordered" | "date";
  readonly values: readonly string[] | null;
}

/** Judgements in their order, without accents; words of one rank are written in one text. */
const scales: readonly (readonly string[])[] = [
  ["very low", "low", "moderate|medium", "high", "very high"],
  ["low", "some concerns|unclear|moderate", "serious|high", "critical"],
  ["weak", "moderate", "strong"],
  ["poor", "fair", "good", "very good", "excellent"],
  ["none|no", "minor|very minor", "moderate", "serious|substantial|major", "very serious"],
  ["sehr niedrig|sehr gering", "niedrig|gering", "moderat|mittel|massig", "hoch", "sehr hoch"],
  ["tres faible", "faible", "modere|moderee|moyen|moyenne", "eleve|elevee|fort|forte", "tres eleve|tres elevee"],
  ["muy bajo|muy baja", "bajo|baja", "moderado|moderada|medio|media", "alto|alta", "muy alto|muy alta"],
];
const ranks = scales.map(
  (scale) => new Map(scale.flatMap((words, rank) => words.split("|").map((word) => [word, rank]))),
);
const aside =
  /\b(confidence|certainty|quality|risk|evidence|of|the|concerns?|vertrauen|risiko|confiance|confianza|riesgo)\b/g;

/** The type of values that are not blank: numbers, dates, one of the usual scales such as low to high, or else text. */
export function attributeType(values: readonly string[]): AttributeType {
  if (values.length === 0) return { type: "text", values: null };
  // Only what can be written again as it was printed is a number.
  if (values.every((value) => String(Number(value)) === value && Number.isFinite(Number(value)))) {
    return { type: "number", values: null };
  }
  if (values.every((value) => /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(value))) {
    return { type: "date", values: null };
  }
  const ordered = orderOf(values);
  return ordered === null ? { type: "text", values: null } : { type: "ordered", values: ordered };
}

/** Values in the order of the scale that knows them all; null where none does, or where there is one value only. */
export function orderOf(values: readonly string[]): readonly string[] | null {
  if (values.length < 2 || values.length > 12) return null;
  const folded = values.map((value) => fold(value).trim());
  const bare = folded.map((value) => value.replace(aside, "").replace(/\s+/g, " ").trim());
  for (const rank of ranks) {
    const placed = values.map((value, i) => ({
      value,
      at: rank.get(folded[i] ?? "") ?? rank.get(bare[i] ?? "") ?? -1,
    }));
    if (placed.some(({ at }) => at === -1) || new Set(placed.map(({ at }) => at)).size < 2) continue;
    return placed.sort((a, b) => a.at - b.at).map(({ value }) => value);
  }
  return null;
}
