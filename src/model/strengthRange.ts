/** The stops of a slider over strengths; all of them are round, and the first lets every pair pass. */
export interface StrengthRange {
  readonly min: number;
  /** At most the greatest strength: one pair at least passes everywhere. */
  readonly max: number;
  readonly step: number;
}

const mostSteps = 40;

/** Of strengths that are no counts: in at most some 40 steps of 1, 2 or 5 times a power of ten. */
export function strengthRange(strengths: Float64Array): StrengthRange {
  let [least, greatest] = strengths.length === 0 ? [0, 0] : [Number.POSITIVE_INFINITY, 0];
  for (const value of strengths) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  // Nearer to each other than decimals tell: as good as equal.
  if (greatest - least <= 1e-9 * greatest) return { min: least, max: least, step: 1 };
  const raw = (greatest - least) / mostSteps;
  const power = Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((f) => f * 10 ** power >= raw) ?? 10;
  const round = (value: number) => Number(value.toFixed(Math.max(0, -power)));
  const step = round(factor * 10 ** power);
  const stopBelow = (value: number) => {
    // Division by a decimal may fall a hair short of a stop, or beyond it.
    let stop = Math.floor(value / step) + 1;
    while (round(stop * step) > value) stop--;
    return round(stop * step);
  };
  return { min: stopBelow(least), max: stopBelow(greatest), step };
}
