import { useMemo } from "react";
import { enTableOf } from "../messages/enTable";
import { sortingOf } from "../model/counts";
import { isFiltered } from "../model/filter";
import { sortExamples } from "../model/sortExamples";
import { type Target, targetKey } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useView, useViewState } from "./evidence";
import { OutNote } from "./FilterStatus";
import { Passage } from "./Passage";
import { RowTable } from "./RowTable";
import styles from "./RowTable.module.css";
import { TargetButton } from "./TargetButton";
import { useWords } from "./useWords";

/** A row for each example: its group, its theme, its words, and how many studies it cites; or for each number of a table of counts. */
export function ExampleRows() {
  const words = useWords(enTableOf);
  const { table, filter, messages } = useEvidence();
  const sort = sortingOf("examples", useView("sort"));
  const selection = useView("selection");
  const reached = useViewState((state) => state.reached);
  const rows = useMemo(() => sortExamples(table, sort, filter), [table, sort, filter]);
  const selected = selection && targetKey(selection);
  const isCiting = table.citedCount > 0;
  const studies = useMemo(() => new Map(rows.map((row) => [row.example, row.studies])), [rows]);

  const placeOf = (example: number) => {
    const { group = -1, theme = -1 } = table.examples[example] ?? {};
    return { group: table.groups[group], theme: table.themes[theme] };
  };
  const cellOf = (example: number): Target => {
    const { group, theme } = placeOf(example);
    return { kind: "cell", group: group?.id ?? "", theme: theme?.id ?? "" };
  };

  if (rows.length === 0 && isFiltered(filter)) return <OutNote>{words.nothingLeft}</OutNote>;
  return (
    <RowTable
      name={words.name[table.counts === null ? "examples" : "counts"](table.title)}
      columns={[
        { label: table.labels.group, by: "group", className: styles.narrow },
        { label: table.labels.theme, by: "theme", className: styles.narrow },
        { label: table.counts === null ? table.labels.example : messages.measures.counts, className: styles.example },
        ...(isCiting ? [{ label: words.studies, by: "studies" as const, className: styles.count }] : []),
      ]}
      rows={rows.map(({ example }) => example)}
      reached={reached}
      isSelected={(example) => targetKey(cellOf(example)) === selected}
      cells={(example) => {
        const { group, theme } = placeOf(example);
        if (!group || !theme) return [];
        return [
          <TargetButton key="group" target={{ kind: "group", group: group.id }} className={controls.link}>
            {group.label}
          </TargetButton>,
          <TargetButton key="theme" target={{ kind: "theme", theme: theme.id }} className={controls.link}>
            {theme.label}
          </TargetButton>,
          <div key="example">
            {table.counts === null ? (
              <Passage example={example} isBare isCredited={false} />
            ) : (
              <span>{table.counts[example]} </span>
            )}
            <TargetButton
              target={cellOf(example)}
              className={controls.small}
              name={words.openCellOf(messages.panel.cell(group.label, theme.label))}
            >
              {words.openCell}
            </TargetButton>
          </div>,
          words.cited(studies.get(example) ?? 0),
        ];
      }}
    />
  );
}
