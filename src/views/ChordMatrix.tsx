import { useMemo } from "react";
import type { ChordModel } from "../charts/chordModel";
import { matrix } from "../charts/matrix";
import { enChordOf } from "../messages/enChord";
import { ChartView } from "./ChartView";
import styles from "./Section.module.css";
import { tipOf } from "./tipOf";
import { useWords } from "./useWords";

/** The pairs of a chord as a matrix, in the order of its ring. */
export function ChordMatrix({ model: chord }: { model: ChordModel }) {
  const words = useWords(enChordOf);
  const model = useMemo(() => ({ chord, words }), [chord, words]);
  return (
    <>
      <ChartView name="draw:matrix" chart={matrix} model={model} tip={tipOf} hint={words.matrix.hint} />
      <p className={styles.note}>{words.matrix.note}</p>
    </>
  );
}
