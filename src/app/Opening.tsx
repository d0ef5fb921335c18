import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { markChanges } from "../data/markChanges";
import type { Opened } from "../data/opened";
import { setEvidenceFile } from "../data/parseEvidenceTable";
import { parseOwnTable } from "../data/parseOwnTable";
import { keeperOf } from "../keep/openTables";
import { enKeeping } from "../messages/enKeeping";
import { tableNamed } from "../state/address";
import { Check } from "../ui/Check";
import { Later } from "../ui/Later";
import { idNamed } from "../views/idNamed";
import type { Incoming } from "../views/OpenDialog";
import { TableList } from "../views/TableList";
import { startImport } from "../worker/startImport";
import { showOwn } from "./showOwn";

const loadDialog = () => import("../views/OpenDialog").then((module) => ({ default: module.OpenDialog }));

/** The dialog "Open data", and what becomes of the table that is opened in it: it is kept, and shown under its own address. */
export function Opening({ initial, onClose }: { initial: Incoming | null; onClose: () => void }) {
  const client = useQueryClient();
  const here = keeperOf(idNamed(tableNamed(window.location.search)));
  const [isNewer, setIsNewer] = useState(false);
  const words = enKeeping.opening;

  async function open(opened: Opened): Promise<void> {
    const { origin, ready } = opened;
    // Whatever is wrong with it, it is said before anything is kept or shown.
    const table = ready?.table ?? parseOwnTable(opened.file);
    if (ready) setEvidenceFile(table, () => opened.file);
    if (isNewer && here) {
      if (here.keeping().state === "elsewhere") throw new Error(words.elsewhere);
      const { table: before, content } = here.latest();
      const edition = { version: before.version, searched: before.searched, label: words.since(before.version) };
      here.edit({ file: markChanges(table, parseOwnTable(content.file), edition), origin });
      onClose();
      document.getElementById("tabpanel")?.focus({ preventScroll: true });
      return;
    }
    await showOwn(opened, table, client);
    onClose();
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
