/** What stands under "More" of the heatmap, in English. By itself, since the first view does without it. */
export const enArranging = {
  turn: "Turn round",
  hint: "Drag a heading to move it, or press Alt and an arrow key on it.",
};

export type ArrangingMessages = typeof enArranging;
