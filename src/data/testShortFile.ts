import { fileOf } from "./testTable";

export const groups = ["a", "b"];
export const themes = ["t"];
export const rows = [["a", "t", "x [1, 2]."]] as const;

/** A file with two groups, a theme and an example, and more top-level keys or others instead. For tests. */
export const file = (more: object) => fileOf({ groups, themes, rows, more });

/** The same with more keys in its example. For tests. */
export const withExample = (more: object) =>
  file({ examples: [{ id: "e1", group: "a", theme: "t", text: "x [1, 2].", ...more }] });
