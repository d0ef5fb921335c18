import { type ExportMessages, enExport } from "../messages/enExport";

/** What the export says, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useExportWords(): ExportMessages {
  return enExport;
}
