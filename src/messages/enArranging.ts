/** What stands under "More" of the heatmap, in English. By itself, since the first view does without it. */
export const enArranging = {
  turn: "Turn round",
  /** What stands beneath the controls when that order is chosen. */
  bySimilarity:
    "Rows with alike numbers stand next to each other, and so do columns; a gap goes as 0. Alike in numbers is not alike in content.",
  /** Said once a heading has moved: "Peer workers, now row 2 of 7". */
  moved: (label: string, isRow: boolean, place: number, of: number, parent: string | null) =>
    `${label}, now ${isRow ? "row" : "column"} ${place} of ${of}${parent === null ? "" : ` in ${parent}`}`,
  hint: "Drag a heading to move it (with a finger, hold it first), or press Alt and an arrow key on it.",
};

export type ArrangingMessages = typeof enArranging;
