import { type ReactNode, useState } from "react";
import styles from "./More.module.css";

/** What most readers never need, one step deeper. It is made when it is first opened. */
export function More({ label, children }: { label: string; children: ReactNode }) {
  const [isWanted, setIsWanted] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => event.currentTarget.open && setIsWanted(true)}>
      <summary>{label}</summary>
      {isWanted && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
