import { enImport } from "../messages/enImport";
import { enOpen } from "../messages/enOpen";
import { DataError } from "./dataError";
import { maxFileBytes, megabytes } from "./gridLimits";

/** The bytes of a file. Throws a DataError when it is too large, before it is read, and when it is no longer there. */
export async function readBlob(blob: Blob): Promise<Uint8Array> {
  if (blob.size > maxFileBytes) {
    throw new DataError(enImport.fileTooLarge(megabytes(blob.size), megabytes(maxFileBytes)));
  }
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw new DataError(enOpen.unreadable(error instanceof Error ? error.message : String(error)));
  }
}
