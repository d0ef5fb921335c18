import { type ReactNode, useState } from "react";
import { en } from "../messages/en";
import { Choice } from "../ui/Choice";
import styles from "./TopBar.module.css";
import { chooseScheme, type Scheme, useScheme } from "./useStyle";

const schemes: readonly Scheme[] = ["system", "light", "dark"];

/** The bar at the top: whose page this is, the search, the colours, and the commands as children. */
export function TopBar({ search, children }: { search?: ReactNode; children?: ReactNode }) {
  const scheme = useScheme();
  const [isKept, setIsKept] = useState(true);
  const words = en.page;
  return (
    <header className={styles.bar}>
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
        {words.name}
      </p>
      {search}
      <div className={styles.commands}>
        <Choice
          label={words.scheme}
          value={scheme}
          options={schemes}
          names={words.schemes}
          onChoose={(chosen) => setIsKept(chooseScheme(chosen))}
        />
        {children}
      </div>
      {!isKept && <p role="status">{words.schemeNotKept}</p>}
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
