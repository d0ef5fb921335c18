import { useEffect, useRef, useState } from "react";
import type { Opened } from "../data/opened";
import { evidenceFileOf } from "../data/parseEvidenceTable";
import type { Keeper } from "../keep/keeper";
import { keeperOf } from "../keep/openTables";
import { type KeptTable, listTables } from "../keep/tables";
import { enEditing } from "../messages/enEditing";
import { enKeeping } from "../messages/enKeeping";
import { enReferences } from "../messages/enReferences";
import type { EvidenceTable } from "../model/evidenceTable";
import { encodeView } from "../state/address";
import controls from "../ui/controls.module.css";
import { Dialog } from "../ui/Dialog";
import { EditDialog } from "./EditDialog";
import { useEvidence } from "./evidence";
import { idNamed } from "./idNamed";
import { ReferencesDialog } from "./ReferencesDialog";
import { saveProject } from "./saveProject";
import styles from "./TableBanner.module.css";
import { TableList } from "./TableList";
import { useKeeping } from "./useKeeping";
import { VersionChanges } from "./VersionChanges";

const words = enKeeping.banner;

interface Props {
  /** Resolves once the address is up to date. */
  settled: () => Promise<void>;
  /** Called with the table that is shown, as its reader has changed it. */
  onShown: (table: EvidenceTable) => void;
  /** Makes a table that is shown one of the reader's own. */
  onKeep: (opened: Opened, table: EvidenceTable) => Promise<void>;
}

/** What stands above a table: whose it is, and whether it is kept. On the built-in one, the way to the reader's last own table. */
export function TableBanner({ named, onKeep, ...page }: Props & { named: string }) {
  const keeper = keeperOf(idNamed(named));
  if (named.startsWith("table=")) return keeper && <OwnTable key={named} keeper={keeper} {...page} />;
  return named ? <FetchedTable address={idNamed(named)} onKeep={onKeep} /> : <LastTable />;
}

function OwnTable({ keeper, settled, onShown }: Omit<Props, "onKeep"> & { keeper: Keeper }) {
  const keeping = useKeeping(keeper, { settled, onShown });
  const { name, version, searched } = keeper.latest().table;
  const edition = words.edition(version, searched);
  const [isListing, setIsListing] = useState(false);
  const [isEditing, setIsEditing] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const { table } = useEvidence();
  const section = useRef<HTMLElement>(null);

  const save = (
    <button type="button" className={controls.button} onClick={() => saveProject(keeper.latest())}>
      {words.save}
    </button>
  );
  /** What was pressed goes away: whoever pressed it is still here. */
  function press(work: () => void): void {
    work();
    section.current?.focus();
  }
  const hasFailed = keeping.state === "failed" || keeping.state === "gone";
  const state = keeping.state === "elsewhere" && keeping.wasTaken ? "taken" : keeping.state;
  return (
    <section ref={section} tabIndex={-1} aria-label={words.name} className={`${styles.banner} not-on-paper`}>
      <p className={styles.title}>
        <strong>{name}</strong>
        {edition && ` (${edition})`}
      </p>
      {hasFailed ? (
        <div role="alert" className={styles.alert}>
          <p>
            {keeping.state === "failed" ? words.failed[keeping.error.kind] : words.states.gone} {words.failedHelp}
          </p>
          <div className={styles.buttons}>
            {save}
            <button type="button" className={controls.button} onClick={() => press(keeper.retry)}>
              {keeping.state === "failed" ? words.again : words.bringBack}
            </button>
          </div>
        </div>
      ) : (
        <p role="status" className={styles.state}>
          {state !== "failed" && words.states[state]}
        </p>
      )}
      {keeping.state === "elsewhere" && (
        <button type="button" className={controls.button} onClick={() => press(keeper.takeOver)}>
          {words.takeOver}
        </button>
      )}
      {!hasFailed && save}
      <button type="button" className={controls.button} aria-haspopup="dialog" onClick={() => setIsListing(true)}>
        {words.tables}
      </button>
      {keeping.state !== "elsewhere" && (
        <button type="button" className={controls.button} aria-haspopup="dialog" onClick={() => setIsEditing(true)}>
          {enEditing.open}
        </button>
      )}
      {keeping.state !== "elsewhere" && table.citedCount > 0 && (
        <button type="button" className={controls.button} aria-haspopup="dialog" onClick={() => setIsNaming(true)}>
          {enReferences.dialog.open}
        </button>
      )}
      <a href={window.location.pathname}>{enKeeping.builtIn}</a>
      <VersionChanges />
      {isEditing && <EditDialog keeper={keeper} onClose={() => setIsEditing(false)} />}
      {isNaming && <ReferencesDialog keeper={keeper} onClose={() => setIsNaming(false)} />}
      {isListing && (
        <Dialog title={enKeeping.list.title} close={enKeeping.list.close} onClose={() => setIsListing(false)}>
          <TableList isHeaded={false} />
        </Dialog>
      )}
    </section>
  );
}

/** A table that an address names: where it is from. */
function FetchedTable({ address, onKeep }: { address: string } & Pick<Props, "onKeep">) {
  const { table, store } = useEvidence();
  const [origin] = useState(() => new URL(address, window.location.href).origin);

  function keep(): void {
    const view = encodeView(store.getState().view).toString();
    void onKeep({ file: evidenceFileOf(table), name: null, origin: null, view }, table);
  }

  return (
    <section aria-label={words.name} className={`${styles.banner} not-on-paper`}>
      <p className={styles.state}>{words.from(origin)}</p>
      <button type="button" className={controls.button} onClick={keep}>
        {words.keep}
      </button>
      <a href={window.location.pathname}>{enKeeping.builtIn}</a>
      <VersionChanges />
    </section>
  );
}

/** On the built-in table: the way to the reader's last own one, where there is one still. */
function LastTable() {
  const [last, setLast] = useState<KeptTable | null>(null);
  useEffect(() => {
    // Without storage there is no table to lead to, and nothing that a reader of the built-in one has to know.
    listTables().then(
      (tables) => setLast(tables[0] ?? null),
      () => {},
    );
  }, []);
  if (!last) return null;
  return (
    <p className={`${styles.banner} not-on-paper`}>
      {words.last} <a href={`${window.location.pathname}?table=${encodeURIComponent(last.id)}`}>{last.name}</a>
    </p>
  );
}
