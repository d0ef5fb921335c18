import type { MouseEvent } from "react";
import { isFiltered } from "../model/filter";
import { countKept } from "../model/makeFilter";
import { unfiltered } from "../state/view";
import controls from "../ui/controls.module.css";
import { Choosing } from "./Choosing";
import { useEvidence } from "./evidence";
import { filterButtonId } from "./FilterButton";
import styles from "./FilterStatus.module.css";

/** What the filter leaves, in words, and the way back; said once whenever it changes. Empty without a filter. */
export function FilterStatus() {
  const { table, filter, messages } = useEvidence();
  const isSet = isFiltered(filter);
  const left = countKept(table, filter);
  return (
    <div className={isSet ? styles.bar : undefined}>
      <p role="status" className={isSet ? undefined : "sr-only"}>
        {isSet && messages.filter.showing(left.studies, table.citedCount, left.examples, table.examples.length)}
      </p>
      {isSet && <ShowEverything />}
    </div>
  );
}

/** How many examples of a list the filter took away, and the way back; nothing where it took none. */
export function FilteredOut({ count }: { count: number }) {
  const { messages } = useEvidence();
  return count === 0 ? null : <OutNote>{messages.filter.out(count)}</OutNote>;
}

/** What the filter takes away, in a sentence, and the way back: stands where counts would say that there is nothing. */
export function OutNote({ children }: { children: string }) {
  return (
    <p className={styles.out}>
      {children}{" "}
      <Choosing>
        <ShowEverything />
      </Choosing>
    </p>
  );
}

function ShowEverything() {
  const { store, messages, heading } = useEvidence();

  function showEverything(event: MouseEvent<HTMLElement>): void {
    // The button goes with what it tells of: the focus stays in the reading panel, or goes to what sets the filter.
    const isReading = event.currentTarget.closest("aside") !== null;
    const next = isReading ? heading.current : document.getElementById(filterButtonId);
    // By keyboard the focus has to be in sight; who points at the button looks at it.
    next?.focus({ preventScroll: event.detail > 0 });
    store.getState().choose(unfiltered);
  }

  return (
    <button type="button" className={controls.link} onClick={showEverything}>
      {messages.filter.showEverything}
    </button>
  );
}
