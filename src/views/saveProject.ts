import { writeProject } from "../data/project";
import { download, fileName } from "../export/download";
import type { Kept } from "../keep/tables";

/** Saves a table with its view, and what it was made from, as one file that opens anywhere. */
export function saveProject({ table, content, view }: Kept): void {
  const pieces = writeProject({ name: table.name, file: content.file, origin: content.origin, view });
  download(new Blob(pieces, { type: "application/json" }), fileName(table.name, "project", "json"));
}
