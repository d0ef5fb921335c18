import type { ReactNode } from "react";
import { en } from "../messages/en";
import styles from "./TopBar.module.css";

/** The bar at the top: whose page this is, the search, and the commands as children. */
export function TopBar({ search, children }: { search?: ReactNode; children?: ReactNode }) {
  const words = en.page;
  return (
    <header className={`${styles.bar} not-on-paper`}>
      <SkipButton to="#tabpanel">{words.skip}</SkipButton>
      <SkipButton to="aside h2">{words.skipToPanel}</SkipButton>
      <p className={styles.brand}>
        <svg
          viewBox="4 4 24 24"
          width="22"
          height="22"
          aria-hidden="true"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
        >
          <path className={styles.warp} d="M10 5v22M16 5v22M22 5v22" />
          <path stroke="currentColor" d="M5 10h8M19 10h8M5 16h3M12 16h8M24 16h3M5 22h8M19 22h8" />
        </svg>
        <span className={styles.name}>{words.name}</span>
      </p>
      {search}
      <div className={styles.commands}>{children}</div>
    </header>
  );
}

/** Leads the focus to a place of the page. A button and no link: the address stays as it is, so that it can be shared. */
function SkipButton({ to, children }: { to: string; children: string }) {
  return (
    <button type="button" className={styles.skip} onClick={() => document.querySelector<HTMLElement>(to)?.focus()}>
      {children}
    </button>
  );
}
