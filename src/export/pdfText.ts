import type { FontWeight, Mark, Scene, TextMark } from "../scene/mark";
import { type FaceOf, loadFaces } from "./faces";
import { fetchFont, type LoadFont } from "./fontFiles";
import { type Cluster, clusters, needsShaping } from "./pdfClusters";
import type { UsedGlyph } from "./pdfFont";

/** A text that a PDF cannot have, and which of its characters are why. */
export interface UnsupportedText {
  readonly characters: readonly string[];
  readonly text: string;
  /** "shaping": its script joins or stacks letters, or runs from the right. "face": no font at hand has the characters. */
  readonly reason: "face" | "shaping";
}

/** Texts that a PDF cannot have: none of them is written with a character missing. */
export class UnsupportedTextError extends Error {
  override readonly name = "UnsupportedTextError";
  readonly found: readonly UnsupportedText[];
  constructor(found: readonly UnsupportedText[]) {
    const [first] = found;
    super(
      `text ${JSON.stringify(first?.text)}: expected characters that can be embedded, got ${first?.characters.join(" ")}`,
    );
    this.found = found;
  }
}

/** Characters in a row of one font; the width in ems. */
export interface Run {
  readonly font: string;
  readonly glyphs: readonly UsedGlyph[];
  readonly width: number;
}

/** All text of a scene, in the order in which it is drawn. */
export function textMarks(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === "layer") return textMarks(mark.marks);
    return mark.kind === "text" ? [mark] : [];
  });
}

/** The faces that the texts of some scenes need; all scenes are in the font family of the first. */
export function facesFor(scenes: readonly Scene[], load: LoadFont): Promise<FaceOf> {
  const characters = new Map<FontWeight, Set<number>>();
  for (const { text, weight } of scenes.flatMap((scene) => textMarks(scene.marks))) {
    const codePoints = characters.get(weight) ?? new Set();
    characters.set(weight, codePoints);
    for (const { drawn } of clusters(text)) if (!needsShaping(drawn)) addTo(codePoints, drawn);
  }
  return loadFaces(characters, scenes[0]?.fontFamily ?? "", load);
}

function addTo(codePoints: Set<number>, drawn: string): void {
  for (const character of drawn) codePoints.add(character.codePointAt(0) ?? 0);
}

/** Why a character cannot be drawn; null where it can. */
function reasonAgainst({ drawn }: Cluster, weight: FontWeight, faceOf: FaceOf): UnsupportedText["reason"] | null {
  if (needsShaping(drawn)) return "shaping";
  const characters = [...drawn];
  if (characters.some((character) => !faceOf(character.codePointAt(0) ?? 0, weight))) return "face";
  return characters.length > 1 ? "shaping" : null; // an accent would have to be placed on its letter
}

/** The texts among some marks that cannot be drawn with the faces, each once for each reason. */
export function unsupportedAmong(texts: readonly TextMark[], faceOf: FaceOf): UnsupportedText[] {
  const found = new Map<string, { text: string; reason: UnsupportedText["reason"]; characters: Set<string> }>();
  for (const { text, weight } of texts) {
    for (const cluster of clusters(text)) {
      const reason = reasonAgainst(cluster, weight, faceOf);
      if (reason === null) continue;
      const key = `${reason} ${text}`;
      const entry = found.get(key) ?? { text, reason, characters: new Set() };
      entry.characters.add(cluster.source);
      found.set(key, entry);
    }
  }
  return Array.from(found.values(), ({ text, reason, characters }) => ({ text, reason, characters: [...characters] }));
}

/**
 * The texts of a scene that a PDF cannot have; empty where `pdfFile` can write it. Fetches the fonts that the scene needs,
 * since only they know.
 */
export async function unsupportedText(scene: Scene, load: LoadFont = fetchFont): Promise<UnsupportedText[]> {
  return unsupportedAmong(textMarks(scene.marks), await facesFor([scene], load));
}

/** Digits of one width, as the ruler has them, or each as wide as it is. */
export type Digits = "tabular" | "plain";

/** A line of text, all of whose characters have faces, split where the font changes. */
export function textRuns(text: string, weight: FontWeight, faceOf: FaceOf, digits: Digits): Run[] {
  const runs: { font: string; glyphs: UsedGlyph[]; width: number }[] = [];
  for (const { source, drawn } of clusters(text)) {
    const codePoint = drawn.codePointAt(0) ?? 0;
    const face = faceOf(codePoint, weight);
    const glyph = digits === "plain" ? face?.plainGlyphOf(codePoint) : face?.glyphOf(codePoint);
    if (!face || glyph === undefined) {
      throw new UnsupportedTextError([{ text, characters: [source], reason: "face" }]);
    }
    let run = runs.at(-1);
    if (run?.font !== face.name) {
      run = { font: face.name, glyphs: [], width: 0 };
      runs.push(run);
    }
    run.glyphs.push({ face, glyph, source });
    run.width += face.advance(glyph);
  }
  return runs;
}
