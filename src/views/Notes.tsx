import { useEvidence } from "./evidence";
import styles from "./Notes.module.css";
import { SchemeChoice } from "./SchemeChoice";

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
          <ul>
            {doubts.map(({ example, text }) => (
              <li key={`${example} ${text}`}>{text}</li>
            ))}
          </ul>
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
