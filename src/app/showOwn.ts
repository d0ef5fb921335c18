import type { QueryClient } from "@tanstack/react-query";
import { editionOf } from "../data/editionOf";
import type { Opened } from "../data/opened";
import { contentOf } from "../keep/content";
import { KeepingError } from "../keep/database";
import { randomId } from "../keep/keeper";
import { noteOpened } from "../keep/openTables";
import { type Kept, keepTable } from "../keep/tables";
import type { EvidenceTable } from "../model/evidenceTable";
import { addressOf, decodeView } from "../state/address";
import { tableKey } from "./tableQuery";

/**
 * Keeps a table as one of the reader's own, and shows it under an address of its own. One that cannot be kept is shown all the
 * same; its page says so. `table` is what was read from the file.
 */
export async function showOwn(opened: Opened, table: EvidenceTable, client: QueryClient): Promise<void> {
  const { name, origin, view, ready } = opened;
  const content = ready ? contentOf({ file: ready.text, origin }) : { file: opened.file, origin };
  const edition = ready?.edition ?? editionOf(content.file);
  const id = randomId();
  const kept: Kept = {
    table: { id, name: name ?? table.title, changed: Date.now(), ...edition, holder: null },
    content,
    view,
  };
  const failure = await keepTable(kept).then(
    () => null,
    (error: unknown) => (error instanceof KeepingError ? error : new KeepingError("failed", String(error))),
  );
  noteOpened(kept, failure);
  if (!failure) {
    noteOwnTable(id);
    // So that the browser does not clear it away when it needs room. What it answers changes nothing here.
    navigator.storage?.persist?.().catch(() => {});
  }
  const named = `table=${id}`;
  client.setQueryData(tableKey(named), table);
  window.history.pushState(true, "", addressOf(decodeView(view).view, window.location.pathname, named));
  // So that the page looks at its address anew.
  window.dispatchEvent(new PopStateEvent("popstate", { state: true }));
}

/** Notes that this browser keeps a table of the reader's, so that the built-in one's page looks for it (see index.html). */
function noteOwnTable(id: string): void {
  document.documentElement.dataset.ownTable = "";
  try {
    localStorage.setItem("evidence-loom:table", id);
  } catch {} // the built-in table's page goes without its link to the last one
}
