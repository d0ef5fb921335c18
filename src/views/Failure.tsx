import { en } from "../messages/en";
import controls from "../ui/controls.module.css";
import styles from "./Failure.module.css";

/** What went wrong, where, and the way to try again. */
export function Failure(props: { title: string; why: string; help?: string; onRetry: () => void; busy?: boolean }) {
  const { title, why, help, onRetry, busy = false } = props;
  return (
    <div role="alert" className={styles.failure}>
      <p>
        <strong>{title}</strong>
      </p>
      <p className={styles.why}>{why}</p>
      {help && <p>{help}</p>}
      <button type="button" className={controls.button} onClick={onRetry} disabled={busy}>
        {en.page.tryAgain}
      </button>
    </div>
  );
}
