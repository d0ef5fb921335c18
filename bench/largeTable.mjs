/** A table of the size that choices are measured on, the same in every run: ids and numbers from a fixed generator. */
export function largeTable({ groups = 60, themes = 40, studies = 300, examples = 1000, seed = 7 } = {}) {
  let state = seed;
  /** A whole number below n (Park & Miller 1988, doi 10.1145/63039.63042). */
  const below = (n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
  const entries = (count, name) =>
    Array.from({ length: count }, (_, i) => ({ id: `${name}-${i + 1}`, label: `${name} ${i + 1}` }));
  return {
    format: "evidence-table/1",
    title: `${groups} groups by ${themes} themes`,
    gapMeaning: "No example.",
    groups: entries(groups, "Group").map((group, i) => ({
      ...group,
      studies: Array.from({ length: Math.ceil(studies / groups) * 2 }, (_, k) => `${((i * 5 + k) % studies) + 1}`),
    })),
    themes: entries(themes, "Theme"),
    examples: Array.from({ length: examples }, (_, i) => {
      const group = below(groups);
      // Studies of one group are near each other, so that pairs recur.
      const cited = Array.from({ length: 1 + below(4) }, () => ((group * 5 + below(12)) % studies) + 1);
      return {
        id: `e${i + 1}`,
        group: `Group-${group + 1}`,
        theme: `Theme-${below(themes) + 1}`,
        text: `Passage ${i + 1} about relationships and how they were built [${[...new Set(cited)].sort((a, b) => a - b).join(", ")}].`,
      };
    }),
  };
}
