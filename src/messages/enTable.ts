import { plural } from "./en";

/** The sentences of the tab Table, in English. By themselves, since the first view does without them. */
export const enTable = {
  title: "The table, row by row",
  /** The native table's name. */
  name: (title: string) => `Examples of ${title}`,
  studies: "Studies",
  cited: (n: number) => plural(n, "study", "studies"),
};
