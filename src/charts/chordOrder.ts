import { placesOf } from "../model/placesOf";
import { countCrossings } from "./chordCrossings";
import type { ChordData } from "./chordData";
import { siftRing } from "./chordSift";

/** Steps that the search may take: some 20 ms. Deterministic, unlike a clock. */
const budget = 1_500_000;

/** What counting crossings takes for each pair and study, in steps of the search. Measured: 0.2 ms for 1,770 pairs. */
const countingSteps = 10;

const barycentrePasses = 4;

type Ring = Pick<ChordData, "groups" | "studies" | "source" | "target" | "strength">;

/**
 * The studies around the ring, gathered by home group, so that few ribbons cross: never more than in numeric order. Groups
 * stay as published unless another order of groups has strictly fewer crossings. Barycentres, then circular sifting (Baur &
 * Brandes 2004, doi 10.1007/978-3-540-30559-0_28) while it pays and the budget lasts. Position to study.
 */
export function ringOrder(ring: Ring): Int32Array {
  const crossings = (order: Int32Array) => countCrossings(placesOf(order), ring.source, ring.target);
  const work = { left: budget };
  let blocks = numericBlocks(ring);
  let order = concat(blocks);
  let best = crossings(order);
  if (ring.source.length === 0) return order;

  let centred = blocks;
  for (let pass = 0; pass < barycentrePasses; pass++) {
    centred = barycentreBlocks(centred, ring);
    const count = crossings(concat(centred));
    if (count >= best) break;
    best = count;
    order = concat(centred);
  }
  for (;;) {
    siftRing(order, ring, work);
    best = crossings(order);
    blocks = cutInto(order, blocks);
    const moved = moveBlock(blocks, best, (tried) => {
      work.left -= countingSteps * (ring.source.length + order.length);
      return work.left > 0 ? crossings(concat(tried)) : Number.POSITIVE_INFINITY;
    });
    if (!moved) return order;
    blocks = moved;
    order = concat(blocks);
  }
}

/** The studies of each home group, groups as published, studies by label: 9 before 10. */
function numericBlocks({ studies, groups }: Ring): Int32Array[] {
  const collator = new Intl.Collator("en", { numeric: true });
  const members: number[][] = groups.map(() => []);
  studies.forEach((study, index) => {
    members[study.groups[0] ?? 0]?.push(index);
  });
  const label = (study: number) => studies[study]?.label ?? "";
  return members
    .filter((block) => block.length > 0)
    .map((block) => Int32Array.from(block.sort((a, b) => collator.compare(label(a), label(b)) || a - b)));
}

function concat(blocks: readonly Int32Array[]): Int32Array {
  const order = new Int32Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    order.set(block, at);
    at += block.length;
  }
  return order;
}

function cutInto(order: Int32Array, blocks: readonly Int32Array[]): Int32Array[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += block.length;
    return order.slice(start, at);
  });
}

/**
 * Each block sorted by how far round its studies' partners are on average: who reaches farthest clockwise comes first, so
 * that ribbons to other blocks lie in each other rather than across.
 */
function barycentreBlocks(blocks: readonly Int32Array[], { source, target, studies }: Ring): Int32Array[] {
  const place = placesOf(concat(blocks));
  const n = place.length;
  const end = new Int32Array(studies.length);
  const size = new Int32Array(studies.length);
  let at = 0;
  for (const block of blocks) {
    at += block.length;
    for (const study of block) {
      end[study] = at;
      size[study] = block.length;
    }
  }
  const sum = new Float64Array(n);
  const count = new Int32Array(n);
  const reach = (from: number, to: number) => {
    const inside = place[to]! - (end[from]! - size[from]!);
    const isNeighbour = inside >= 0 && inside < size[from]!;
    // A partner in the same block draws its study towards its own place there. Whole numbers, so that the sum does not
    // depend on the order of the pairs.
    sum[from]! += isNeighbour ? (size[from]! - inside) * n : ((place[to]! - end[from]! + n) % n) * size[from]!;
    count[from]!++;
  };
  for (let k = 0; k < source.length; k++) {
    reach(source[k]!, target[k]!);
    reach(target[k]!, source[k]!);
  }
  const key = (study: number) => (count[study] === 0 ? (end[study]! - place[study]!) * n : sum[study]! / count[study]!);
  return blocks.map((block) => block.slice().sort((a, b) => key(b) - key(a) || place[a]! - place[b]!));
}

/** The blocks with one of them moved to where there are fewest crossings, or null when no move leaves fewer than `best`. */
function moveBlock(
  blocks: readonly Int32Array[],
  best: number,
  crossings: (blocks: readonly Int32Array[]) => number,
): Int32Array[] | null {
  // Three blocks on a ring have one neighbourhood only, apart from the sense of turning; the first block stays first.
  if (blocks.length < 4 || best === 0) return null;
  let fewest = best;
  let found: Int32Array[] | null = null;
  for (let from = 1; from < blocks.length; from++) {
    const others = blocks.toSpliced(from, 1);
    for (let to = 1; to <= others.length; to++) {
      if (to === from) continue;
      const tried = others.toSpliced(to, 0, blocks[from] ?? new Int32Array());
      const count = crossings(tried);
      if (count >= fewest) continue;
      fewest = count;
      found = tried;
    }
  }
  return found;
}
