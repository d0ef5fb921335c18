/** Headings of data files, in English. By themselves, since only an export needs them. */
export const enDataFiles = {
  /** Of a share: how many studies it is of. */
  ofStudies: "of studies",
  studies: "Studies",
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
  sharedStudies: "Studies in all of them",
  inAny: "Studies in any of them",
  jaccard: "Jaccard index",
  inNoOther: { themes: "In no other theme", groups: "In no other group" },
};

export type DataFileMessages = typeof enDataFiles;
