/** A number to hundredths, which is as fine as a pixel needs; never -0. */
export const round2 = (value: number): number => Math.round(value * 100) / 100 + 0;
