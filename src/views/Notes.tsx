import { Later } from "../ui/Later";
import { useEvidence } from "./evidence";
import styles from "./Notes.module.css";
import { SchemeChoice } from "./SchemeChoice";

// Without their reasons it is still told how many there are.
const loadDoubts = () =>
  import("./DoubtList").then((module) => ({ default: module.DoubtList })).catch(() => ({ default: () => null }));

/** The table's own notes, what could not be read for certain, and whose work this is. */
export function Notes() {
  const { table, messages } = useEvidence();
  const { source, notes, doubts } = table;
  const words = messages.page;
  return (
    <section className={styles.notes} aria-label={words.notes}>
      {notes.map((note) => (
        <p key={note} lang={table.language}>
          {note}
        </p>
      ))}
      {doubts.length > 0 && (
        <details>
          <summary>{`${words.doubts} (${doubts.length})`}</summary>
          <Later load={loadDoubts} />
        </details>
      )}
      {source?.license && <p>{words.credit(source.short, source.part ?? table.title, source.license)}</p>}
      <p>{words.about}</p>
      <div className="not-on-paper">
        <SchemeChoice />
      </div>
    </section>
  );
}
