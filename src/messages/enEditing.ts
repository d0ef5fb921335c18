import { capital } from "./noun";

/** What is said where a reader corrects a table, in English. By itself, since few tables are one's own. */
export const enEditing = {
  open: "Edit",
  title: "Edit the table",
  close: "Close",
  hint: "Each change is kept at once, and can be undone. What was printed before stays in the file.",
  tableTitle: "Title of the table",
  what: "What to edit",
  kinds: { groups: "Groups", themes: "Themes", examples: "Examples" },
  label: (label: string) => `Label of ${label}`,
  up: "Move up",
  down: "Move down",
  named: (command: string, label: string) => `${command}: ${label}`,
  mergeInto: "Merge into",
  merge: "Merge",
  mergeNone: "…",
  find: "Find examples",
  ofSelection: "Only those of the chosen cell",
  place: (group: string, theme: string) => `${group} · ${theme}`,
  text: "Example",
  cited: (many: string) => `${capital(many)} cited, with commas between`,
  none: "No example has these words.",
  more: (n: number) => `and ${n} more; find them by their words`,
  undo: "Undo",
  redo: "Redo",
  failed: (why: string) => `Nothing was changed: ${why}.`,
};
