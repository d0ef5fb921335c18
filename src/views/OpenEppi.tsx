import type { ImportPreview } from "../data/tableImport";
import type { EppiAxis } from "../data/weaveEppi";
import { Choice } from "../ui/Choice";
import styles from "./OpenDialog.module.css";
import type { OpenDraft } from "./openDraft";
import { useOpenWords } from "./useOpenWords";

/** Which lists of codes are the groups and the themes of a review from EPPI-Reviewer. */
export function OpenEppi(props: { draft: OpenDraft; axes: readonly EppiAxis[]; preview: ImportPreview }) {
  const { draft, axes, preview } = props;
  const words = useOpenWords();
  const chosen = draft.corrections.axes ?? preview.axes;
  if (!chosen) return null;
  const names = Object.fromEntries(axes.map(({ id, label, references }) => [id, words.axis(label, references)]));
  return (
    <div className={styles.reading}>
      {(["groups", "themes"] as const).map((axis) => (
        <Choice
          key={axis}
          label={words.axes[axis]}
          value={chosen[axis]}
          options={axes.map(({ id }) => id)}
          names={names}
          onChoose={(id) => draft.correct({ axes: { ...chosen, [axis]: id } })}
        />
      ))}
    </div>
  );
}
