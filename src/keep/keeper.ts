import { editionOf } from "../data/editionOf";
import type { KeptContent } from "./content";
import { KeepingError } from "./database";
import { holdLock } from "./holdLock";
import { type Change, changeTable, holdTable, type Kept, keepTable } from "./tables";

/** How it stands with keeping a table. */
export type Keeping =
  /** On the way to the disk, or asking whether another tab has the table. */
  | { readonly state: "saving" }
  /** All that is shown is committed. */
  | { readonly state: "saved" }
  /** Another tab has the table: here nothing is kept, and nothing may be changed but the view. */
  | { readonly state: "elsewhere"; readonly wasTaken: boolean }
  /** Somebody deleted it. */
  | { readonly state: "gone" }
  | { readonly state: "failed"; readonly error: KeepingError };

/** The page that shows a table. */
export interface Shown {
  /** Shows another content, as a choice that can be undone. */
  readonly show: (content: KeptContent) => void;
  /** Resolves once the address is up to date. */
  readonly settled: () => Promise<void>;
}

/** Keeps one table, change by change. */
export interface Keeper {
  /** The table with all changes, kept or not. */
  readonly latest: () => Kept;
  readonly keeping: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for the table, and has it until stopped. */
  readonly start: (page: Shown) => () => void;
  readonly change: (change: Change) => void;
  /** Shows another content in the page, which then has it kept. Throws what `show` throws: then nothing has changed. */
  readonly edit: (content: KeptContent) => void;
  /** Tries again to keep what could not be kept, or brings back what was deleted. */
  readonly retry: () => void;
  /** Takes the table from the tab that has it. */
  readonly takeOver: () => void;
}

/** How long another tab may take to give a table back before it is called open elsewhere, in milliseconds. */
const patience = 400;

/**
 * Keeps a table that was opened as `kept`; `failure` is why it could not be kept when it was opened. Each change is a
 * transaction of its own; of changes that come while one is being written, the last one has all.
 */
export function createKeeper(kept: Kept, failure: KeepingError | null): Keeper {
  const { id } = kept.table;
  const holder = randomId();
  const listeners = new Set<() => void>();
  let latest = kept;
  /** What is committed; null: nothing. */
  let written = failure ? null : kept;
  let keeping: Keeping = failure ? { state: "failed", error: failure } : { state: "saving" };
  let isHolding = false;
  let isWriting = false;
  let whenWritten: (() => void) | null = null;
  let page: Shown | null = null;
  let release = () => {};

  function tell(next: Keeping): void {
    keeping = next;
    for (const listener of listeners) listener();
  }

  async function write(): Promise<void> {
    if (isWriting || !isHolding) return;
    isWriting = true;
    try {
      do {
        while (isHolding && !isWritten()) {
          tell({ state: "saving" });
          const next = latest;
          const result = await (written ? changeTable(id, changeFrom(written, next), holder) : keepAnew(next));
          if (result !== "kept") {
            isHolding = false;
            return tell(result === "gone" ? { state: "gone" } : { state: "elsewhere", wasTaken: true });
          }
          written = next;
        }
        await page?.settled();
      } while (isHolding && !isWritten());
      if (isHolding) tell({ state: "saved" });
    } catch (error) {
      tell({ state: "failed", error: asKeepingError(error) });
    } finally {
      isWriting = false;
      whenWritten?.();
    }
  }

  const isWritten = () => written !== null && isSame(latest, written);

  async function keepAnew(next: Kept): Promise<"kept"> {
    await keepTable({ ...next, table: { ...next.table, holder } });
    return "kept";
  }

  async function hold(): Promise<void> {
    try {
      const now = written && (await holdTable(id, holder));
      if (written && !now) return tell({ state: "gone" });
      isHolding = true;
      if (written && now) {
        const isNewer = now.table.changed !== written.table.changed;
        written = isNewer ? now : { ...written, view: now.view };
        if (isNewer) {
          latest = { ...now, view: latest.view };
          page?.show(now.content);
        }
      }
      await write();
    } catch (error) {
      tell({ state: "failed", error: asKeepingError(error) });
    }
  }

  function ask({ steal = false, wasTaken = false }): void {
    release();
    const timer = setTimeout(() => tell({ state: "elsewhere", wasTaken }), wasTaken ? 0 : patience);
    const unlock = holdLock(`evidence-loom:${id}`, {
      steal,
      onHeld: () => {
        clearTimeout(timer);
        void hold();
      },
      // When the other tab is closed, it comes back.
      onLost: () => {
        isHolding = false;
        ask({ wasTaken: true });
      },
    });
    release = () => {
      clearTimeout(timer);
      unlock();
    };
  }

  return {
    latest: () => latest,
    keeping: () => keeping,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (shown) => {
      page = shown;
      whenWritten = null;
      ask({});
      return () => {
        page = null;
        whenWritten = () => {
          isHolding = false;
          release();
        };
        // What is on the way gets there.
        if (!isWriting) whenWritten();
      };
    },
    change: ({ content, view = latest.view, name }) => {
      const isMore = content !== undefined || name !== undefined;
      const table = {
        ...latest.table,
        ...(content && editionOf(content.file)),
        name: name ?? latest.table.name,
        changed: isMore ? Date.now() : latest.table.changed,
      };
      latest = { table, content: content ?? latest.content, view };
      if (isHolding) tell({ state: "saving" });
      void write();
    },
    edit: (content) => page?.show(content),
    retry: () => {
      if (keeping.state === "gone") written = null;
      if (isHolding) void write();
      else void hold();
    },
    takeOver: () => ask({ steal: true }),
  };
}

function isSame(a: Kept, b: Kept): boolean {
  return a.content === b.content && a.view === b.view && a.table.name === b.table.name;
}

/** What has to be written of a table that is kept as it was before. */
function changeFrom(before: Kept, next: Kept): Change {
  const { content, view } = next;
  const { name, changed } = next.table;
  return {
    changed,
    ...(content === before.content ? {} : { content }),
    ...(view === before.view ? {} : { view }),
    ...(name === before.table.name ? {} : { name }),
  };
}

function asKeepingError(error: unknown): KeepingError {
  return error instanceof KeepingError ? error : new KeepingError("failed", String(error));
}

/** A name that no other table or tab has: ten letters and digits of chance. */
export function randomId(): string {
  const letters = "abcdefghijkmnpqrstuvwxyz23456789";
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => letters[byte % letters.length]).join("");
}
