import { byNoun } from "./noun";

/** What the field's words mean here, in English. By itself, since it comes when it is asked for. */
export const enTermsOf = byNoun((noun) => ({
  example: { term: "Example", meaning: "The passage of text in one row of the table, word for word." },
  citation: { term: "Citation", meaning: `One bracket in an example. It names one ${noun.one} or more.` },
  mention: { term: "Mention", meaning: `One ${noun.one} named in one citation.` },
  gap: {
    term: "Gap",
    meaning:
      "A cell without an example. It is not an effect of zero, and it need not mean missing data: open it to read what the table says about it.",
  },
  coCitation: {
    term: "Co-citation",
    meaning: `Two ${noun.many} are co-cited when the review names both in the same bracket or the same example. It tells how the reviewers grouped their sources, not that the ${noun.many} cite each other or agree.`,
  },
}));
