import { attributeClasses } from "./attributeClasses";
import type { Attribute, EvidenceTable } from "./evidenceTable";

/** Chosen values of an attribute, as `attributeClasses` has them; "" stands for "not reported". */
export interface Facet {
  readonly attribute: string;
  readonly values: readonly string[];
}

/**
 * Per entry of a kind, 1 where it has one of the chosen values of every attribute of that kind; null where no such attribute
 * is among the facets. An entry with several values has each of them.
 */
export function facetMask(table: EvidenceTable, kind: Attribute["of"], facets: readonly Facet[]): Uint8Array | null {
  let mask: Uint8Array | null = null;
  for (const { attribute: id, values } of facets) {
    const attribute = table.attributes.find((one) => one.of === kind && one.id === id);
    if (!attribute) continue;
    const { keys, of } = attributeClasses(attribute);
    const isChosen = keys.map((key) => values.includes(key));
    mask ??= new Uint8Array(of.length).fill(1);
    for (let i = 0; i < of.length; i++) if (!of[i]!.some((k) => isChosen[k])) mask[i] = 0;
  }
  return mask;
}

/** Whether a cell holds what an attribute is of, so that it can show its values. */
export const isInCells = (kind: Attribute["of"]): boolean => kind === "example" || kind === "study";

/** Facets as far as the table has them, in the order of its attributes and their values. */
export function knownFacets(table: EvidenceTable, facets: readonly Facet[]): Facet[] {
  return table.attributes.flatMap((attribute): Facet[] => {
    const wanted = facets.find(({ attribute: id }) => id === attribute.id)?.values;
    const values = wanted && attributeClasses(attribute).keys.filter((key) => wanted.includes(key));
    // No value at all is a choice too: then nothing of it is shown.
    return values && (values.length > 0 || wanted.length === 0) ? [{ attribute: attribute.id, values }] : [];
  });
}
