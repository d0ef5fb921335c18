import controls from "../ui/controls.module.css";
import styles from "./ExportDialog.module.css";
import { useExportWords } from "./useExportWords";

/** How far a file is, and the way to do without it; nothing while there is nothing worth showing. */
export function WorkProgress({ progress, onCancel }: { progress: number | null | undefined; onCancel: () => void }) {
  const words = useExportWords();
  return (
    <>
      {/* There before it has anything to say, or nobody would hear it. */}
      <span aria-live="polite" className={styles.status}>
        {progress !== undefined && words.making}
      </span>
      {progress !== undefined && (
        <>
          <progress value={progress ?? undefined} max={1} aria-label={words.making} />
          <button type="button" className={controls.button} onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      )}
    </>
  );
}
