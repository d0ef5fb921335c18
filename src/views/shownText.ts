import type { FigureText } from "../charts/figure";
import type { ExportSettings } from "./exportSettings";

/** What stands around a figure, without what is switched off; source and credit stay. */
export function shownText(
  text: FigureText,
  {
    hasTitle,
    hasSettings,
    hasNotes,
    hasDate,
  }: Pick<ExportSettings, "hasTitle" | "hasSettings" | "hasNotes" | "hasDate">,
  dated: (day: string) => string,
): FigureText {
  const today = new Date().toLocaleDateString("en-CA"); // the reader's day, as 2026-11-24
  return {
    ...text,
    title: hasTitle ? text.title : null,
    subtitle: hasSettings ? (text.subtitle ?? null) : null,
    notes: hasNotes ? text.notes : [],
    source: [text.source, hasDate && dated(today)].filter(Boolean).join(" "),
  };
}
