// The browser's own database, as promises. Its interface is small enough that a library would be most of what is here.

/** Why nothing can be kept: the browser allows none, its room is full, or something else, in the browser's words. */
export type KeepingFailure = "blocked" | "full" | "failed";

/** Nothing was kept, or nothing could be read. `kind` says why as far as it is known. */
export class KeepingError extends Error {
  override readonly name = "KeepingError";
  constructor(
    readonly kind: KeepingFailure,
    message: string,
  ) {
    super(message);
  }
}

const stores = ["tables", "contents", "views"] as const;
type Store = (typeof stores)[number];

let connection: Promise<IDBDatabase> | null = null;

/**
 * Runs `work` in one transaction and returns what it returns, once all of it is committed: written to the disk, where the
 * browser offers that. `work` may wait for its own requests only. A KeepingError where anything fails: then nothing of it is
 * kept.
 */
export async function transact<Result>(
  mode: "readonly" | "readwrite",
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  let database: IDBDatabase;
  try {
    connection ??= connect();
    database = await connection;
  } catch (error) {
    connection = null;
    throw keepingError(error, "blocked");
  }
  try {
    const transaction = database.transaction(stores, mode, { durability: "strict" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException("stopped", "AbortError"));
    });
    const result = await work(transaction).catch((error: unknown) => {
      if (!transaction.error) abort(transaction);
      // What stops it by itself says why when it has stopped.
      done.catch(() => {});
      throw transaction.error ?? error;
    });
    await done;
    return result;
  } catch (error) {
    throw keepingError(error, "failed");
  }
}

/** One request of a transaction. */
export function request<Result>(asked: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** A store within a transaction. */
export function storeOf(transaction: IDBTransaction, name: Store): IDBObjectStore {
  return transaction.objectStore(name);
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("evidence-loom", 1);
    opening.onupgradeneeded = () => {
      for (const name of stores) opening.result.createObjectStore(name, { keyPath: "id" });
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const forget = () => {
        connection = null;
        database.close();
      };
      // Another tab has a newer version of the app, or the browser took the database away: the next one asks anew.
      database.onversionchange = forget;
      database.onclose = forget;
      resolve(database);
    };
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new DOMException("another tab holds it", "InvalidStateError"));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {} // it has already ended
}

function keepingError(error: unknown, otherwise: KeepingFailure): KeepingError {
  if (error instanceof KeepingError) return error;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  const kind = name === "QuotaExceededError" ? "full" : name === "SecurityError" ? "blocked" : otherwise;
  return new KeepingError(kind, message ? `${name}: ${message}` : name);
}
