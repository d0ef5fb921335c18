import { shownPairs } from "../charts/chordData";
import type { ChordModel } from "../charts/chordModel";
import { collatorOf } from "../model/collator";
import type { DataRows } from "./dataRows";

/** The headings by which network programs know an edge list; they are no words of a language. */
const header = ["Source", "Target", "Weight", "Type"] as const;

/**
 * The pairs that have a ribbon, as an edge list that Gephi and others read: strongest first, the strength in the chord's
 * measure. Ends are the labels as shown; where two have the same label, with their ids. What is tied to nothing is in no edge.
 */
export function pairRows(model: ChordModel, language: string): DataRows {
  const { compare } = collatorOf(language);
  const names = endNames(model);
  const pairs = Array.from(shownPairs(model), (pair) => {
    const [a = "", b = ""] = [model.source, model.target].map((ends) => names[ends[pair] ?? -1]);
    return { ends: compare(a, b) > 0 ? ([b, a] as const) : ([a, b] as const), weight: model.strength[pair] ?? 0 };
  });
  pairs.sort((p, q) => q.weight - p.weight || compare(p.ends[0], q.ends[0]) || compare(p.ends[1], q.ends[1]));
  return { header, rows: pairs.map(({ ends, weight }) => [...ends, weight, "Undirected"]) };
}

function endNames({ studies }: ChordModel): string[] {
  const times = new Map<string, number>();
  for (const { label } of studies) times.set(label, (times.get(label) ?? 0) + 1);
  return studies.map(({ label, id }) => (times.get(label) === 1 ? label : `${label} (${id})`));
}
