import { textBlock } from "../charts/axis";
import { tableRowMarks } from "../charts/tableRowMarks";
import { interRuler } from "../charts/textRuler";
import { wrapText } from "../charts/wrapText";
import type { Scene } from "../scene/mark";
import type { TextTableSlide } from "./deckSlides";
import { fitSize, oneLine } from "./fitText";
import { type SlideBox, type SlideFormat, titleSizes } from "./slideFormat";
import { placeTextTable } from "./textTablePages";

const inPoints = ({ x, y, w, h }: SlideBox) => ({ x: x * 72, y: y * 72, w: w * 72, h: h * 72 });

/** The slides of a table of texts as they will look, a scene each, a point a pixel. */
export function textTableScenes(
  slide: TextTableSlide,
  { body, title, width, height, style, words, typeface }: SlideFormat,
): Scene[] {
  const [box, head] = [inPoints(body), inPoints(title)];
  const { pages } = placeTextTable(slide, box);
  return pages.map((placed, i) => {
    const name = oneLine(words.part(slide.title, i + 1, pages.length));
    const size = fitSize(name, head, titleSizes, 600);
    const lines = wrapText(name, head.w, Number.POSITIVE_INFINITY, size, 600, interRuler);
    return {
      title: name,
      description: slide.altText,
      width: width * 72,
      height: height * 72,
      background: style.paper,
      fontFamily: typeface.family,
      marks: [
        ...textBlock(lines, { x: head.x, y: head.y + head.h / 2, size, weight: 600, fill: style.ink }),
        ...placed.flatMap((one) => tableRowMarks(one, { x: box.x, y: box.y, width: box.w }, style)),
      ],
    };
  });
}
