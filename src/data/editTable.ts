import type { EvidenceFile } from "./evidenceFile";

type Side = "groups" | "themes";
type Entry = EvidenceFile["groups"][number];

/** A change that a reader makes to the groups or themes of a table. `move`: past its neighbour among its siblings. */
export type EntryEdit =
  | { readonly kind: "rename"; readonly side: Side; readonly id: string; readonly label: string }
  | { readonly kind: "merge"; readonly side: Side; readonly id: string; readonly into: string }
  | { readonly kind: "move"; readonly side: Side; readonly id: string; readonly by: -1 | 1 };

/**
 * A file with one change made to its groups or themes; the one given stays as it is. What was printed before stays in
 * `printedAs`. An id that is not there, a blank label, or a move beyond the end changes nothing.
 */
export function editEntries(file: EvidenceFile, edit: EntryEdit): EvidenceFile {
  const entries: readonly Entry[] = file[edit.side];
  const entry = entries.find(({ id }) => id === edit.id);
  if (!entry) return file;
  switch (edit.kind) {
    case "rename": {
      const label = edit.label.trim();
      if (label === "" || label === entry.label) return file;
      return withEntries(
        file,
        edit.side,
        entries.map((one) => (one === entry ? renamed(one, label) : one)),
      );
    }
    case "move":
      return withEntries(file, edit.side, moved(entries, entry, edit.by));
    case "merge": {
      const into = entries.find(({ id }) => id === edit.into);
      return into && into !== entry ? merged(file, edit.side, entry, into) : file;
    }
  }
}

const withEntries = (file: EvidenceFile, side: Side, entries: readonly Entry[]): EvidenceFile => ({
  ...file,
  [side]: entries,
});

const printedAs = (entry: Entry): readonly string[] =>
  "printedAs" in entry && Array.isArray(entry.printedAs) ? entry.printedAs.map(String) : [];

const renamed = (entry: Entry, label: string): Entry => ({
  ...entry,
  label,
  printedAs: [...new Set([...printedAs(entry), entry.label])].filter((printed) => printed !== label),
});

function moved(entries: readonly Entry[], entry: Entry, by: -1 | 1): readonly Entry[] {
  const siblings = entries.filter(({ parent }) => (parent ?? null) === (entry.parent ?? null));
  const other = siblings[siblings.indexOf(entry) + by];
  if (!other) return entries;
  return entries.map((one) => (one === entry ? other : one === other ? entry : one));
}

function merged(file: EvidenceFile, side: Side, from: Entry, into: Entry): EvidenceFile {
  const studies = [...new Set([...(into.studies ?? []), ...(from.studies ?? [])])];
  const variants = new Set([...printedAs(into), from.label, ...printedAs(from)]);
  variants.delete(into.label);
  const whole: Entry = {
    ...into,
    // What was beneath the one that goes, moves up.
    ...(into.parent === from.id && { parent: from.parent ?? null }),
    attributes: { ...from.attributes, ...into.attributes },
    printedAs: [...variants],
    ...(studies.length > 0 && { studies }),
  };
  const entries = file[side].flatMap((one: Entry): Entry[] => {
    if (one === from) return [];
    if (one === into) return [whole];
    return [one.parent === from.id ? { ...one, parent: into.id } : one];
  });
  const key = side === "groups" ? "group" : "theme";
  const examples = file.examples.map((example) =>
    example[key] === from.id ? { ...example, [key]: into.id } : example,
  );
  const counts = file.counts && mergedCounts(file.counts, key, from.id, into.id);
  return { ...withEntries(file, side, entries), examples, ...(counts && { counts }) };
}

/** Cells that fall together are added up, as totals of such a table are; what was printed is none of the sum. */
function mergedCounts(counts: NonNullable<EvidenceFile["counts"]>, key: "group" | "theme", from: string, into: string) {
  const cells = new Map<string, (typeof counts)[number]>();
  for (const given of counts) {
    const cell = given[key] === from ? { ...given, [key]: into } : given;
    const place = JSON.stringify([cell.group, cell.theme]);
    const before = cells.get(place);
    cells.set(place, before ? { ...before, printedAs: undefined, value: before.value + cell.value } : cell);
  }
  return [...cells.values()];
}
