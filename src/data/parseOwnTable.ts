import type { EvidenceTable } from "../model/evidenceTable";
import { attributesFromReferences } from "./attributesFromReferences";
import { parseEvidenceTable } from "./parseEvidenceTable";
import { placeInAnyStyle } from "./placeInAnyStyle";

/**
 * The table in a file that a reader opened: mentions in every style of citing, years and types from its references. Throws a
 * DataError as `parseEvidenceTable` does. By itself, since the built-in table needs neither.
 */
export const parseOwnTable = (file: unknown): EvidenceTable =>
  parseEvidenceTable(file, placeInAnyStyle, attributesFromReferences);
