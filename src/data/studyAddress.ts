import type { EvidenceFile } from "./evidenceFile";

type ReferenceInFile = NonNullable<EvidenceFile["studies"]>[number]["reference"];

/** The address of a DOI, written bare, with "doi:" or as an address; null for what is none. */
export function doiAddress(doi: string | null | undefined): string | null {
  const name = doi?.trim().replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, "");
  return name?.startsWith("10.") ? `https://doi.org/${name.split("/").map(encodeURIComponent).join("/")}` : null;
}

/** Where a study can be read: the address or DOI of its own reference, else the table's pattern with its id, else null. */
export function studyAddress(id: string, reference: ReferenceInFile, pattern: string | null): string | null {
  const { URL: address, DOI: doi } = reference ?? {};
  const own = address || doiAddress(doi);
  if (own) return own;
  // A function, since "$&" in an id would be a pattern of its own.
  return pattern === null ? null : pattern.replaceAll("{id}", () => encodeURIComponent(id));
}
