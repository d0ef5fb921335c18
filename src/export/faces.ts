import type { FontWeight } from "../scene/mark";
import { type Face, openFace } from "./face";
import { type FontFile, familyFiles, type LoadFont } from "./fontFiles";

/** Which face has a character in a weight: undefined where none has it. */
export type FaceOf = (codePoint: number, weight: FontWeight) => Face | undefined;

/**
 * Opens the font files that some characters of a font family need, and no others: each file is asked whether it really has the
 * character. Only when they lack one, the list of the files for Japanese is fetched.
 */
export async function loadFaces(
  characters: ReadonlyMap<FontWeight, Iterable<number>>,
  fontFamily: string,
  load: LoadFont,
): Promise<FaceOf> {
  const opened = new Map<string, Promise<Face>>();
  const open = ({ address, name }: FontFile, weight: FontWeight): Promise<Face> => {
    const known = opened.get(address) ?? load(address).then((bytes) => openFace(bytes, name, weight));
    opened.set(address, known);
    return known;
  };
  const found = new Map<string, Face>();
  const look = async (codePoint: number, weight: FontWeight, files: readonly FontFile[]): Promise<boolean> => {
    for (const file of files) {
      if (!file.isFor(codePoint)) continue;
      const face = await open(file, weight);
      if (face.glyphOf(codePoint) === undefined) continue;
      found.set(keyOf(codePoint, weight), face);
      return true;
    }
    return false;
  };
  const lookAll = async (codePoints: readonly number[], weight: FontWeight, files: readonly FontFile[]) => {
    const hits = await Promise.all(codePoints.map((codePoint) => look(codePoint, weight, files)));
    return codePoints.filter((_, i) => !hits[i]);
  };
  const tasks = [...characters].map(async ([weight, codePoints]) => {
    const missing = await lookAll([...new Set(codePoints)], weight, familyFiles(fontFamily, weight));
    if (missing.length === 0) return;
    const { cjkFontFiles } = await import("./cjkFontFiles");
    await lookAll(missing, weight, cjkFontFiles(weight));
  });
  await Promise.all(tasks);
  return (codePoint, weight) => found.get(keyOf(codePoint, weight));
}

const keyOf = (codePoint: number, weight: FontWeight): string => `${weight} ${codePoint}`;
