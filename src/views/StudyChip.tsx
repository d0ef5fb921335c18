import { useEvidence } from "./evidence";
import styles from "./Passage.module.css";
import { StudyButton } from "./StudyButton";

/** How a mention of some studies looks, and what is said of it: as filtered out where the filter leaves none of them. */
export function useChip(studies: readonly number[], isMarked = false) {
  const { filter, messages } = useEvidence();
  const isOut = studies.every((study) => filter.studies?.[study] === 0);
  const [shown, out] = isMarked ? [styles.markedChip, styles.markedOutChip] : [styles.chip, styles.outChip];
  return { className: isOut ? out : shown, description: isOut ? messages.heatmap.filteredKey : undefined };
}

/** A study as a chip, by its label. */
export function StudyChip({ study }: { study: number }) {
  return <StudyButton study={study} {...useChip([study])} />;
}
