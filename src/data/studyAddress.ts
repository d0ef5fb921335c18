import type { EvidenceFile } from "./evidenceFile";

type StudyInFile = NonNullable<EvidenceFile["studies"]>[number];

/** Where a study can be read: the address or DOI of its own reference, else the table's pattern with its id, else null. */
export function studyAddress(id: string, inFile: StudyInFile | undefined, pattern: string | null): string | null {
  const { URL: address, DOI: doi } = inFile?.reference ?? {};
  if (address) return address;
  const name = doi?.trim().replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, "");
  if (name?.startsWith("10.")) return `https://doi.org/${name.split("/").map(encodeURIComponent).join("/")}`;
  // A function, since "$&" in an id would be a pattern of its own.
  return pattern === null ? null : pattern.replaceAll("{id}", () => encodeURIComponent(id));
}
