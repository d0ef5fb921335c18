import { addReferences } from "./addReferences";
import type { EvidenceFile } from "./evidenceFile";
import { cslReference } from "./readCslJson";
import type { ReferenceEntry } from "./reference";

/** A checked file whose studies have year and type of their references as attributes, as far as they have none of their own. */
export function attributesFromReferences(file: EvidenceFile): EvidenceFile {
  const found = (file.studies ?? []).flatMap(({ id, reference: given }) => {
    const reference = cslReference(given);
    return reference === null ? [] : [{ id, reference }];
  });
  const entries = found.map(
    ({ reference }): ReferenceEntry => ({ reference, number: null, key: null, line: 1, printed: null }),
  );
  return addReferences(
    file,
    entries,
    found.map(({ id }, i) => ({ study: id, reference: i })),
  );
}
