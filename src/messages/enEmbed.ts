/** What a chart says that stands alone in a page of someone else, in English. By itself, since the app does without it. */
export const enEmbed = {
  open: "Open this view in Evidence Loom (new tab)",
  source: "Source",
};
