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
}));

/** The same about studies. */
export const enDataFiles = enDataFilesOf(studyNoun);

export type DataFileMessages = ReturnType<typeof enDataFilesOf>;
