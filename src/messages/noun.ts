type Level = "studies" | "groups" | "themes";

/** What a table's citations name. One and many stand in sentences that say that they are cited; `units` after a bare number. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly units: readonly [one: string, many: string];
}

export const studyNoun: Noun = { one: "study", many: "studies", units: ["study", "studies"] };

/** As long as nobody has said which reports are of one study. */
export const reportNoun: Noun = { one: "report", many: "reports", units: ["cited report", "cited reports"] };

/** Sentences that differ by noun only; made once for each, so that they stay the same object. */
export function byNoun<Words>(make: (noun: Noun) => Words): (noun: Noun) => Words {
  const made = new Map<Noun, Words>();
  return (noun) => {
    const words = made.get(noun) ?? make(noun);
    made.set(noun, words);
    return words;
  };
}

/** One of a level, within a sentence, and many of it. */
export const oneOf = (level: Level, noun: Noun) => ({ studies: noun.one, groups: "group", themes: "theme" })[level];
export const manyOf = (level: Level, noun: Noun) => (level === "studies" ? noun.many : level);

/** A text that begins with a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
