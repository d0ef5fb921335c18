/** A #rrggbb colour as one number 0xRRGGBBAA, as `GridMark.colors` holds them. Opacity 0 to 1. */
export function packColor(color: string, opacity = 1): number {
  const rgb = Number.parseInt(color.slice(1), 16);
  return ((rgb << 8) | Math.round(opacity * 255)) >>> 0;
}

/** The #rrggbb colour and the opacity, 0 to 1, of a packed pixel. */
export function unpackColor(pixel: number): { color: string; opacity: number } {
  const color = `#${(pixel >>> 8).toString(16).padStart(6, "0")}`;
  return { color, opacity: (pixel & 255) / 255 };
}
