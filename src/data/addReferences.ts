import { enReferences } from "../messages/enReferences";
import type { EvidenceFile } from "./evidenceFile";
import type { ReferenceMatch } from "./matchReferences";
import { type ReferenceEntry, yearOf } from "./reference";

type StudyInFile = NonNullable<EvidenceFile["studies"]>[number];
type AttributeInFile = NonNullable<EvidenceFile["attributes"]>[number];

/**
 * A file whose studies have the references matched to them, and year and type as attributes, declared where they were not.
 * What a study has of its own stays; the file that was given is not changed.
 */
export function addReferences(
  file: EvidenceFile,
  entries: readonly ReferenceEntry[],
  matches: readonly Pick<ReferenceMatch, "study" | "reference">[],
): EvidenceFile {
  const declared = file.attributes ?? [];
  const year = attributeFor(declared, "year", "number", enReferences.year);
  const type = attributeFor(declared, "type", "text", enReferences.type);
  const studies = new Map<string, StudyInFile>((file.studies ?? []).map((study) => [study.id, study]));
  const isUsed = { year: false, type: false };
  for (const { study: id, reference: i } of matches) {
    const reference = entries[i]?.reference;
    if (reference === undefined) continue;
    const study = studies.get(id) ?? { id };
    const values = new Map(Object.entries(study.attributes ?? {}));
    const published = yearOf(reference);
    const kind = enReferences.types.get(reference.type);
    if (published !== null && year !== null && isMissing(values.get(year.id))) {
      values.set(year.id, published);
      isUsed.year = true;
    }
    if (kind !== undefined && type !== null && isMissing(values.get(type.id))) {
      values.set(type.id, kind);
      isUsed.type = true;
    }
    studies.set(id, { ...study, reference, attributes: Object.fromEntries(values) });
  }
  const added = [isUsed.year ? year : null, isUsed.type ? type : null].flatMap((attribute) => {
    return attribute !== null && !declared.includes(attribute) ? [attribute] : [];
  });
  return {
    ...file,
    ...(studies.size > 0 ? { studies: [...studies.values()] } : {}),
    ...(added.length > 0 ? { attributes: [...declared, ...added] } : {}),
  };
}

/** The attribute that a study's year or type goes to: declared already, or new; null where both ids mean something else. */
function attributeFor(
  declared: readonly AttributeInFile[],
  id: string,
  type: "number" | "text",
  label: string,
): AttributeInFile | null {
  for (const name of [id, `reference-${id}`]) {
    const there = declared.find((attribute) => attribute.id === name);
    if (there === undefined) return { id: name, of: "study", label, type };
    if (there.of === "study" && there.type === type && !there.values) return there;
  }
  return null;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
