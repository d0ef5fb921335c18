import type { CitationAnswer } from "./citing";

type PlaceAnswer = Extract<CitationAnswer, { kind: "citation" }>;

/** Answers as the reader looks them up. */
export interface Answers {
  /** By text, in order and without overlap; of two about one place the later one holds. */
  readonly byText: ReadonlyMap<string, readonly PlaceAnswer[]>;
  /** Every study that they name. */
  readonly studies: readonly string[];
  /** An id, and the one that counts instead. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Pairs said to be two, as JSON. */
  readonly apart: ReadonlySet<string>;
  readonly unused: readonly CitationAnswer[];
}

/** Sorts answers by what they are about. Those about other texts, or outside of these, are unused. */
export function sortAnswers(texts: readonly string[], answers: readonly CitationAnswer[]): Answers {
  const there = new Set(texts);
  const byText = new Map<string, PlaceAnswer[]>();
  const sameAs = new Map<string, string>();
  const apart = new Set<string>();
  const unused: CitationAnswer[] = [];
  // The last word first, so that what it overlaps gives way.
  for (const answer of [...answers].reverse()) {
    if (answer.kind === "study") {
      const [a, b] = answer.studies;
      const pair = JSON.stringify(answer.studies);
      if (apart.has(pair) || sameAs.has(a) || sameAs.has(b)) continue;
      if (answer.as === null) apart.add(pair);
      else sameAs.set(answer.as === a ? b : a, answer.as);
      continue;
    }
    const { text, start, end } = answer;
    if (!there.has(text) || !(start >= 0 && start < end && end <= text.length)) {
      unused.unshift(answer);
      continue;
    }
    const others = byText.get(text) ?? [];
    if (!others.some((other) => other.start < end && start < other.end)) others.push(answer);
    byText.set(text, others);
  }
  for (const list of byText.values()) list.sort((a, b) => a.start - b.start);
  const studies = [...byText.values()].flatMap((list) => list.flatMap((answer) => answer.studies));
  return { byText, studies, sameAs: settleChains(sameAs), apart, unused };
}

/** Follows "a is b" and "b is c" to "a is c"; a circle ends where it began. */
function settleChains(sameAs: ReadonlyMap<string, string>): Map<string, string> {
  const settled = new Map<string, string>();
  for (const [from, to] of sameAs) {
    const seen = new Set([from]);
    let last = to;
    for (let next = sameAs.get(last); next !== undefined && !seen.has(last); next = sameAs.get(last)) {
      seen.add(last);
      last = next;
    }
    settled.set(from, last);
  }
  return settled;
}
