import type { EvidenceTable } from "../model/evidenceTable";
import { DataError } from "./dataError";
import { parseEvidenceTable } from "./parseEvidenceTable";

/**
 * Fetches an evidence table and checks it. Throws a DataError that says what is wrong and where: the address, the place in
 * the JSON text, or the path in the file. Leaves a `performance.measure` "dataset", from the response to the table.
 */
export async function loadTable(address: string): Promise<EvidenceTable> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = await response.text();
  } catch (error) {
    throw new DataError(`${address}: could not be fetched (${messageOf(error)}); check the connection`);
  }
  if (!response.ok) throw new DataError(`${address}: expected the table, got HTTP status ${response.status}`);
  return readTable(text, address);
}

/** The table in a text; `where` says in an error whose text it is. Leaves the same measure. */
export async function readTable(text: string, where: string): Promise<EvidenceTable> {
  const start = performance.now();
  const json = parseJson(text, where);
  // Of all tables only one that was made from another file gives its citations, and takes what reads them in every style.
  const placing = text.includes('"citations"') ? await import("./placeInAnyStyle") : null;
  const filling = text.includes('"reference"') ? await import("./attributesFromReferences") : null;
  const table = parseEvidenceTable(json, placing?.placeInAnyStyle, filling?.attributesFromReferences);
  performance.measure("dataset", { start });
  return table;
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.trimStart().slice(0, 20);
    throw new DataError(
      `${address}: expected JSON, got ${start === "" ? "an empty file" : JSON.stringify(start)}; ${messageOf(error)}`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
