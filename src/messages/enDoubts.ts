interface Doubt {
  readonly kind: "order" | "long" | "year" | "outside" | "unread";
  readonly text: string;
  readonly printed: string;
  readonly perhaps: string | null;
  readonly among: { readonly lowest: number; readonly highest: number } | null;
}

/** What is said of brackets in doubt, in English. By itself, since few tables have some. */
export const enDoubts = {
  /** Why a bracket is not counted as a citation. */
  doubt: ({ kind, text, printed, perhaps, among }: Doubt) => {
    switch (kind) {
      case "order":
        return `${text}: the range ${printed} does not go up. Not counted as a citation.`;
      case "long":
        return `${text}: too many studies for one bracket. Not counted as a citation.`;
      case "year":
        return `${text}: ${printed} may be a year. Not counted as a citation.`;
      case "outside": {
        const others = among === null ? "all others" : `the others, ${among.lowest} to ${among.highest}`;
        const question = perhaps === null ? "" : ` Was ${perhaps} meant?`;
        return `${text}: ${printed} is far from ${others}.${question} Not counted as a citation.`;
      }
      case "unread":
        return `${text}: numbers that do not read as a list of studies. Not counted as a citation.`;
    }
  },
};
