import { enExportOf } from "../messages/enExport";
import controls from "../ui/controls.module.css";
import styles from "./ExportDialog.module.css";
import { useWords } from "./useWords";

/** Which page of several is shown, and the way to the others. */
export function PageTurner({ page, of, onTurn }: { page: number; of: number; onTurn: (page: number) => void }) {
  const words = useWords(enExportOf);
  return (
    <div className={styles.pages}>
      <button
        type="button"
        className={controls.small}
        aria-disabled={page === 0}
        onClick={() => onTurn(Math.max(0, page - 1))}
      >
        {words.before}
      </button>
      <span role="status">{words.pages(page + 1, of)}</span>
      <button
        type="button"
        className={controls.small}
        aria-disabled={page === of - 1}
        onClick={() => onTurn(Math.min(of - 1, page + 1))}
      >
        {words.next}
      </button>
    </div>
  );
}
