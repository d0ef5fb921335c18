/** What Unicode does not take apart, and the apostrophe that it holds for a letter. */
const apart: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ς: "σ",
  ʼ: "'",
};

/** A text without accents and in small letters: "Expérience" and "experience" are the same. Other scripts keep their marks. */
export function fold(text: string): string {
  return text.replace(/\P{ASCII}/gu, foldLetter).toLowerCase();
}

/**
 * Per UTF-16 unit of a folded text: where it stands in the text as written, whose length comes last. A letter that folds
 * to two stands in one place.
 */
export function placesOfFolded(text: string): number[] {
  const places: number[] = [];
  let from = 0;
  for (const letter of text) {
    const units = letter < "\u0080" ? 1 : foldLetter(letter).length;
    for (let k = 0; k < units; k++) places.push(from);
    from += letter.length;
  }
  places.push(from);
  return places;
}

const known = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    // The accents of Latin, Greek and Cyrillic, and the hyphen that is only seen where a line breaks.
    const bare = letter.normalize("NFKD").replace(/[\u0300-\u036f\u00ad]/g, "");
    folded = Array.from(bare.toLowerCase(), (part) => apart[part] ?? part).join("");
    known.set(letter, folded);
  }
  return folded;
}
