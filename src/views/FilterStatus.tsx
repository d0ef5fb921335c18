import { countKept } from "../model/makeFilter";
import { unfiltered } from "../state/view";
import controls from "../ui/controls.module.css";
import { Choosing } from "./Choosing";
import { useEvidence } from "./evidence";
import styles from "./FilterStatus.module.css";

/** What the filter leaves, in words, and the way back; said once whenever it changes. Empty without a filter. */
export function FilterStatus() {
  const { table, filter, messages } = useEvidence();
  const isFiltered = filter.examples !== null || filter.studies !== null;
  const left = countKept(table, filter);
  return (
    <div className={isFiltered ? styles.bar : undefined}>
      <p role="status" className={isFiltered ? undefined : "sr-only"}>
        {isFiltered && messages.filter.showing(left.studies, table.citedCount, left.examples, table.examples.length)}
      </p>
      {isFiltered && <ShowEverything />}
    </div>
  );
}

/** How many examples of a list the filter took away, and the way back; nothing where it took none. */
export function FilteredOut({ count }: { count: number }) {
  const { messages } = useEvidence();
  if (count === 0) return null;
  return (
    <p className={styles.out}>
      {messages.filter.out(count)}{" "}
      <Choosing>
        <ShowEverything />
      </Choosing>
    </p>
  );
}

function ShowEverything() {
  const { store, messages } = useEvidence();
  return (
    <button type="button" className={controls.link} onClick={() => store.getState().choose(unfiltered)}>
      {messages.filter.showEverything}
    </button>
  );
}
