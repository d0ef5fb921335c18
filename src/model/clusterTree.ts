/** A cluster: its items, and the two clusters it was joined from; null for a single item. */
export interface Cluster {
  readonly items: readonly number[];
  readonly parts: readonly [Cluster, Cluster] | null;
}

/**
 * Average-linkage clustering (UPGMA; Sokal & Michener 1958) of `count` items, one at least, by their distances, row-major.
 * The two nearest clusters are joined until there is one; of several as near, those that were made or listed first.
 */
export function clusterTree(distances: Float64Array, count: number): Cluster {
  const between = distances.slice();
  const clusters: (Cluster | null)[] = Array.from({ length: count }, (_, i) => ({ items: [i], parts: null }));
  for (let joined = 1; joined < count; joined++) {
    const [a, b] = nearest(between, clusters);
    const parts = [clusters[a]!, clusters[b]!] as const;
    const [sizeA, sizeB] = [parts[0].items.length, parts[1].items.length];
    for (let c = 0; c < count; c++) {
      const mean = (sizeA * between[a * count + c]! + sizeB * between[b * count + c]!) / (sizeA + sizeB);
      between[a * count + c] = between[c * count + a] = mean;
    }
    // The new cluster takes the place of the first; the second's place is empty from now on.
    clusters[a] = { items: [...parts[0].items, ...parts[1].items], parts };
    clusters[b] = null;
  }
  return clusters[0]!;
}

function nearest(between: Float64Array, clusters: readonly (Cluster | null)[]): [number, number] {
  const count = clusters.length;
  let found: [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < count; a++) {
    if (clusters[a] === null) continue;
    for (let b = a + 1; b < count; b++) {
      if (clusters[b] === null || between[a * count + b]! >= least) continue;
      least = between[a * count + b]!;
      found = [a, b];
    }
  }
  return found;
}
