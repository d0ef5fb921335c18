import type { RefObject } from "react";
import { countFilters } from "../state/view";
import controls from "../ui/controls.module.css";
import { useEvidence, useViewState } from "./evidence";

/** By which the focus finds the button from anywhere. */
export const filterButtonId = "filter-button";

/** Opens and closes the filters; says how many are set. */
export function FilterButton(props: {
  ref: RefObject<HTMLButtonElement | null>;
  className: string | undefined;
  isOpen: boolean;
  onToggle: () => void;
  /** It is about to be pressed, or may be. */
  onReach: () => void;
}) {
  const { messages } = useEvidence();
  const set = useViewState((state) => countFilters(state.view));
  return (
    <button
      ref={props.ref}
      id={filterButtonId}
      type="button"
      className={`${controls.button} ${props.className} not-on-paper`}
      aria-expanded={props.isOpen}
      onClick={props.onToggle}
      onPointerEnter={props.onReach}
      onFocus={props.onReach}
    >
      {messages.filterPanel.open(set)}
    </button>
  );
}
