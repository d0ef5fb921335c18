import { type ReactNode, useMemo } from "react";
import { enTableOf } from "../messages/enTable";
import { sortingOf } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import { isFiltered } from "../model/filter";
import { sortStudies } from "../model/sortStudies";
import { memberGroups } from "../model/studyGroups";
import { type Target, targetKey } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { OutNote } from "./FilterStatus";
import { RowTable } from "./RowTable";
import styles from "./RowTable.module.css";
import { StudyButton } from "./StudyButton";
import { studyName } from "./studyName";
import { TargetButton } from "./TargetButton";
import { useTargetTitle } from "./useTargetTitle";
import { useWords } from "./useWords";

/** A row for each study: how often and where it is cited, with how many others, and where the review put it. */
export function StudyRows() {
  const words = useWords(enTableOf);
  const { table, filter, coCitation } = useEvidence();
  const sort = sortingOf("studies", useView("sort"));
  const selection = useView("selection");
  const rows = useMemo(() => sortStudies(table, sort, filter, coCitation), [table, sort, filter, coCitation]);
  const byStudy = useMemo(() => new Map(rows.map((row) => [row.study, row])), [rows]);
  const selected = selection && targetKey(selection);
  const hasLists = table.groups.some(({ studies }) => studies !== null);
  const hasReferences = table.studies.some(({ url }) => url !== null);

  function cells(study: number): ReactNode[] {
    const row = byStudy.get(study);
    const entry = table.studies[study];
    if (!row || !entry) return [];
    return [
      <StudyButton key="study" study={study} className={controls.link} />,
      words.examples(row.cited),
      <Targets key="cells" targets={row.cells.flatMap((cell) => cellTarget(table, cell) ?? [])} none={words.noCell} />,
      words.others(row.partners),
      ...(hasLists ? [<Targets key="groups" targets={groupTargets(table, study)} none={words.noGroup} />] : []),
      entry.url !== null && (
        <a
          key="reference"
          href={entry.url}
          target="_blank"
          rel="noreferrer"
          aria-label={words.referenceOf(entry.label, studyName(entry))}
        >
          {studyName(entry) ?? words.reference}
        </a>
      ),
    ];
  }

  if (rows.length === 0 && isFiltered(filter)) return <OutNote>{words.nothingLeft}</OutNote>;
  return (
    <RowTable
      name={words.name.studies(table.title)}
      columns={[
        { label: words.study, by: "study", className: styles.count, isLabelled: true },
        { label: words.citedIn, by: "cited", className: styles.count, isLabelled: true },
        { label: words.cells, by: "cells", isLabelled: true },
        { label: words.partners(coCitation.unit), by: "partners", className: styles.count, isLabelled: true },
        ...(hasLists ? [{ label: words.belongsTo, isLabelled: true }] : []),
        ...(hasReferences ? [{ label: words.reference, className: styles.count }] : []),
      ]}
      rows={rows.map(({ study }) => study)}
      isSelected={(study) => targetKey({ kind: "study", study: table.studies[study]?.id ?? "" }) === selected}
      cells={cells}
    />
  );
}

function cellTarget(table: EvidenceTable, cell: number): Target | null {
  const group = table.groups[Math.floor(cell / table.themes.length)];
  const theme = table.themes[cell % table.themes.length];
  return group && theme ? { kind: "cell", group: group.id, theme: theme.id } : null;
}

function groupTargets(table: EvidenceTable, study: number): Target[] {
  return memberGroups(table, study).flatMap((i) => {
    const group = table.groups[i];
    return group ? [{ kind: "group", group: group.id }] : [];
  });
}

/** Buttons one beneath the other, or in words that there are none. */
function Targets({ targets, none }: { targets: readonly Target[]; none: string }) {
  if (targets.length === 0) return none;
  return (
    <ul className={styles.items}>
      {targets.map((target) => (
        <li key={targetKey(target)}>
          <TargetItem target={target} />
        </li>
      ))}
    </ul>
  );
}

function TargetItem({ target }: { target: Target }) {
  return (
    <TargetButton target={target} className={controls.link}>
      {useTargetTitle(target)}
    </TargetButton>
  );
}
