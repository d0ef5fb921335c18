import { useEvidence } from "./evidence";
import styles from "./Section.module.css";
import { TurnButton } from "./TurnButton";

/** How the heatmap can be made to stand, for who needs it. */
export function HeatmapMore() {
  const { messages } = useEvidence();
  return (
    <>
      <TurnButton />
      <span className={styles.hint}>{messages.arranging.hint}</span>
    </>
  );
}
