import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { editionOf } from "../data/editionOf";
import { markChanges } from "../data/markChanges";
import type { Opened } from "../data/opened";
import { parseEvidenceTable, setEvidenceFile } from "../data/parseEvidenceTable";
import { placeInAnyStyle } from "../data/placeInAnyStyle";
import { contentOf } from "../keep/content";
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
    const edition = ready?.edition ?? editionOf(content.file);
    await showOwn({ name: name ?? table.title, edition, content, view }, table, client);
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
