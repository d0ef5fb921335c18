import { type RefObject, useEffect, useRef } from "react";
import { targetKey } from "../model/target";
import { useView } from "./evidence";
import type { Rows } from "./rowTableParts";

/**
 * Brings a row into sight by `show`: what the search has reached, or else the first of what was selected elsewhere than in the
 * table itself. `show` is given its place among the rows.
 */
export function useShowRow(
  table: RefObject<HTMLElement | null>,
  { rows, isSelected, reached = -1 }: Rows,
  show: (place: number) => void,
): void {
  const selection = useView("selection");
  const selected = selection && targetKey(selection);
  const before = useRef({ selected, reached });
  useEffect(() => {
    const { selected: wasSelected, reached: wasReached } = before.current;
    before.current = { selected, reached };
    if (selected === wasSelected && reached === wasReached) return;
    if (table.current?.contains(document.activeElement)) return;
    // The search first says what it has come to, and then selects the cell, which may have other rows before it.
    const isSearching = reached !== wasReached || (reached >= 0 && isSelected(reached));
    const place = isSearching ? rows.indexOf(reached) : rows.findIndex(isSelected);
    if (place >= 0) show(place);
  });
}
