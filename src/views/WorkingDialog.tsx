import { useMemo } from "react";
import { enDialogsOf } from "../messages/enDialogs";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { keep } from "../model/filter";
import { shareOf } from "../model/shareOf";
import { tableIndex } from "../model/tableIndex";
import { type Working, type WorkingTarget, working } from "../model/working";
import { Dialog } from "../ui/Dialog";
import { useEvidence, useView } from "./evidence";
import passage from "./Passage.module.css";
import { StudyButton } from "./StudyButton";
import { useCounts } from "./useCounts";
import { useTargetTitle } from "./useTargetTitle";
import { useWords } from "./useWords";
import styles from "./WorkingDialog.module.css";
import { sortedStudies, studyLabels } from "./words";

/** How a number came about: the citations, mentions and studies behind it, and why a total can be smaller than its sum. */
export function WorkingDialog({ target, onClose }: { target: WorkingTarget; onClose: () => void }) {
  const { table, filter, messages } = useEvidence();
  const words = useWords(enDialogsOf).working;
  const found = useMemo(() => working(table, target, filter), [table, target, filter]);
  const counts = useCounts(found);
  const what = useTargetTitle(target) ?? messages.working.everything;

  const cellName = (i: number) => {
    const cell = found.cells[i];
    if (!cell) return "";
    const group = table.groups[cell.group]?.label ?? "";
    const theme = table.themes[cell.theme]?.label ?? "";
    return target?.kind === "group" ? theme : target?.kind === "theme" ? group : messages.panel.cell(group, theme);
  };

  return (
    // Whoever opens a study from here goes on to the reading panel.
    <Dialog title={words.title(what)} close={words.close} onClose={onClose} waysOut="[data-target]">
      <p className={styles.result}>{counts}</p>
      {table.counts === null ? (
        <Cited found={found} target={target} cellName={cellName} />
      ) : (
        <>
          <p>{words.asCounted}</p>
          <ul>
            {found.cells.map((cell, i) => (
              <li key={`${cell.group} ${cell.theme}`}>{words.cellCount(cellName(i), found.counts[i] ?? 0)}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

/** The same of citations: what they mention, and which studies recur. */
function Cited(props: { found: Working; target: WorkingTarget; cellName: (i: number) => string }) {
  const { found, target, cellName } = props;
  const { table, filter, messages } = useEvidence();
  const words = useWords(enDialogsOf).working;
  const { citations, mentionsOf } = useMemo(() => citedBehind(table, filter, found.cells), [table, filter, found]);
  const share = useView("measure") === "share" ? shareOf(table, target, found.studies) : null;
  return (
    <>
      <p>{words.definition}</p>
      {share && (
        <p>{words.share(messages.amount("share", share), share.isOfGroup, studyLabels(table, share.unlisted))}</p>
      )}
      {found.cells.length > 1 && (
        <>
          <p>{words.addUp}</p>
          <p>{found.recurring.length === 0 ? words.noRecurrence : words.sum(found.sumOfCells, found.studies.length)}</p>
          <ul>
            {found.recurring.map(({ study, cells }) => (
              <li key={study}>{words.recurs(table.studies[study]?.label ?? "", cells.map(cellName))}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.citations}</h3>
      <p className={styles.citations}>
        {citations.map((citation) => (
          <span key={citation}>{citationText(table, citation)}</span>
        ))}
      </p>
      <h3>{words.studies}</h3>
      <p className={styles.studies}>
        {sortedStudies(table, found.studies).map((study) => (
          <span key={study} className={styles.study}>
            <StudyButton study={study} className={passage.chip} />
            {words.times(mentionsOf.get(study) ?? 0)}
          </span>
        ))}
      </p>
    </>
  );
}

/** The citations behind some cells that the filter leaves, as published, and how often each study is mentioned in them. */
function citedBehind(table: EvidenceTable, filter: Filter, cells: readonly { group: number; theme: number }[]) {
  const { exampleCell } = tableIndex(table);
  const behind = new Set(cells.map(({ group, theme }) => group * table.themes.length + theme));
  const { mentions } = keep(table, filter);
  const citations = new Set<number>();
  const mentionsOf = new Map<number, number>();
  table.mentionCitation.forEach((citation, mention) => {
    const isBehind = behind.has(exampleCell[table.citationExample[citation] ?? -1] ?? -1);
    if (!isBehind || mentions?.[mention] === 0) return;
    const study = table.mentionStudy[mention] ?? -1;
    citations.add(citation);
    mentionsOf.set(study, (mentionsOf.get(study) ?? 0) + 1);
  });
  return { citations: [...citations], mentionsOf };
}

/** A citation as it is printed; one that stands nowhere in the text, by its studies. */
function citationText(table: EvidenceTable, citation: number): string {
  const start = table.citationStart[citation] ?? -1;
  if (start >= 0)
    return table.examples[table.citationExample[citation] ?? -1]?.text.slice(start, table.citationEnd[citation]) ?? "";
  const mentions = [...table.mentionCitation.keys()].filter((mention) => table.mentionCitation[mention] === citation);
  return studyLabels(
    table,
    mentions.map((mention) => table.mentionStudy[mention] ?? -1),
  ).join(", ");
}
