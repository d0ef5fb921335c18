import { plural } from "./enGrammar";

/** What is said of tables other than the built-in one, and of keeping them, in English. By itself, since the first view does without it. */
export const enKeeping = {
  untitled: "Untitled table",
  builtIn: "Built-in table",

  banner: {
    name: "This table",
    /** On the built-in table. */
    last: "Your last table:",
    from: (origin: string) => `This table is read from ${origin}. It is not kept in this browser.`,
    keep: "Keep it here",
    states: {
      saving: "Saving…",
      saved: "Saved",
      elsewhere: "Open in another tab, where it can be changed. Here it can only be read.",
      taken: "Taken over by another tab. Here it can only be read now.",
      gone: "This table was deleted.",
    },
    takeOver: "Take over",
    save: "Save as a file",
    tables: "Your tables",
    edition: (version: string | null, searched: string | null) =>
      [version && `version ${version}`, searched && `searched ${searched}`].filter(Boolean).join(", "),
    again: "Try again",
    bringBack: "Keep it again",
    failed: {
      blocked: "This table is not kept: the browser allows this page no storage, as in a private window.",
      full: "The last changes are not kept: the browser has no room left for this page.",
      failed: "The last changes are not kept: the browser could not store them.",
    },
    failedHelp: "They are lost when the page is closed, unless you save the table as a file.",
  },

  opening: {
    isNewer: (name: string) =>
      `This is a newer version of “${name}”: keep the view, and say what is new, changed and withdrawn`,
    elsewhere: "Another tab has taken the table over. Take it back first, or open this one as a table of its own.",
    /** The attribute that says what became of an example. */
    since: (version: string | null) => (version === null ? "Since the version before" : `Since version ${version}`),
  },

  /** What became of the examples since the version before. */
  changes: {
    summary: (since: string, added: number, changed: number, withdrawn: number) =>
      added + changed + withdrawn === 0
        ? `${since}: no example is another.`
        : `${since}: ${plural(added, "example", "examples")} new, ${changed} changed, ${withdrawn} withdrawn`,
    show: "Show only what is new or changed",
    added: "New",
    changed: "Changed",
    withdrawn: "Withdrawn",
    place: (group: string, theme: string) => `${group} · ${theme}`,
    more: (n: number) => `and ${n} more`,
  },

  elsewhere: {
    /** `id` stands in the address. */
    notHere: (id: string) => `table=${id}: this browser keeps no table of that name`,
    notHereTitle: "This table is not here.",
    notHereHelp:
      "A table of one’s own is kept in the browser in which it was opened, and nowhere else. Open it there, or ask whoever sent you the address for the table as a file, and open that with “Open data”. It may also have been deleted.",
    dataTitle: "The table at this address could not be opened.",
    dataHelp:
      "Check the address in “data=”. The file has to be an evidence table as JSON, on this site or at an https address that lets other sites read it (CORS).",
    noData: "data=: expected the address of an evidence table, got nothing",
    noAddress: (value: string) => `data=${value}: expected an address`,
    notSafe: (value: string, protocol: string) =>
      `data=${value}: expected an address on this site or one that begins with https:, got ${protocol}`,
    toBuiltIn: "Show the built-in table",
  },

  list: {
    title: "Your tables",
    close: "Close",
    none: "No table is kept in this browser yet.",
    failed: "The tables that are kept in this browser could not be read.",
    open: (name: string) => `Open ${name}`,
    rename: "Rename",
    newName: "New name",
    ok: "OK",
    remove: "Delete",
    removed: (name: string) => `“${name}” is deleted.`,
    undo: "Bring it back",
    changed: (when: string) => `changed ${when}`,
    here: "open here",
  },

  whyNoAddress:
    "This table is kept in your browser only, so it has no address that others could open. Send the table as a file instead: it opens with “Open data”, with this view.",
  webPage: "Or choose “Export” and “Web page”: that is a file that opens by itself.",
};
