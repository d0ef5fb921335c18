import { list, plural, unitsOf } from "./enGrammar";
import { byNoun, capital } from "./noun";

/** What the filter's lists say, in English. By themselves, since the first view does without them. */
export const enFilterOf = byNoun((noun) => ({
  /** `others`: the attributes of which something else is counted. */
  hint: (others: readonly { readonly label: string; readonly of: "group" | "theme" | "study" }[]) =>
    [
      `Ticked is shown. Each number is how many of its examples the other filters leave; for a ${noun.one}, how many cite it.`,
      ...(["group", "theme", "study"] as const).flatMap((of) => {
        const labels = others.filter((other) => other.of === of).map(({ label }) => label);
        const counted = { group: "groups", theme: "themes", study: noun.many }[of];
        return labels.length === 0 ? [] : [`Under ${list(labels)} the numbers are ${counted}.`];
      }),
    ].join(" "),
  close: "Close",
  segments: { choose: "Show in the cells", nothing: "Only the number" },
  groups: "Groups",
  themes: "Themes",
  studies: capital(noun.many),
  /** A command of one list: "Show all: Studies". */
  named: (command: string, legend: string) => `${command}: ${legend}`,
  all: "Show all",
  none: "Show none",
  find: (legend: string) => `Find in the list: ${legend}`,
  findHint: "Find in the list",
  found: (found: number, all: number) => (found === 0 ? "Nothing in the list is called so." : `${found} of ${all}`),
  citedIn: (examples: number) => `cited in ${plural(examples, "example", "examples")}`,
  /** How many of what an attribute is of. */
  entries: {
    group: (n: number) => plural(n, "group", "groups"),
    theme: (n: number) => plural(n, "theme", "themes"),
    example: unitsOf(noun).examples,
    study: unitsOf(noun).studies,
  },
  /** Of an entry beneath one that is not ticked: "3 examples, hidden with Peer support". */
  hiddenWith: (counted: string, parent: string) => `${counted}, hidden with ${parent}`,
  several: "What has several values is counted under each of them.",
  atLeast: "Cited in at least this many examples",
  hide: {
    group: "Hide this group",
    theme: "Hide this theme",
    study: `Hide this ${noun.one}`,
  },
  showAgain: {
    group: "Show this group again",
    theme: "Show this theme again",
    study: `Show this ${noun.one} again`,
  },
  /** In the place of these, of what is hidden with a parent. */
  showParent: (parent: string) => `Show ${parent} again`,
}));
