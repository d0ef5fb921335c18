import type { EvidenceTable } from "../model/evidenceTable";
import { studyName } from "./studyName";

const known = new WeakMap<EvidenceTable, EvidenceTable>();

/**
 * A table whose studies are labelled by their names, as far as they have one; of several with the same name, by it and their own
 * labels: "Moran 2012 (104)". Everything else is shared.
 */
export function withNames(table: EvidenceTable): EvidenceTable {
  const old = known.get(table);
  if (old !== undefined) return old;
  const names = table.studies.map(studyName);
  const times = new Map<string, number>();
  for (const name of names) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  const studies = table.studies.map((study, i) => {
    const name = names[i] ?? null;
    if (name === null) return study;
    return { ...study, label: times.get(name) === 1 ? name : `${name} (${study.label})` };
  });
  const named = { ...table, studies };
  known.set(table, named);
  return named;
}
