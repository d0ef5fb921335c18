import { cellState } from "../model/counts";
import { useEvidence } from "./evidence";
import styles from "./Intro.module.css";

/** What a reader learns without a click: title, source, one sentence of what is seen, what the table covers. */
export function Intro() {
  const { table, messages, matrix } = useEvidence();
  const { source, groups, themes, labels } = table;
  const words = messages.page;
  const listed = new Set(groups.flatMap((group) => [...(group.studies ?? [])]));
  const allListed = groups.every((group) => group.studies !== null) ? listed.size : null;
  const gaps = matrix.state.filter((state) => state === cellState.gap).length;
  return (
    <div className={styles.intro}>
      <h1 lang={table.language}>{table.title}</h1>
      {source && (
        <p className={styles.source}>
          {source.citation}
          {source.part && `, ${source.part}`}
          {source.doi && (
            <>
              {", "}
              {source.url ? <a href={source.url}>{words.doi(source.doi)}</a> : words.doi(source.doi)}
            </>
          )}
          {source.license && `. ${source.license}`}
        </p>
      )}
      <p className={styles.summary}>
        {words.summary(
          words.counted(groups.length, labels.group),
          words.counted(themes.length, labels.theme),
          table.citedCount,
          allListed,
          gaps,
        )}{" "}
        {table.scope && <span className={styles.scope}>{table.scope}</span>}
      </p>
    </div>
  );
}
