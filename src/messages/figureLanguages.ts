/** The languages that a figure can speak, as BCP 47 has them. */
export const figureLanguages = ["en", "fr", "de", "es"] as const;
export type FigureLanguage = (typeof figureLanguages)[number];

/** Each in itself, so that its readers find it. */
export const figureLanguageNames: Readonly<Record<FigureLanguage, string>> = {
  en: "English",
  fr: "Français",
  de: "Deutsch",
  es: "Español",
};
