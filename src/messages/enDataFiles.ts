import { byNoun, capital, studyNoun } from "./noun";

/** Headings of data files, in English. By themselves, since only an export needs them. */
export const enDataFilesOf = byNoun((noun) => ({
  /** Of a share: how many studies it is of. */
  ofStudies: `of ${noun.many}`,
  studies: capital(noun.many),
  study: "Study",
  citedIn: "Examples citing it",
  citedUnder: "Cited under",
  belongsTo: "The review put it in",
  reference: "Reference",
  /** Of a cell: an example, or why there is none. */
  state: "What there is",
  isExample: "example",
  gap: "gap",
  filteredOut: "filtered out",
  combination: "Combination",
  sharedStudies: `${capital(noun.many)} in all of them`,
  inAny: `${capital(noun.many)} in any of them`,
  jaccard: "Jaccard index",
  inNoOther: { themes: "In no other theme", groups: "In no other group" },
}));

/** The same about studies. */
export const enDataFiles = enDataFilesOf(studyNoun);

export type DataFileMessages = ReturnType<typeof enDataFilesOf>;
