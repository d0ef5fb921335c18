import { enImportShapes as words } from "../messages/enImportShapes";
import type { WovenEntry } from "./entries";
import { footnoteMarker, seenLabel, shownLabel, withoutMarker } from "./labelText";
import { nearLabels } from "./nearLabels";
import { type DecidedEntries, pairKey } from "./weaveEntries";
import { finding, type WeaveFinding } from "./weaveFinding";

/** More entries than this are not compared with each other. */
const mostCompared = 5_000;

/** What there is to tell about labels: which are read as one, which may be one, which end with the mark of a footnote. */
export function labelFindings(entries: DecidedEntries, notes: readonly string[] = []): WeaveFinding[] {
  const { axis, all, order } = entries;
  const used = order.flatMap((i) => all[i] ?? []);
  return [
    ...used.flatMap((entry) => sameLabel(axis, entry)),
    ...used.flatMap((entry) => footnotes(axis, entry, notes)),
    ...(used.length > mostCompared
      ? [finding("near-duplicate", words.notCompared(axis, used.length))]
      : nearDuplicates(entries, used)),
  ];
}

function sameLabel(axis: DecidedEntries["axis"], entry: WovenEntry): WeaveFinding[] {
  const shown = entry.label;
  const others = Array.from(entry.printed, ([printed, place]) => ({ printed, place })).filter(
    ({ printed }) => withoutMarker(printed) !== shown && printed !== shown,
  );
  const [first] = others;
  if (!first) return [];
  const isSeen = others.some(({ printed }) => seenLabel(printed) !== seenLabel(shown));
  const fixes = others.flatMap(({ printed }) => [
    ...(seenLabel(printed) === seenLabel(shown)
      ? []
      : [
          {
            label: words.callIt(shownLabel(printed)),
            decision: { kind: "rename", axis, id: entry.id, label: printed } as const,
          },
        ]),
    { label: words.splitOff(printed), decision: { kind: "split", axis, printed } as const },
  ]);
  const text = words.sameLabel(
    axis,
    shown,
    others.map(({ printed }) => printed),
    isSeen,
  );
  return [finding("same-label", text, first.place, fixes)];
}

function footnotes(axis: DecidedEntries["axis"], entry: WovenEntry, notes: readonly string[]): WeaveFinding[] {
  return Array.from(entry.printed).flatMap(([printed, place]) => {
    const shown = shownLabel(printed);
    const marker = footnoteMarker(shown);
    if (marker === "" || entry.label === shown) return [];
    const note = notes.find((text) => text.trimStart().startsWith(marker)) ?? null;
    const fix = {
      label: words.keepMarker(shown),
      decision: { kind: "rename", axis, id: entry.id, label: shown } as const,
    };
    return [finding("footnote-marker", words.footnoteMarker(axis, entry.label, marker, note), place, [fix])];
  });
}

function nearDuplicates({ axis, apart }: DecidedEntries, used: readonly WovenEntry[]): WeaveFinding[] {
  return nearLabels(used).flatMap(([a, b]) => {
    const [place] = [...b.printed.values()];
    if (apart.has(pairKey(a.id, b.id)) || !place) return [];
    const merge = (from: WovenEntry, into: WovenEntry) => ({
      label: words.merge(into.label),
      decision: { kind: "merge", axis, from: from.id, into: into.id } as const,
    });
    const keep = { label: words.keepApart, decision: { kind: "keep-apart", axis, ids: [a.id, b.id] } as const };
    return [
      finding("near-duplicate", words.nearDuplicate(axis, a.label, b.label), place, [merge(b, a), merge(a, b), keep]),
    ];
  });
}
