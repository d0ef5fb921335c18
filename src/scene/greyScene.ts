import type { Mark, Scene } from "./mark";

/**
 * A scene in greys as light as its colours are: relative luminance (WCAG 2.2), which orders the classes of a heatmap as their
 * colours do. What differed in hue alone is told apart by its place and label.
 */
export function greyScene(scene: Scene): Scene {
  return { ...scene, background: grey(scene.background), marks: scene.marks.map(greyMark) };
}

function greyMark(mark: Mark): Mark {
  switch (mark.kind) {
    case "layer":
      return { ...mark, marks: mark.marks.map(greyMark) };
    case "grid":
      return { ...mark, colors: mark.colors.map(greyPixel), edge: mark.edge && grey(mark.edge) };
    case "text":
      return { ...mark, fill: grey(mark.fill) };
    case "rect":
    case "path":
      return {
        ...mark,
        ...(mark.fill === undefined ? {} : { fill: grey(mark.fill) }),
        ...(mark.stroke === undefined ? {} : { stroke: grey(mark.stroke) }),
      };
    default:
      return mark satisfies never;
  }
}

function grey(color: string): string {
  const level = greyLevel(Number.parseInt(color.slice(1), 16));
  return `#${level.toString(16).padStart(2, "0").repeat(3)}`;
}

function greyPixel(pixel: number): number {
  const level = greyLevel(pixel >>> 8);
  return ((level << 24) | (level << 16) | (level << 8) | (pixel & 255)) >>> 0;
}

/** The sRGB level of the grey of the same luminance. */
function greyLevel(rgb: number): number {
  const [r, g, b] = [rgb >> 16, (rgb >> 8) & 255, rgb & 255].map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  const level = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055;
  return Math.round(level * 255);
}
