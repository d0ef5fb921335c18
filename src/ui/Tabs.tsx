import type { KeyboardEvent, ReactNode } from "react";
import styles from "./Tabs.module.css";

/** Tabs whose panel is `children`, the content of the chosen one. Arrow keys, Home and End move and choose. */
export function Tabs<Name extends string>(props: {
  label: string;
  tabs: readonly Name[];
  names: Readonly<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
  listClassName?: string | undefined;
  panelClassName?: string | undefined;
  /** A command that concerns the panel; it stands before it. */
  command?: ReactNode;
  children: ReactNode;
}) {
  const { tabs, chosen, onChoose } = props;

  function move(event: KeyboardEvent<HTMLDivElement>): void {
    const here = tabs.indexOf(chosen);
    const there = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = there === undefined ? undefined : tabs[(there + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <>
      <div
        role="tablist"
        aria-label={props.label}
        className={`${styles.list} ${props.listClassName ?? ""}`}
        onKeyDown={move}
      >
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === chosen}
            aria-controls="tabpanel"
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {props.names[name]}
          </button>
        ))}
      </div>
      {props.command}
      <div
        role="tabpanel"
        id="tabpanel"
        tabIndex={-1}
        aria-labelledby={`tab-${chosen}`}
        className={`${styles.panel} ${props.panelClassName ?? ""}`}
      >
        {props.children}
      </div>
    </>
  );
}
