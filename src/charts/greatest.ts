/**
 * The greatest of some numbers, 0 when there are none. In what the first view needs it stands for d3's `max`, of whose file the
 * bundler leaves nothing away.
 */
export function greatest(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
