import { enFilterOf } from "../messages/enFilter";
import { isInCells } from "../model/facets";
import { Choice } from "../ui/Choice";
import { useEvidence, useView } from "./evidence";
import styles from "./FilterPanel.module.css";
import { useWords } from "./useWords";

/** Which attribute the heatmap's cells show as a bar; nothing where the table has none that they can. */
export function SegmentsChoice() {
  const { table, store } = useEvidence();
  const words = useWords(enFilterOf).segments;
  const segments = useView("segments");
  const attributes = table.attributes.filter(({ of }) => isInCells(of));
  if (attributes.length === 0) return null;
  return (
    <div className={styles.segments}>
      <Choice
        label={words.choose}
        value={segments ?? ""}
        options={["", ...attributes.map(({ id }) => id)]}
        names={{ "": words.nothing, ...Object.fromEntries(attributes.map(({ id, label }) => [id, label])) }}
        onChoose={(chosen) => store.getState().choose({ segments: chosen || null })}
      />
    </div>
  );
}
