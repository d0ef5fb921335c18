import { fold } from "../model/foldText";
import { readAuthorYears } from "./readAuthorYears";

/**
 * The key of one study named by authors and year, however it is printed: "Smith et al. (2010)", "(Smith et al., 2010)" and
 * "Smith 2010" are "Smith 2010", "Lee and Park, 2011a" is "Lee & Park 2011a". Null for anything else.
 */
export function studyKey(printed: string): string | null {
  const [found, ...others] = readAuthorYears(printed);
  const [mention, ...more] = found?.mentions ?? [];
  return mention && others.length === 0 && more.length === 0 ? (mention.studies[0] ?? null) : null;
}

/** A key as it is compared: without case, diacritics, apostrophes and dots; hyphens are spaces. */
export function foldKey(key: string): string {
  return fold(key)
    .replace(/['’‘`´.\u200b\u2060]/g, "")
    .replace(/[\s\-‐‑–]+/g, " ")
    .trim();
}

/** A key taken apart; null for one that is not made of authors and year. */
export interface KeyParts {
  readonly names: readonly string[];
  readonly year: string;
  /** "a" in "2012a", or empty. */
  readonly letter: string;
}

/** Takes a folded key apart: its one or two names, its year and letter. Null for a number or any other id. */
export function keyParts(folded: string): KeyParts | null {
  const [, names, year, letter = ""] = /^(.*\S) ((?:1[5-9]|20)[0-9]{2})([a-z]?)$/.exec(folded) ?? [];
  return names === undefined || year === undefined ? null : { names: names.split(" & "), year, letter };
}
