import { readBibtex } from "./readBibtex";
import { readCslJson } from "./readCslJson";
import { readReferenceList } from "./readReferenceList";
import { readNbib, readRis } from "./readRis";
import type { ReferencesRead } from "./reference";

/**
 * Reads a reference list, of whichever kind it looks like: CSL-JSON, BibTeX, RIS, PubMed's nbib, or a list as printed. One
 * broken entry loses no other; what is not read is in `problems`, with its line. Never throws; linear time.
 */
export function readReferences(text: string): ReferencesRead {
  const start = text.replace(/^\ufeff/, "").trimStart();
  // "[1] Smith J" is a list.
  if (/^(?:\{|\[\s*(?:\{|\]|$))/.test(start.slice(0, 200))) return readCslJson(start);
  if (/^[^\S\n]*@[a-zA-Z]+[^\S\n]*[{(]/m.test(text)) return readBibtex(text);
  if (/^\s{0,3}TY\s{1,3}-\s/m.test(text)) return readRis(text);
  if (/^PMID\s?-\s/m.test(text)) return readNbib(text);
  return readReferenceList(text);
}
