import { barycentre } from "./barycentre";
import { clusterTree } from "./clusterTree";
import { leafOrder } from "./leafOrder";
import { placesOf } from "./placesOf";
import { twoOpt } from "./twoOpt";
import { distances, pathLength, turned, type Vectors } from "./vectors";

/** From here on an order by distances takes too long: the number of steps grows with the cube. */
const mostByDistance = 200;

/** Where both rows and columns go by barycentres they go by each other, and settle in a few rounds. */
const rounds = 8;

/**
 * Rows and columns so that alike ones are neighbours: permutations whose sums of neighbouring Euclidean distances are never
 * higher than as published. Up to 200 items the better of optimal leaf order (average linkage) and the published order,
 * improved by 2-opt; beyond, the better of the barycentre heuristic and the published order. Deterministic.
 */
export function seriate(matrix: Vectors): { rows: Int32Array; columns: Int32Array } {
  const other = turned(matrix);
  const isLong = matrix.count > mostByDistance;
  const isWide = matrix.width > mostByDistance;
  let rows = isLong ? published(matrix.count) : byDistance(matrix);
  let columns = isWide ? published(matrix.width) : byDistance(other);
  for (let round = isLong && isWide ? 0 : rounds - 1; round < rounds; round++) {
    if (isLong) rows = barycentre(matrix, placesOf(columns));
    if (isWide) columns = barycentre(other, placesOf(rows));
  }
  return {
    rows: better(matrix, published(matrix.count), rows),
    columns: better(other, published(other.count), columns),
  };
}

function byDistance(vectors: Vectors): Int32Array {
  const { count } = vectors;
  if (count < 3) return published(count);
  const between = distances(vectors);
  const clustered = leafOrder(clusterTree(between, count), between, count);
  const start = better(vectors, published(count), clustered);
  return better(vectors, start, twoOpt(start, between));
}

/**
 * The better of two orders, the old one if neither is. An order is as good backwards: a new one starts with whichever end
 * was published first.
 */
function better(vectors: Vectors, old: Int32Array, either: Int32Array): Int32Array {
  const other = either[0]! > either.at(-1)! ? either.toReversed() : either;
  return pathLength(vectors, other) < pathLength(vectors, old) ? other : old;
}

const published = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);
