import type { EvidenceTable, Filter } from "./evidenceTable";

/** What stays under a filter: 1 for what stays, null when everything does. */
export interface Kept {
  /** Per example. One that cites stays when one of its studies stays; one that cites nobody stays. */
  readonly examples: Uint8Array | null;
  /** Per mention: its example stays and so does its study. */
  readonly mentions: Uint8Array | null;
}

/** Does a filter leave anything out? */
export const isFiltered = ({ examples, studies }: Filter): boolean => examples !== null || studies !== null;

/** Which examples and mentions a filter leaves. */
export function keep(table: EvidenceTable, filter: Filter): Kept {
  if (!isFiltered(filter)) return { examples: null, mentions: null };
  const { citationExample, mentionCitation, mentionStudy } = table;
  const examples = new Uint8Array(table.examples.length);
  for (let i = 0; i < examples.length; i++) examples[i] = filter.examples === null || filter.examples[i] === 1 ? 1 : 0;
  const mentions = new Uint8Array(mentionStudy.length).fill(1);

  if (filter.studies !== null) {
    const cites = new Uint8Array(examples.length);
    const stays = new Uint8Array(examples.length);
    for (let m = 0; m < mentions.length; m++) {
      const example = citationExample[mentionCitation[m]!]!;
      cites[example] = 1;
      if (filter.studies[mentionStudy[m]!] === 1) stays[example] = 1;
      else mentions[m] = 0;
    }
    for (let i = 0; i < examples.length; i++) if (cites[i] === 1 && stays[i] === 0) examples[i] = 0;
  }
  for (let m = 0; m < mentions.length; m++) if (examples[citationExample[mentionCitation[m]!]!] === 0) mentions[m] = 0;
  return { examples, mentions };
}
