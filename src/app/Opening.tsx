import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { editionOf } from "../data/editionOf";
import { markChanges } from "../data/markChanges";
import type { Opened } from "../data/opened";
import { parseEvidenceTable, setEvidenceFile } from "../data/parseEvidenceTable";
import { placeInAnyStyle } from "../data/placeInAnyStyle";
import { contentOf } from "../keep/content";
import { KeepingError } from "../keep/database";
import { randomId } from "../keep/keeper";
import { keeperOf, noteOpened } from "../keep/openTables";
import { type Kept, keepTable } from "../keep/tables";
import { enKeeping } from "../messages/enKeeping";
import { addressOf, decodeView, tableNamed } from "../state/address";
import { Check } from "../ui/Check";
import { Later } from "../ui/Later";
import { idNamed } from "../views/idNamed";
import type { Incoming } from "../views/OpenDialog";
import { TableList } from "../views/TableList";
import { startImport } from "../worker/startImport";
import { tableKey } from "./tableQuery";

const loadDialog = () => import("../views/OpenDialog").then((module) => ({ default: module.OpenDialog }));

/** The dialog "Open data", and what becomes of the table that is opened in it: it is kept, and shown under its own address. */
export function Opening({ initial, onClose }: { initial: Incoming | null; onClose: () => void }) {
  const client = useQueryClient();
  const here = keeperOf(idNamed(tableNamed(window.location.search)));
  const [isNewer, setIsNewer] = useState(false);
  const words = enKeeping.opening;

  async function open(opened: Opened): Promise<void> {
    const { name, origin, view, ready } = opened;
    const content = ready ? contentOf({ file: ready.text, origin }) : { file: opened.file, origin };
    // Whatever is wrong with it, it is said before anything is kept or shown.
    const table = ready?.table ?? parseEvidenceTable(content.file, placeInAnyStyle);
    if (ready) setEvidenceFile(table, () => content.file);
    if (isNewer && here) {
      const { table: before, content: old } = here.latest();
      const edition = { version: before.version, searched: before.searched, label: words.since(before.version) };
      here.edit({ file: markChanges(table, parseEvidenceTable(old.file, placeInAnyStyle), edition), origin });
      onClose();
      document.getElementById("main")?.focus();
      return;
    }
    const id = randomId();
    const edition = ready?.edition ?? editionOf(content.file);
    const kept: Kept = {
      table: { id, name: name ?? table.title, changed: Date.now(), ...edition, holder: null },
      content,
      view,
    };
    // One that cannot be kept is shown all the same; its page says so.
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
    onClose();
    window.history.pushState(true, "", addressOf(decodeView(view).view, window.location.pathname, named));
    // So that the page looks at its address anew.
    window.dispatchEvent(new PopStateEvent("popstate", { state: true }));
  }

  const question = here && here.keeping().state !== "elsewhere" && (
    <p>
      <Check label={words.isNewer(here.latest().table.name)} checked={isNewer} onChange={setIsNewer} />
    </p>
  );
  return (
    <Later
      load={loadDialog}
      startImport={startImport}
      initial={initial}
      onOpen={open}
      onClose={onClose}
      tables={<TableList />}
      question={question}
    />
  );
}

/** Notes that this browser keeps a table of the reader's, so that the built-in one's page looks for it (see index.html). */
function noteOwnTable(id: string): void {
  document.documentElement.dataset.ownTable = "";
  try {
    localStorage.setItem("evidence-loom:table", id);
  } catch {} // the built-in table's page goes without its link to the last one
}
