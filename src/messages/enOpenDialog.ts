/** What the dialog "Open data" says, in English. By itself, since the first view does without it. */
export const enOpenDialog = {
  title: "Open data",
  close: "Close",
  file: "A file",
  paste: "Paste a table",
  preview: "Preview",
  report: "Report",
  open: "Open table",
  noJson: (name: string, why: string) => `${name}: expected an evidence table as JSON. ${why}`,
  rows: (examples: number, groups: number, themes: number) =>
    `Examples read: ${examples}, in ${groups} groups and ${themes} themes.`,
  pasted: "what was pasted",
};
