/** What stands beside the words once a reader searches, in English. By itself, since the first view does without it. */
export const enSearch = {
  previous: "Previous",
  next: "Next",
  only: "Only these examples",
  nothing: "No example has these words. Check the spelling, or type fewer letters.",
  /** Where something is called so. */
  onlyNamed: "No example has these words. What is called so:",
  /** Named like the words, beside the examples that have them. */
  study: "Study",
  more: (n: number) => `and ${n} more`,
};

export type SearchMessages = typeof enSearch;
