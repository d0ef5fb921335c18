import { referenceName } from "../data/formatReference";
import { cslReference } from "../data/readCslJson";
import type { Reference } from "../data/reference";
import type { Study } from "../model/evidenceTable";

const known = new WeakMap<Study, readonly Reference[]>();

/** The references of a study and of its reports that can be read. */
export function studyReferences(study: Study): readonly Reference[] {
  const old = known.get(study);
  if (old !== undefined) return old;
  const read = study.references.flatMap((given) => cslReference(given) ?? []);
  known.set(study, read);
  return read;
}

/** What running text calls a study: "Moran 2012"; null where no reference says it. */
export function studyName(study: Study): string | null {
  const [first] = studyReferences(study);
  return first ? referenceName(first) : null;
}
