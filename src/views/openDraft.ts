import { createStore, type StoreApi } from "zustand/vanilla";
import type { Decision } from "../data/decision";
import type { GridWithFindings } from "../data/grid";
import {
  type Corrections,
  type ImportedTable,
  type ImportPreview,
  type ImportSource,
  type StartImport,
  type TableImport,
  type TextOptions,
  uncorrected,
} from "../data/tableImport";
import { enOpen } from "../messages/enOpen";

/** What is being opened: it stays while the page lives, so that a dialog closed by mistake loses nothing. */
export interface OpenDraft {
  /** What stands in the field to paste into. */
  readonly pasted: string;
  /** What it is called; null: nothing is read yet. */
  readonly name: string | null;
  readonly options: TextOptions;
  readonly current: TableImport | null;
  readonly past: readonly Corrections[];
  readonly corrections: Corrections;
  readonly future: readonly Corrections[];
  readonly preview: ImportPreview | null;
  readonly busy: { readonly what: "reading" | "weaving" | "opening"; readonly share: number } | null;
  /** What went wrong with the last that was tried, in words; "": nothing. */
  readonly trouble: string;
  readonly status: string;

  /** Reads another source. Until it is read, and should it hold no table, what was read before stays. */
  read(source: ImportSource, name: string): Promise<void>;
  /** Reads what was typed or pasted; `html` is how a page or Word had it. */
  paste(text: string, html: string): Promise<void>;
  setPasted(text: string): void;
  /** Reads the same source in another way. */
  readAs(options: Partial<TextOptions>): Promise<void>;
  correct(part: Partial<Corrections>): void;
  decide(decision: Decision): void;
  undo(): void;
  redo(): void;
  cancel(): void;
  /** Makes the table; null: it came to nothing, and `trouble` says why. */
  open(): Promise<ImportedTable | null>;
  fail(why: string): void;
  /** Forgets all of it. */
  clear(): void;
}

export type OpenDraftStore = StoreApi<OpenDraft>;

const asItLooks: TextOptions = { encoding: null, delimiter: null };
const nothing = {
  pasted: "",
  name: null,
  options: asItLooks,
  current: null,
  past: [],
  corrections: uncorrected,
  future: [],
  preview: null,
  busy: null,
  trouble: "",
  status: "",
};

/** `readHtml` takes the tables of a page apart; rejects with an error in words. */
function createOpenDraft(
  start: StartImport,
  readHtml: (html: string) => Promise<readonly GridWithFindings[]>,
): OpenDraftStore {
  return createStore<OpenDraft>((set, get) => {
    let running = new AbortController();
    let source: ImportSource | null = null;
    // Previews are made one after the other; of those asked for meanwhile, only the last.
    let last = 0;
    let opening = 0;
    let queue = Promise.resolve();
    // What the preview is of: while another is made, an earlier one.
    let shown: Corrections | null = null;

    async function load(next: ImportSource, name: string, options: TextOptions): Promise<void> {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      set({ busy: { what: "reading", share: 0 }, trouble: "", status: "" });
      const onProgress = (share: number) => {
        if (!signal.aborted) set({ busy: { what: "reading", share } });
      };
      try {
        let found = await start(next, options, { signal, onProgress });
        const { html } = found.contents;
        if (html !== null) {
          const { encoding, delimiter } = found.contents;
          found.stop();
          const tables = await readHtml(html);
          found = await start({ kind: "tables", name, tables }, options, { signal, onProgress });
          found = { ...found, contents: { ...found.contents, encoding, delimiter } };
        }
        // A table that comes as it is, and is none, is nothing to correct.
        const { obstacle } =
          found.contents.kind === "evidence" ? await found.preview(uncorrected, onProgress) : { obstacle: null };
        if (obstacle !== null) {
          found.stop();
          throw new Error(obstacle);
        }
        if (signal.aborted) {
          found.stop();
          return;
        }
        get().current?.stop();
        source = next;
        shown = null;
        set({
          name,
          options,
          current: found,
          past: [],
          corrections: { ...uncorrected, table: found.contents.first },
          future: [],
          preview: null,
          busy: null,
        });
        await refresh();
      } catch (error) {
        if (!signal.aborted) set({ busy: null, trouble: enOpen.wrong(name, messageOf(error)) });
      }
    }

    function refresh(): Promise<void> {
      last += 1;
      const ticket = last;
      set({ busy: { what: "weaving", share: 0 } });
      queue = queue.then(async () => {
        const { current, corrections } = get();
        if (ticket !== last || !current) return;
        try {
          const preview = await current.preview(corrections, (share) => {
            if (ticket === last) set({ busy: { what: "weaving", share } });
          });
          if (ticket !== last) return;
          shown = corrections;
          set({ preview, busy: null });
        } catch (error) {
          if (ticket === last && current === get().current) set({ busy: null, trouble: messageOf(error) });
        }
      });
      return queue;
    }

    function go(corrections: Corrections, past: readonly Corrections[], future: readonly Corrections[]): void {
      set({ corrections, past, future, trouble: "", status: "" });
      void refresh();
    }

    return {
      ...nothing,
      read: (next, name) => load(next, name, asItLooks),
      async paste(text, html) {
        if (/<table[\s>]/i.test(html)) {
          set({ trouble: "" });
          try {
            const tables = await readHtml(html);
            if (tables.length > 0) return await load({ kind: "tables", name: null, tables }, enOpen.pasted, asItLooks);
          } catch (error) {
            // What a page cannot give, its text perhaps can.
            if (text.trim() === "") return set({ trouble: messageOf(error) });
          }
        }
        await load({ kind: "text", text }, enOpen.pasted, asItLooks);
      },
      setPasted: (pasted) => set({ pasted }),
      async readAs(part) {
        const { name, options } = get();
        if (source) await load(source, name ?? "", { ...options, ...part });
      },
      correct(part) {
        const { past, corrections } = get();
        go({ ...corrections, ...part }, [...past, corrections], []);
      },
      decide(decision) {
        const { corrections, correct } = get();
        // Pressed again before what comes of it is there.
        if (JSON.stringify(corrections.decisions.at(-1)) === JSON.stringify(decision)) return;
        correct({ decisions: [...corrections.decisions, decision] });
      },
      undo() {
        const { past, corrections, future } = get();
        const before = past.at(-1);
        if (before) go(before, past.slice(0, -1), [corrections, ...future]);
      },
      redo() {
        const { past, corrections, future } = get();
        const [next, ...rest] = future;
        if (next) go(next, [...past, corrections], rest);
      },
      cancel() {
        const { busy, current, pasted, preview, past } = get();
        if (busy?.what === "opening") opening += 1;
        else running.abort();
        last += 1;
        if (busy?.what !== "weaving") set({ busy: null, status: enOpen.cancelled });
        else if (preview && shown) {
          const before = past.at(-1) === shown ? past.slice(0, -1) : past;
          set({ corrections: shown, past: before, busy: null, status: enOpen.cancelled });
        } else {
          current?.stop();
          source = null;
          set({ ...nothing, pasted, status: enOpen.cancelled });
        }
      },
      async open() {
        const { current, corrections } = get();
        if (!current) return null;
        opening += 1;
        const ticket = opening;
        set({ busy: { what: "opening", share: 0 }, trouble: "", status: "" });
        try {
          const table = await current.open(corrections, (share) => {
            if (ticket === opening) set({ busy: { what: "opening", share } });
          });
          if (ticket !== opening) return null;
          set({ busy: null });
          return table;
        } catch (error) {
          if (ticket === opening) set({ busy: null, trouble: messageOf(error) });
          return null;
        }
      },
      fail: (why) => set({ busy: null, trouble: why }),
      clear() {
        running.abort();
        last += 1;
        opening += 1;
        get().current?.stop();
        source = null;
        set(nothing);
      },
    };
  });
}

const kept = new WeakMap<StartImport, OpenDraftStore>();

/** The draft of a page, the same whenever its dialog is opened. */
export function openDraft(start: StartImport): OpenDraftStore {
  const draft = kept.get(start) ?? createOpenDraft(start, readPage);
  kept.set(start, draft);
  return draft;
}

/** Scripts of a page that is parsed so never run, and nothing of it is fetched. */
async function readPage(html: string): Promise<readonly GridWithFindings[]> {
  const { readHtmlTables } = await import("../data/readHtmlTables");
  return readHtmlTables(html, (text) => new DOMParser().parseFromString(text, "text/html"));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
