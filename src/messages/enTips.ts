import { byNoun } from "./noun";

/** What is said of what is pointed at, in English. By itself, since it comes with the first such thing. */
export const enTipsOf = byNoun((noun) => ({
  group: (label: string, total: string) => `${label}: ${total}`,
  studies: (labels: readonly string[]) =>
    labels.length === 0
      ? `No ${noun.one} is cited`
      : `${labels.length === 1 ? "Study" : "Studies"} ${labels.join(", ")}`,
  with: (partners: readonly string[], more: number) =>
    `With ${partners.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  partner: (label: string, n: number) => `${label} (${n}×)`,
  alone: `Cited together with no other ${noun.one}`,
}));
