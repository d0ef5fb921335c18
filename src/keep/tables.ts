import { editionOf } from "../data/editionOf";
import { contentOf, type KeptContent, type StoredContent, storedContent } from "./content";
import { request, storeOf, transact } from "./database";

/** A table that this browser keeps, without its contents. */
export interface KeptTable {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** What its file says of its edition; null: nothing. */
  readonly version: string | null;
  readonly searched: string | null;
  /** The tab that may change it; null: the next one that asks. */
  readonly holder: string | null;
}

/** A table with everything that is kept of it. The view is the query of an address. */
export interface Kept {
  readonly table: KeptTable;
  readonly content: KeptContent;
  readonly view: string;
}

/** A change of what is kept: what is left out stays as it is. */
export interface Change {
  readonly content?: KeptContent;
  readonly view?: string;
  readonly name?: string;
  /** When, if it is more than the view that changes. */
  readonly changed?: number;
}

/** Keeps a table that is not kept yet, or again. */
export async function keepTable({ table, content, view }: Kept): Promise<void> {
  await transact("readwrite", async (transaction) => {
    const { id } = table;
    await Promise.all([
      request(storeOf(transaction, "tables").put(table)),
      request(storeOf(transaction, "contents").put(storedContent(id, content))),
      request(storeOf(transaction, "views").put({ id, view })),
    ]);
  });
}

/**
 * Changes what is kept, all of it or nothing. Where another tab has taken the table over meanwhile ("held"), or it was deleted
 * ("gone"), nothing is changed. `holder` null changes it whoever holds it.
 */
export async function changeTable(
  id: string,
  change: Change,
  holder: string | null,
): Promise<"kept" | "held" | "gone"> {
  return transact("readwrite", async (transaction) => {
    const tables = storeOf(transaction, "tables");
    const table: KeptTable | undefined = await request(tables.get(id));
    if (!table) return "gone";
    if (holder !== null && table.holder !== holder) return "held";
    const { content, view, name = table.name, changed = table.changed } = change;
    const edition = content ? editionOf(content.file) : {};
    await Promise.all([
      request(tables.put({ ...table, ...edition, name, changed })),
      content && request(storeOf(transaction, "contents").put(storedContent(id, content))),
      view !== undefined && request(storeOf(transaction, "views").put({ id, view })),
    ]);
    return "kept";
  });
}

/** Makes a tab the one that may change a table, and reads the table as it is then. Null: there is no such table. */
export async function holdTable(id: string, holder: string): Promise<Kept | null> {
  return transact("readwrite", async (transaction) => {
    const kept = await readAll(transaction, id);
    if (!kept) return null;
    const table = { ...kept.table, holder };
    await request(storeOf(transaction, "tables").put(table));
    return { ...kept, table };
  });
}

/** Reads a table; null: there is none of that id. */
export async function readTable(id: string): Promise<Kept | null> {
  return transact("readonly", (transaction) => readAll(transaction, id));
}

/** Deletes a table and returns it, so that `keepTable` can bring it back. Null: there was none. */
export async function deleteTable(id: string): Promise<Kept | null> {
  return transact("readwrite", async (transaction) => {
    const kept = await readAll(transaction, id);
    for (const name of ["tables", "contents", "views"] as const) await request(storeOf(transaction, name).delete(id));
    return kept;
  });
}

/** All tables, the one that was changed last first. */
export async function listTables(): Promise<KeptTable[]> {
  const tables: KeptTable[] = await transact("readonly", (transaction) =>
    request(storeOf(transaction, "tables").getAll()),
  );
  return tables.sort((a, b) => b.changed - a.changed);
}

async function readAll(transaction: IDBTransaction, id: string): Promise<Kept | null> {
  const [table, stored, view] = await Promise.all([
    request<KeptTable | undefined>(storeOf(transaction, "tables").get(id)),
    request<StoredContent | undefined>(storeOf(transaction, "contents").get(id)),
    request<{ view: string } | undefined>(storeOf(transaction, "views").get(id)),
  ]);
  if (!table || !stored) return null;
  return { table, content: contentOf(stored), view: view?.view ?? "" };
}
