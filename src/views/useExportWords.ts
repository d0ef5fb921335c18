import { type ExportMessages, enExportOf } from "../messages/enExport";
import { useEvidence } from "./evidence";

/** What the export says, in the language of the page. Not among `messages`, which the first view has to wait for. */
export function useExportWords(): ExportMessages {
  return enExportOf(useEvidence().messages.noun);
}
