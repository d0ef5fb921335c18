import { cellState } from "../model/counts";
import type { Entry } from "../model/evidenceTable";
import { isParent, treeOf } from "../model/tree";
import { useEvidence } from "./evidence";
import styles from "./Intro.module.css";

/** What a reader learns without a click: title, source, one sentence of what is seen, what the table covers. */
export function Intro() {
  const { table, messages, matrix } = useEvidence();
  const { source, labels } = table;
  const words = messages.page;
  // A parent that only heads its children is none more.
  const counted = (entries: readonly Entry[], used: readonly number[]) =>
    [...entries.keys()].filter((entry) => !isParent(treeOf(entries), entry) || used.includes(entry));
  const groups = counted(
    table.groups,
    table.examples.map((example) => example.group),
  );
  const themes = counted(
    table.themes,
    table.examples.map((example) => example.theme),
  );
  const lists = groups.map((i) => table.groups[i]?.studies ?? null);
  const allListed = lists.includes(null) ? null : new Set(lists.flatMap((studies) => [...(studies ?? [])])).size;
  const isGap = (i: number, j: number) => matrix.state[i * matrix.columns + j] === cellState.gap;
  const gaps = groups.reduce((sum, i) => sum + themes.filter((j) => isGap(i, j)).length, 0);
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
