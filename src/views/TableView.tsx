import { useMemo } from "react";
import { enTable as words } from "../messages/enTable";
import type { RowSorting } from "../model/counts";
import { sortExamples } from "../model/sortExamples";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { Passage } from "./Passage";
import section from "./Section.module.css";
import styles from "./TableView.module.css";
import { TargetButton } from "./TargetButton";

/** The evidence table itself: a row for each example, sortable. How many the filter leaves out stands above, as in every view. */
export function TableView() {
  const { table, filter } = useEvidence();
  const sort = useView("sort");
  const rows = useMemo(() => sortExamples(table, sort, filter), [table, sort, filter]);
  const isCiting = table.citedCount > 0;
  return (
    <section className={section.section} aria-labelledby="table-title">
      <header className={section.header}>
        <h2 id="table-title">{words.title}</h2>
      </header>
      <table className={styles.table} aria-label={words.name(table.title)}>
        <thead>
          <tr>
            <Sortable by="group">{table.labels.group}</Sortable>
            <Sortable by="theme">{table.labels.theme}</Sortable>
            <th scope="col">{table.labels.example}</th>
            {isCiting && <Sortable by="studies">{words.studies}</Sortable>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ example, studies }) => (
            <Row key={example} example={example} studies={isCiting ? studies : null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A heading that sorts: upwards, downwards, and as published again. */
function Sortable({ by, children }: { by: "group" | "theme" | "studies"; children: string }) {
  const { store } = useEvidence();
  const sort = useView("sort");
  const isUp = sort === by;
  const isDown = sort === `-${by}`;
  const next: RowSorting = isUp ? `-${by}` : isDown ? "published" : by;
  return (
    <th scope="col" aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}>
      <button type="button" className={styles.sort} onClick={() => store.getState().choose({ sort: next })}>
        {children}
        <span aria-hidden="true">{isUp ? "↑" : isDown ? "↓" : "↕"}</span>
      </button>
    </th>
  );
}

/** One example; `studies`: how many are cited in it, null where the table cites nobody. */
function Row({ example, studies }: { example: number; studies: number | null }) {
  const { table } = useEvidence();
  const { group: groupIndex = -1, theme: themeIndex = -1 } = table.examples[example] ?? {};
  const group = table.groups[groupIndex];
  const theme = table.themes[themeIndex];
  if (!group || !theme) return null;
  return (
    <tr>
      <td>
        <TargetButton target={{ kind: "group", group: group.id }} className={controls.link}>
          {group.label}
        </TargetButton>
      </td>
      <td>
        <TargetButton target={{ kind: "theme", theme: theme.id }} className={controls.link}>
          {theme.label}
        </TargetButton>
      </td>
      <td className={styles.example}>
        <Passage example={example} isBare />
      </td>
      {studies !== null && <td className={styles.count}>{words.cited(studies)}</td>}
    </tr>
  );
}
