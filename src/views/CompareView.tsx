import { useMemo, useState } from "react";
import { enCompareOf } from "../messages/enCompare";
import { type Comparison, compare } from "../model/compare";
import { choices, mostCompared } from "../state/view";
import { Choice } from "../ui/Choice";
import { useAfterPaint } from "../ui/useAfterPaint";
import { CompareExamples } from "./CompareExamples";
import styles from "./CompareView.module.css";
import { CompareWhere } from "./CompareWhere";
import { comparisonInWords } from "./comparisonInWords";
import { LitStudies, useEvidence } from "./evidence";
import { LabelsChoice } from "./LabelsChoice";
import section from "./Section.module.css";
import { SharedTable } from "./SharedTable";
import { useCompared } from "./useCompared";
import { useWords } from "./useWords";

/** Themes, or groups, side by side: where their studies are, what they share, what their examples say. */
export function CompareView() {
  const { table, store, filter } = useEvidence();
  const { by, entries, ids } = useCompared();
  const words = useWords(enCompareOf);
  const comparison = useMemo(() => {
    const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
    return compare(table, by, chosen, filter);
  }, [table, by, ids, filter]);

  return (
    <section className={section.section} aria-labelledby="compare-title">
      <header className={section.header}>
        <h2 id="compare-title">{words.title[by]}</h2>
        <div className={styles.controls}>
          <Choice
            label={words.by}
            value={by}
            options={choices.comparedBy}
            names={words.kinds}
            onChoose={(comparedBy) => store.getState().choose({ comparedBy, compared: null })}
          />
          <Chooser />
          <LabelsChoice />
        </div>
      </header>
      {comparison.chosen.length < 2 ? (
        <p>{entries.length < 2 ? words.onlyOne[by] : words.tooFew[by]}</p>
      ) : (
        <Parts key={by} comparison={comparison} />
      )}
    </section>
  );
}

/** A box for each theme or group; those that would be too many are disabled, and the page says why. */
function Chooser() {
  const { store } = useEvidence();
  const { by, entries, ids } = useCompared();
  const words = useWords(enCompareOf);
  const isFull = ids.length >= mostCompared;

  function toggle(toggled: string): void {
    const next = entries.map(({ id }) => id).filter((id) => (id === toggled ? !ids.includes(id) : ids.includes(id)));
    store.getState().choose({ compared: next });
  }

  return (
    <fieldset className={styles.choice}>
      <legend>{words.choose[by]}</legend>
      {entries.map(({ id, label }) => {
        const checked = ids.includes(id);
        return (
          <label key={id}>
            <input type="checkbox" checked={checked} disabled={isFull && !checked} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        );
      })}
      {entries.length > mostCompared && <small>{words.most(mostCompared)}</small>}
    </fieldset>
  );
}

/** The three parts. A combination that is pointed at or pressed in the second lights up its studies in all of them. */
function Parts({ comparison }: { comparison: Comparison }) {
  const { table } = useEvidence();
  const [pressed, setPressed] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  // Passages are many: the charts answer first.
  const settled = useAfterPaint(comparison, null);
  const key = pointed ?? pressed;
  const lit = comparison.shared.find(({ members }) => members.join() === key)?.studies ?? null;
  const words = useWords(enCompareOf);
  const hasCitations = table.citedCount > 0;
  const inWords = useMemo(() => comparisonInWords(table, comparison, words), [table, comparison, words]);

  return (
    <LitStudies studies={lit}>
      {hasCitations ? (
        <>
          <div className={styles.summary} aria-live="polite">
            <p>{inWords.seen}</p>
            <p className={styles.absent}>{inWords.absent}</p>
          </div>
          <CompareWhere comparison={comparison} />
          <SharedTable comparison={comparison} pressed={pressed} onPress={setPressed} onPoint={setPointed} />
        </>
      ) : (
        <p>{words.noCitations}</p>
      )}
      {settled && settled.by === comparison.by && <CompareExamples comparison={settled} />}
    </LitStudies>
  );
}
