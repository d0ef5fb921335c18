/**
 * The least strength at which at most `limit` pairs are left: equal pairs stay together or go together. 0 when all may
 * stay; the greatest strength when even the strongest are more than that.
 */
export function cutStrength(strengths: Float64Array, limit: number): number {
  if (strengths.length <= limit) return 0;
  const sorted = strengths.slice().sort().reverse();
  let kept = limit - 1;
  while (kept > 0 && sorted[kept] === sorted[limit]) kept--;
  return sorted[kept]!;
}
