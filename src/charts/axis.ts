import type { FontWeight, TextMark } from "../scene/mark";

/** Distance between the baselines of two lines of text, in CSS pixels. */
export const lineHeight = (size: number): number => Math.round(size * 1.25);

/** How far the baseline lies under the middle of a line's capitals and digits. */
export const middleToBaseline = (size: number): number => size * 0.36;

interface Block {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: FontWeight;
  readonly anchor?: TextMark["anchor"];
  readonly fill: string;
  /** Turned a quarter to the left, as beside a high axis: then y is where the lines start and x is their middle. */
  readonly upward?: boolean;
}

/** Lines of text around the middle y; upward ones stand side by side around the middle x. */
export function textBlock(lines: readonly string[], block: Block): TextMark[] {
  const { x, y, size, weight = 400, anchor = "start", fill, upward = false } = block;
  const first = middleToBaseline(size) - ((lines.length - 1) * lineHeight(size)) / 2;
  return lines.map((text, i) => {
    const across = first + i * lineHeight(size);
    const place = upward ? { x: x + across, y, rotate: -90 } : { x, y: y + across };
    return { kind: "text", ...place, text, size, weight, anchor, fill };
  });
}

/** Lines of text from the top y down. */
export function textBelow(lines: readonly string[], block: Block): TextMark[] {
  return textBlock(lines, { ...block, y: block.y + (lines.length * lineHeight(block.size)) / 2 });
}

/** How many bands apart two labels must stand so that lines of that size do not touch: 1 = every band has its label. */
export function labelStride(step: number, size: number): number {
  return Math.max(1, Math.ceil((size * 1.15) / step));
}
