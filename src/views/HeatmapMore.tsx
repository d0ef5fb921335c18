import styles from "./Section.module.css";
import { TurnButton } from "./TurnButton";
import { useArrangingWords } from "./useArrangingWords";

/** How the heatmap can be made to stand, for who needs it. */
export function HeatmapMore() {
  const words = useArrangingWords();
  return (
    <>
      <TurnButton />
      <span className={styles.hint}>{words.hint}</span>
    </>
  );
}
