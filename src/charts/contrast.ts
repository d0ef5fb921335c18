/** Red, green and blue of a #rrggbb colour, 0 to 255. */
const channels = (color: string): number[] => [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16));

/** Relative luminance of a #rrggbb colour, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function relativeLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((part) => {
    const s = part / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two #rrggbb colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [x, y] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** CIE lightness L* of a #rrggbb colour, 0 to 100. */
export function lightness(color: string): number {
  const y = relativeLuminance(color);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (y * 24389) / 27;
}

/** Ink or paper, whichever is read better on the fill. */
export function readableOn(fill: string, { ink, paper }: { ink: string; paper: string }): string {
  return contrast(ink, fill) >= contrast(paper, fill) ? ink : paper;
}

/** The #rrggbb colour that `b` at opacity `t` gives over `a`. */
export function mixColors(a: string, b: string, t: number): string {
  const over = channels(b);
  const mixed = channels(a).map((under, i) => Math.round(under + ((over[i] ?? under) - under) * t));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour itself where it has the contrast against the paper, else mixed with so much ink as it takes: for text in a group's colour. */
export function legible(color: string, { ink, paper }: { ink: string; paper: string }, ratio = 4.5): string {
  for (let t = 0; t < 1; t += 0.05) {
    const mixed = mixColors(color, ink, t);
    if (contrast(mixed, paper) >= ratio) return mixed;
  }
  return ink;
}
