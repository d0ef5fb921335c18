import { type ReactNode, useEffect, useId, useRef } from "react";
import controls from "./controls.module.css";
import styles from "./Dialog.module.css";

/**
 * A modal dialog: its title and the way out stay in sight, however long it is. `waysOut`: a selector of what leads on to
 * something else; a click there closes it first, so that nothing is in the way.
 */
export function Dialog(props: {
  title: string;
  close: string;
  onClose: () => void;
  waysOut?: string;
  /** For what stands side by side. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const { title, close, onClose, waysOut, isWide = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // It is read from its beginning; the first control can be far below.
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={isWide ? styles.wide : styles.dialog}
      onClose={onClose}
      closedby="any"
      onClickCapture={(event) => {
        if (waysOut && (event.target as Element).closest(waysOut)) dialog.current?.close();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
