import { memo } from "react";
import { enCompareOf } from "../messages/enCompare";
import type { Comparison } from "../model/compare";
import { cellState } from "../model/counts";
import { examplesOf } from "../model/examplesOf";
import type { Target } from "../model/target";
import controls from "../ui/controls.module.css";
import styles from "./CompareView.module.css";
import { useEvidence } from "./evidence";
import { Passage } from "./Passage";
import { TargetButton } from "./TargetButton";
import { useWords } from "./useWords";

/** What the examples say: row by row in columns; gaps are named. */
export const CompareExamples = memo(function CompareExamples({ comparison }: { comparison: Comparison }) {
  const { table } = useEvidence();
  const { by, chosen, cells } = comparison;
  const words = useWords(enCompareOf);
  const isByTheme = by === "themes";
  return (
    <section className={styles.part} aria-labelledby="compare-examples">
      <h3 id="compare-examples">{words.examples}</h3>
      {(isByTheme ? table.groups : table.themes).map(({ id, label }, row) => (
        <div key={id} className={styles.row}>
          <h4>
            <TargetButton
              target={isByTheme ? { kind: "group", group: id } : { kind: "theme", theme: id }}
              className={controls.link}
            >
              {label}
            </TargetButton>
          </h4>
          {cells[row]?.every(({ state }) => state === cellState.gap) ? (
            <p className={styles.gap}>{words.gapEverywhere}</p>
          ) : (
            <div className={styles.columns}>
              {chosen.map((index) => {
                const entry = table[by][index];
                if (!entry) return null;
                const target: CellTarget = isByTheme
                  ? { kind: "cell", group: id, theme: entry.id }
                  : { kind: "cell", group: entry.id, theme: id };
                return <Examples key={entry.id} target={target} label={entry.label} />;
              })}
            </div>
          )}
        </div>
      ))}
    </section>
  );
});

type CellTarget = Extract<Target, { kind: "cell" }>;

/** A cell's examples under the name of its column, which opens the cell; a gap as well. */
function Examples({ target, label }: { target: CellTarget; label: string }) {
  const { table, filter } = useEvidence();
  const words = useWords(enCompareOf);
  const all = examplesOf(table, target);
  const examples = examplesOf(table, target, "example", filter);
  return (
    <div>
      <h5 className={styles.column}>
        <TargetButton target={target} className={controls.small}>
          {label}
        </TargetButton>
      </h5>
      {all.length === 0 && <p className={styles.gap}>{words.gap}</p>}
      {all.length > examples.length && <p className={styles.gap}>{words.outOfCell(all.length - examples.length)}</p>}
      {examples.map((example) => (
        <Passage key={example} example={example} isBare />
      ))}
    </div>
  );
}
