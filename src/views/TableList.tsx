import { useEffect, useRef, useState } from "react";
import { keeperOf } from "../keep/openTables";
import { changeTable, deleteTable, type Kept, type KeptTable, keepTable, listTables } from "../keep/tables";
import { enKeeping } from "../messages/enKeeping";
import { tableNamed } from "../state/address";
import controls from "../ui/controls.module.css";
import { idNamed } from "./idNamed";
import styles from "./TableBanner.module.css";

/** The tables that this browser keeps, to open, rename and delete; nothing where it keeps none. In a dialog of theirs, unheaded. */
export function TableList({ isHeaded = true }: { isHeaded?: boolean }) {
  const words = enKeeping.list;
  const [tables, setTables] = useState<readonly KeptTable[]>([]);
  const [deleted, setDeleted] = useState<Kept | null>(null);
  const [wrong, setWrong] = useState("");
  const [renamed, setRenamed] = useState<{ id: string; name: string } | null>(null);
  const section = useRef<HTMLElement>(null);
  const here = idNamed(tableNamed(window.location.search));

  /** Does something to the tables, and reads them anew. */
  async function after(work: () => Promise<void>): Promise<void> {
    // What is pressed goes away: whoever pressed it is still here.
    section.current?.focus();
    try {
      await work();
      setTables(await listTables());
      setWrong("");
    } catch (error) {
      setWrong(`${words.failed} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; what is done here reads them anew
  useEffect(() => {
    void after(async () => {});
  }, []);

  async function rename(): Promise<void> {
    if (!renamed || renamed.name.trim() === "") return;
    const { id, name } = renamed;
    setRenamed(null);
    const keeper = id === here ? keeperOf(id) : undefined;
    await after(async () => {
      if (keeper) keeper.change({ name });
      else await changeTable(id, { name, changed: Date.now() }, null);
    });
    if (keeper) setTables((all) => all.map((table) => (table.id === id ? { ...table, name } : table)));
  }

  if (wrong) return <p role="alert">{wrong}</p>;
  if (tables.length === 0 && !deleted) return null;
  return (
    <section ref={section} tabIndex={-1} aria-label={words.title} className={styles.list}>
      {isHeaded && <h3>{words.title}</h3>}
      <p role="status">
        {deleted && (
          <>
            {words.removed(deleted.table.name)}{" "}
            <button
              type="button"
              className={controls.button}
              onClick={() =>
                void after(async () => {
                  await keepTable(deleted);
                  setDeleted(null);
                })
              }
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
      <ul>
        {tables.map(({ id, name, changed }) => (
          <li key={id}>
            {renamed?.id === id ? (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  void rename();
                }}
              >
                <label className={styles.field}>
                  <span>{words.newName}</span>
                  <input
                    value={renamed.name}
                    onChange={({ target }) => setRenamed({ id, name: target.value })}
                    // biome-ignore lint/a11y/noAutofocus: whoever asked to rename goes on in the field
                    autoFocus
                  />
                </label>
                <button type="submit" className={controls.button}>
                  {words.ok}
                </button>
              </form>
            ) : (
              <>
                <span className={styles.what}>
                  {id === here ? (
                    <strong>{name}</strong>
                  ) : (
                    <a href={`${window.location.pathname}?table=${encodeURIComponent(id)}`}>{name}</a>
                  )}{" "}
                  <span className={styles.when}>
                    {id === here ? words.here : words.changed(new Date(changed).toLocaleString())}
                  </span>
                </span>
                <button type="button" className={controls.button} onClick={() => setRenamed({ id, name })}>
                  {words.rename} <span className="sr-only">{name}</span>
                </button>
                <button
                  type="button"
                  className={controls.button}
                  onClick={() =>
                    void after(async () => {
                      setDeleted(await deleteTable(id));
                    })
                  }
                >
                  {words.remove} <span className="sr-only">{name}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
