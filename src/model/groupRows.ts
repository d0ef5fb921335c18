/** Rows grouped by a key: the rows of key k are `rows[starts[k]]` … `rows[starts[k + 1] - 1]`, in their old order. */
export interface GroupedRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Counting sort: groups rows 0 … keys.length - 1 by key, in linear time. A row whose key is negative is left out. */
export function groupRows(keys: ArrayLike<number>, keyCount: number): GroupedRows {
  const starts = new Int32Array(keyCount + 1);
  for (let i = 0; i < keys.length; i++) if (keys[i]! >= 0) starts[keys[i]! + 1]!++;
  for (let k = 0; k < keyCount; k++) starts[k + 1]! += starts[k]!;
  const next = starts.slice(0, keyCount);
  const rows = new Int32Array(starts[keyCount]!);
  for (let i = 0; i < keys.length; i++) if (keys[i]! >= 0) rows[next[keys[i]!]!++] = i;
  return { starts, rows };
}

/** The rows of one key, without copying; empty for a key out of range. */
export function rowsOf({ starts, rows }: GroupedRows, key: number): Int32Array {
  return rows.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}
