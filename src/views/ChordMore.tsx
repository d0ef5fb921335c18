import { useId } from "react";
import { enChordOf } from "../messages/enChord";
import { collatorOf } from "../model/collator";
import { ringSorts } from "../model/counts";
import { isRatio } from "../model/strength";
import { Check } from "../ui/Check";
import { Choice } from "../ui/Choice";
import { ChordLevels } from "./ChordLevels";
import { useEvidence, useView } from "./evidence";
import { LabelsChoice } from "./LabelsChoice";
import styles from "./Section.module.css";
import { useWords } from "./useWords";

/** What most readers of the chord never need: levels and strengths, whom to leave out, how the ring is sorted, and what the strengths mean. */
export function ChordMore({ full }: { full: boolean }) {
  const { table, store } = useEvidence();
  const level = useView("level");
  const strength = useView("strength");
  const around = useView("around");
  const rarePairs = useView("rarePairs");
  const { choose } = store.getState();
  const words = useWords(enChordOf);
  const meaning = useId();
  const entries = level === "studies" ? table.studies.slice(0, table.citedCount) : table[level];
  const idOf = new Map(entries.map(({ id, label }) => [label, id]));
  const labels = [...idOf.keys()].sort(collatorOf(table.language).compare);
  const names = new Map<string, string>(labels.map((label) => [idOf.get(label) ?? "", words.entry(label, level)]));

  return (
    <>
      {/* In a tab of its own they stand beside the other controls. */}
      {!full && <ChordLevels />}
      <Choice
        label={words.onlyAround}
        value={around ?? ""}
        options={["", ...names.keys()]}
        names={{ ...Object.fromEntries(names), "": words.nobody }}
        onChoose={(id) => choose({ around: id === "" ? null : id, minimum: 0 })}
      />
      <LabelsChoice />
      <Choice
        label={words.sort}
        value={useView("ring")}
        options={ringSorts}
        names={words.sorts}
        onChoose={(ring) => choose({ ring })}
      />
      <Check
        label={words.hideIsolated}
        checked={useView("isolated") === "hidden"}
        onChange={(hidden) => choose({ isolated: hidden ? "hidden" : "shown" })}
      />
      <Check
        label={words.rarePairs[level === "studies" ? "studies" : "shared"]}
        checked={rarePairs === "shown"}
        disabled={!isRatio(strength)}
        describedBy={meaning}
        onChange={(shown) => choose({ rarePairs: shown ? "shown" : "hidden", minimum: 0 })}
      />
      <p id={meaning} className={styles.meaning}>
        <strong>{words.strengths[strength]}.</strong> {words.meaning(strength, level)}{" "}
        {words.whyRare(rarePairs === "shown")}
      </p>
    </>
  );
}
