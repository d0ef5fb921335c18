import { list } from "./en";

/** How headings are moved and folded, in English. By itself, since the first view does without it. */
export const enArranging = {
  hint: "Drag a heading to move it, or press Alt and an arrow key on it.",
  move: { up: "Move up", down: "Move down", left: "Move left", right: "Move right" },
  /** Said once a heading has moved: "Peer workers, now row 2 of 7". */
  moved: (label: string, isRow: boolean, place: number, of: number, parent: string | null) =>
    `${label}, now ${isRow ? "row" : "column"} ${place} of ${of}${parent === null ? "" : ` in ${parent}`}`,
  fold: "Fold",
  unfold: "Unfold",
  beneath: (labels: readonly string[]) =>
    `Beneath it: ${list(labels)}. Its numbers are over all of these together, so a study counts once.`,
};

export type ArrangingMessages = typeof enArranging;
