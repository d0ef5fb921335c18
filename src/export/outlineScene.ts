import type { Mark, PathMark, Scene, TextMark } from "../scene/mark";
import { tableOf } from "./face";
import type { FaceOf } from "./faces";
import { fetchFont, type LoadFont } from "./fontFiles";
import { type Contour, glyphOutline, type OutlinePoint } from "./glyphOutline";
import type { UsedGlyph } from "./pdfFont";
import { facesFor, textMarks, UnsupportedTextError, unsupportedAmong } from "./pdfText";
import { placedText, type TextMatrix } from "./placedText";

/**
 * The scene with each text as the outlines of its letters, where it stood, labelled with its words: it looks the same wherever
 * it is opened, and no font is needed. Throws `UnsupportedTextError` where a text has a character that no font at hand has,
 * or one that would have to be shaped.
 */
export async function outlineScene(scene: Scene, load: LoadFont = fetchFont): Promise<Scene> {
  const faceOf = await facesFor([scene], load);
  const unsupported = unsupportedAmong(textMarks(scene.marks), faceOf);
  if (unsupported.length > 0) throw new UnsupportedTextError(unsupported);
  return { ...scene, marks: outlined(scene.marks, faceOf) };
}

function outlined(marks: readonly Mark[], faceOf: FaceOf): Mark[] {
  return marks.flatMap((mark): Mark | Mark[] => {
    if (mark.kind === "layer") return { ...mark, marks: outlined(mark.marks, faceOf) };
    return mark.kind === "text" ? outlineText(mark, faceOf) : mark;
  });
}

function outlineText(mark: TextMark, faceOf: FaceOf): PathMark[] {
  const { runs, matrix } = placedText(mark, faceOf, "plain"); // as the preview has it
  let x = 0;
  const d = runs.flatMap(({ glyphs }) =>
    glyphs.map((glyph) => {
      const path = glyphPath(glyph, x, mark.size, matrix);
      x += mark.size * glyph.face.advance(glyph.glyph);
      return path;
    }),
  );
  const path = d.join("");
  return path === "" ? [] : [{ kind: "path", d: path, fill: mark.fill, label: mark.text }];
}

/** A glyph's outline as an SVG path, its origin `x` pixels along the baseline. */
function glyphPath({ face, glyph }: UsedGlyph, x: number, size: number, matrix: TextMatrix): string {
  const scale = size / tableOf(face.tables, "head").getUint16(18);
  const [a, b, c, d, e, f] = matrix;
  const at = (p: OutlinePoint): string => {
    const [along, up] = [x + p.x * scale, p.y * scale];
    return `${hundredths(a * along + c * up + e)},${hundredths(b * along + d * up + f)}`;
  };
  return glyphOutline(face.tables, glyph)
    .map((contour) => contourPath(contour, at))
    .join("");
}

/** A hundredth of a pixel is not seen at the largest sizes of text and print. */
const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

const middle = (p: OutlinePoint, q: OutlinePoint): OutlinePoint => ({
  ...{ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, isOn: true },
});

function contourPath(contour: Contour, at: (point: OutlinePoint) => string): string {
  const [first, last] = [contour[0], contour.at(-1)];
  if (!first || !last) return "";
  // A contour may begin off the curve: its start is then its last point, or in the middle between both.
  const start = first.isOn ? first : last.isOn ? last : middle(last, first);
  const points = first.isOn ? [...contour.slice(1), start] : last.isOn ? contour : [...contour, start];
  let control: OutlinePoint | null = null;
  let path = `M${at(start)}`;
  for (const point of points) {
    if (!point.isOn) {
      if (control) path += `Q${at(control)} ${at(middle(control, point))}`;
      control = point;
    } else if (control) {
      path += `Q${at(control)} ${at(point)}`;
      control = null;
    } else if (point !== start) path += `L${at(point)}`; // Z draws the last line
  }
  return `${path}Z`;
}
