import { groupRows } from "../model/groupRows";
import type { ChordData } from "./chordData";

/** Partners of each study: those of study s are at `starts[s]` … `starts[s + 1] - 1`, by place on the ring. */
export interface Partners {
  readonly starts: Int32Array;
  readonly partner: Int32Array;
  readonly strength: Float64Array;
}

/** Each study's partners, given each study's place. */
export function partnersOf(
  { source, target, strength }: Pick<ChordData, "source" | "target" | "strength">,
  place: Int32Array,
): Partners {
  const pairs = source.length;
  const ends = new Int32Array(2 * pairs);
  ends.set(source);
  ends.set(target, pairs);
  const { starts, rows } = groupRows(ends, place.length);
  const partner = new Int32Array(2 * pairs);
  const weight = new Float64Array(2 * pairs);
  for (let at = 0; at < rows.length; at++) {
    const end = rows[at]!;
    partner[at] = end < pairs ? target[end]! : source[end - pairs]!;
    weight[at] = strength[end % pairs]!;
  }
  const partners = { starts, partner, strength: weight };
  for (let s = 0; s < place.length; s++) sortByPlace(partners, place, s);
  return partners;
}

/** The lists that hold a study, in order again after it moved; in the others no two changed sides. */
export function resortPartners(partners: Partners, place: Int32Array, moved: number): void {
  const { starts, partner } = partners;
  for (let k = starts[moved]!; k < starts[moved + 1]!; k++) sortByPlace(partners, place, partner[k]!);
}

/** Insertion: the lists are short, and after a move nearly in order. */
function sortByPlace({ starts, partner, strength }: Partners, place: Int32Array, of: number): void {
  const start = starts[of]!;
  for (let i = start + 1; i < starts[of + 1]!; i++) {
    const study = partner[i]!;
    const weight = strength[i]!;
    let j = i - 1;
    for (; j >= start && place[partner[j]!]! > place[study]!; j--) {
      partner[j + 1] = partner[j]!;
      strength[j + 1] = strength[j]!;
    }
    partner[j + 1] = study;
    strength[j + 1] = weight;
  }
}

/**
 * Counts what two neighbours on the ring gain by changing places. Of the pairs of their chords: how many cross when u comes
 * after v (which is at place q), less how many cross when u comes before v.
 */
export function swapCounter(partners: Partners, place: Int32Array): (u: number, v: number, q: number) => number {
  const ofU = new Int32Array(place.length);
  const ofV = new Int32Array(place.length);
  return (u, v, q) => {
    const uCount = goRound(partners, place, { study: u, without: v, q }, ofU);
    const vCount = goRound(partners, place, { study: v, without: u, q }, ofV);
    let before = 0;
    let equal = 0;
    let j = 0;
    for (let i = 0; i < uCount; i++) {
      while (j < vCount && ofV[j]! < ofU[i]!) j++;
      before += j;
      if (j < vCount && ofV[j] === ofU[i]) equal++;
    }
    // `before`: v's partner comes first going round, which crosses once u has passed v; the rest do so until then.
    return 2 * before + equal - uCount * vCount;
  };
}

/** Writes how far round from place q a study's partners are, nearest first, and returns how many they are. */
function goRound(
  { starts, partner }: Partners,
  place: Int32Array,
  { study, without, q }: { study: number; without: number; q: number },
  into: Int32Array,
): number {
  const [start, end] = [starts[study]!, starts[study + 1]!];
  let first = start;
  while (first < end && place[partner[first]!]! <= q) first++;
  let count = 0;
  for (let k = first; k < end; k++) if (partner[k] !== without) into[count++] = place[partner[k]!]! - q;
  for (let k = start; k < first; k++)
    if (partner[k] !== without) into[count++] = place[partner[k]!]! - q + place.length;
  return count;
}
