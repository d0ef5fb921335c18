import type { EvidenceTable } from "../model/evidenceTable";
import type { ImportCounts, PreviewExample } from "./tableImport";
import type { Woven } from "./weaveGrid";

/** How much a table holds, and its first examples as they are read; `woven` is how much of a grid was read. */
export function countImport(
  table: EvidenceTable,
  woven: Pick<Woven, "summary" | "places"> | null,
  most: number,
): { counts: ImportCounts; examples: readonly PreviewExample[] } {
  const { groups, themes, examples, citationExample, citationStart, citationEnd, mentionCitation, mentionStudy } =
    table;
  const filled = new Set(examples.map(({ group, theme }) => group * themes.length + theme));
  const parents = (entries: readonly { readonly parent: number }[]) => new Set(entries.map(({ parent }) => parent));
  const leaves = (entries: typeof groups | typeof themes) => {
    const above = parents(entries);
    return entries.filter((_, i) => !above.has(i)).length;
  };

  const shown = examples.slice(0, most).map(({ group, theme, text }, i) => ({
    row: woven?.places[i]?.row ?? null,
    group: groups[group]?.label ?? "",
    theme: themes[theme]?.label ?? "",
    text,
    citations: [] as { start: number; end: number; studies: string[] }[],
  }));
  const citations = new Map<number, string[]>();
  for (let i = 0; i < citationExample.length && (citationExample[i] ?? 0) < shown.length; i++) {
    const studies: string[] = [];
    citations.set(i, studies);
    shown[citationExample[i] ?? -1]?.citations.push({
      start: citationStart[i] ?? -1,
      end: citationEnd[i] ?? -1,
      studies,
    });
  }
  for (let i = 0; i < mentionCitation.length && (mentionCitation[i] ?? 0) < citations.size; i++) {
    citations.get(mentionCitation[i] ?? -1)?.push(table.studies[mentionStudy[i] ?? -1]?.label ?? "");
  }

  return {
    counts: {
      rows: woven?.summary.rowsRead ?? examples.length,
      groups: groups.length,
      themes: themes.length,
      examples: examples.length,
      values: woven?.summary.counts ?? 0,
      citations: citationExample.length,
      studies: table.citedCount,
      gaps: Math.max(0, leaves(groups) * leaves(themes) - filled.size),
    },
    examples: shown,
  };
}
