import type { EvidenceTable } from "./evidenceTable";

/** What became of a table's examples in a newer version of it. Indices of examples, each of the version it is named for. */
export interface TableChanges {
  readonly added: readonly number[];
  /** The text, the place, what is cited or an attribute is another. */
  readonly changed: readonly { readonly before: number; readonly now: number }[];
  readonly withdrawn: readonly number[];
}

interface Described {
  readonly cell: string;
  /** The passage; of an example without one, what it cites. */
  readonly text: string;
  /** What is cited, and the attributes. */
  readonly rest: string;
}

/** So much of the words that either has, two passages share for one to be called the newer wording of the other. */
const leastShared = 0.5;
/** More pairs of passages than this are not looked at, cell by cell: 200 by 200. */
const mostPairs = 40_000;

/**
 * Compares two versions of a table, example by example. Ids are not heeded, since a row that is put in shifts them: an example is
 * the same as one with the same group and theme (by label), text, studies and attributes. What is left is changed from one of the
 * same text, in the same cell first, or from one of the same cell that shares at least half of its words, the most first.
 * `ignored` is the id of an attribute that is not compared.
 */
export function compareTables(before: EvidenceTable, now: EvidenceTable, ignored = ""): TableChanges {
  const old = describeAll(before, now, ignored);
  const fresh = describeAll(now, before, ignored);
  /** Per example of the newer version: the one that it was, or -1. */
  const was = new Int32Array(fresh.length).fill(-1);
  const isFound = new Uint8Array(old.length);

  function pair(i: number, match: number): void {
    was[i] = match;
    isFound[match] = 1;
  }

  /** Pairs those that are left and have the same key, in the order of the tables. */
  function pairBy(key: (example: Described) => string): number[] {
    const waiting = groupBy(old, (i) => !isFound[i], key);
    for (const list of waiting.values()) list.reverse();
    return [...fresh.keys()].filter((i) => {
      const match = was[i] === -1 ? waiting.get(key(fresh[i]!))?.pop() : undefined;
      if (match !== undefined) pair(i, match);
      return match !== undefined;
    });
  }

  pairBy(({ cell, text, rest }) => JSON.stringify([cell, text, rest]));
  const changed = [...pairBy(({ cell, text }) => JSON.stringify([cell, text])), ...pairBy(({ text }) => text)];
  const left = groupBy(
    old,
    (i) => !isFound[i],
    ({ cell }) => cell,
  );
  for (const [cell, list] of groupBy(
    fresh,
    (i) => was[i] === -1,
    (example) => example.cell,
  )) {
    for (const [i, match] of likest(list, left.get(cell) ?? [], fresh, old)) {
      pair(i, match);
      changed.push(i);
    }
  }
  return {
    added: [...fresh.keys()].filter((i) => was[i] === -1),
    changed: changed.sort((a, b) => a - b).map((i) => ({ before: was[i]!, now: i })),
    withdrawn: [...old.keys()].filter((i) => !isFound[i]),
  };
}

/** What is compared of each example of a table; of the attributes, those that the other table has too. */
function describeAll(table: EvidenceTable, other: EvidenceTable, ignored: string): Described[] {
  const cited = table.examples.map(() => new Set<string>());
  table.mentionCitation.forEach((citation, mention) => {
    const example = table.citationExample[citation]!;
    cited[example]!.add(table.studies[table.mentionStudy[mention]!]!.label);
  });
  const attributes = table.attributes.filter(
    ({ id, of }) =>
      of === "example" && id !== ignored && other.attributes.some((one) => one.of === of && one.id === id),
  );
  return table.examples.map(({ group, theme, text }, i) => {
    const studies = [...cited[i]!].sort();
    const values = attributes.map(({ id, values: all }): [string, unknown] => [id, all[i] ?? null]);
    return {
      cell: JSON.stringify([table.groups[group]!.label, table.themes[theme]!.label]),
      text: text.trim() === "" ? JSON.stringify(studies) : text,
      rest: JSON.stringify([studies, values.sort(([a], [b]) => (a < b ? -1 : 1))]),
    };
  });
}

function groupBy(
  examples: readonly Described[],
  isLeft: (i: number) => boolean,
  key: (example: Described) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  examples.forEach((example, i) => {
    if (!isLeft(i)) return;
    const list = groups.get(key(example));
    if (list) list.push(i);
    else groups.set(key(example), [i]);
  });
  return groups;
}

/** Pairs of passages that share enough of their words, each passage once, the likest first. */
function likest(
  list: readonly number[],
  others: readonly number[],
  fresh: readonly Described[],
  old: readonly Described[],
): [number, number][] {
  if (list.length * others.length > mostPairs) return [];
  const words = new Map(list.map((i) => [i, wordsOf(fresh[i]!.text)]));
  const otherWords = new Map(others.map((i) => [i, wordsOf(old[i]!.text)]));
  const pairs = list
    .flatMap((i) => others.map((k) => ({ i, k, share: shared(words.get(i)!, otherWords.get(k)!) })))
    .filter(({ share }) => share >= leastShared)
    .sort((a, b) => b.share - a.share || a.k - b.k || a.i - b.i);
  const found = new Map<number, number>();
  const isTaken = new Set<number>();
  for (const { i, k } of pairs) {
    if (found.has(i) || isTaken.has(k)) continue;
    found.set(i, k);
    isTaken.add(k);
  }
  return [...found];
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Jaccard: how much of the words that either has, both have. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}
