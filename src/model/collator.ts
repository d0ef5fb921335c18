const collators = new Map<string, Intl.Collator>();

/** How labels are sorted in a language: numbers by size, names by its alphabet; an undetermined one goes by English. */
export function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (collator === undefined) {
    collator = new Intl.Collator(language === "und" ? "en" : language, { numeric: true });
    collators.set(language, collator);
  }
  return collator;
}
