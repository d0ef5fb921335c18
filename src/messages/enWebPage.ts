/** What a page that is one file says, in English. By itself, since the app does without it. */
export const enWebPage = {
  /** Where its table is, in an error. */
  thisPage: "this page",
  whyNoAddress:
    "This page is a file, so it has no address that others could open. Send the file itself: it opens with the view that it was saved with.",
};
