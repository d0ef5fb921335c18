import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { enExportOf } from "../messages/enExport";
import controls from "../ui/controls.module.css";
import styles from "./ExportDialog.module.css";
import { useWords } from "./useWords";
import type { Progress } from "./useWork";

/** How far a file is, and the way to do without it; nothing while there is nothing worth showing. */
export function WorkProgress({ progress, onCancel }: { progress: StoreApi<Progress>; onCancel: () => void }) {
  const words = useWords(enExportOf);
  const part = useStore(progress, (state) => state.part);
  return (
    <>
      {/* There before it has anything to say, or nobody would hear it. */}
      <span aria-live="polite" className={styles.status}>
        {part !== undefined && words.making}
      </span>
      {part !== undefined && (
        <>
          <progress value={part ?? undefined} max={1} aria-label={words.making} />
          <button type="button" className={controls.button} onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      )}
    </>
  );
}
