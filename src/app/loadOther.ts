import { DataError } from "../data/dataError";
import { loadTable } from "../data/loadTable";
import { setEvidenceFile } from "../data/parseEvidenceTable";
import { parseOwnTable } from "../data/parseOwnTable";
import { uncorrected } from "../data/tableImport";
import { type KeptContent, textOf } from "../keep/content";
import { noteOpened } from "../keep/openTables";
import { readTable } from "../keep/tables";
import { enKeeping } from "../messages/enKeeping";
import type { EvidenceTable } from "../model/evidenceTable";
import { startImport } from "../worker/startImport";

/** Longer files are read where the page does not wait for it, in characters. */
const longest = 1_000_000;

/**
 * The table that an address names: "table=ID" is one that this browser keeps, "data=ADDRESS" one on this site or at an https
 * address. An address of a kept table without a view becomes that of the view in which it was left. A DataError says what is
 * wrong, and where.
 */
export async function loadOther(named: string): Promise<EvidenceTable> {
  const value = new URLSearchParams(named).get(named.replace(/=.*/s, "")) ?? "";
  return named.startsWith("table=") ? loadKept(value) : loadTable(dataAddress(value));
}

async function loadKept(id: string): Promise<EvidenceTable> {
  const kept = await readTable(id);
  if (!kept) throw new DataError(enKeeping.elsewhere.notHere(id));
  const table = await tableOf(kept.content);
  noteOpened(kept, null);
  // An entry of ours says which view it is of.
  const isBare = window.history.state === null && [...new URLSearchParams(window.location.search)].length === 1;
  if (isBare && kept.view !== "") window.history.replaceState(true, "", `${window.location.search}&${kept.view}`);
  return table;
}

async function tableOf(content: KeptContent): Promise<EvidenceTable> {
  const text = textOf(content);
  if (text.length < longest) return parseOwnTable(content.file);
  const asItLooks = { encoding: null, delimiter: null };
  const unseen = { signal: new AbortController().signal, onProgress: () => {} };
  const reading = await startImport({ kind: "text", text }, asItLooks, unseen);
  const { table } = await reading.open(uncorrected, () => {});
  reading.stop();
  setEvidenceFile(table, () => content.file);
  return table;
}

/** The address of a table to be fetched, whole. */
function dataAddress(value: string): string {
  const words = enKeeping.elsewhere;
  if (value === "") throw new DataError(words.noData);
  let address: URL;
  try {
    address = new URL(value, window.location.href);
  } catch {
    throw new DataError(words.noAddress(value));
  }
  const isHere = address.origin === window.location.origin && address.origin !== "null";
  if (!isHere && address.protocol !== "https:") throw new DataError(words.notSafe(value, address.protocol));
  return address.href;
}
