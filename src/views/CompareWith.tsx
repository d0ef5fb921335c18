import { useId, useRef } from "react";
import { flushSync } from "react-dom";
import { enCompareOf } from "../messages/enCompare";
import type { Target } from "../model/target";
import { tabsOf } from "../state/view";
import controls from "../ui/controls.module.css";
import styles from "./CompareWith.module.css";
import { useEvidence } from "./evidence";
import { isSheet } from "./isSheet";
import { useCompared } from "./useCompared";
import { useWords } from "./useWords";

/** The way from a theme or a group to Compare: a list of the others, each of which is then beside it. */
export function CompareWith({ target }: { target: Extract<Target, { kind: "group" | "theme" }> }) {
  const { table, store } = useEvidence();
  const { by, ids } = useCompared();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [kind, own] =
    target.kind === "theme" ? (["themes", target.theme] as const) : (["groups", target.group] as const);
  const entries = table[kind];
  const words = useWords(enCompareOf);
  const label = entries.find((entry) => entry.id === own)?.label ?? "";
  const others = entries.filter((entry) => entry.id !== own);
  if (others.length === 0 || !tabsOf(table).includes("compare")) return null;
  const isCompared = by === kind && ids.includes(own);
  const beside = others.filter((entry) => ids.includes(entry.id)).map((entry) => entry.label);

  function go(compared: readonly string[] | null): void {
    list.current?.hidePopover?.();
    const part = compared ? { comparedBy: kind, compared } : {};
    const { view, apply } = store.getState();
    // On a phone the sheet that this is pressed in would cover what it leads to.
    const selection = isSheet() ? null : view.selection;
    flushSync(() => apply({ ...view, tab: "compare", ...part, selection }));
    // Whoever chose by keyboard is taken along.
    document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  }

  return (
    <>
      <p className={styles.place}>
        <button type="button" className={controls.button} popoverTarget={id}>
          {words.with}
        </button>
      </p>
      <div ref={list} id={id} popover="auto" className={styles.list} role="dialog" aria-label={words.withWhat(label)}>
        <p>{words.withWhat(label)}</p>
        {isCompared && (
          <p className={styles.already}>
            {words.already(label, beside)}{" "}
            <button type="button" className={controls.link} onClick={() => go(null)}>
              {words.goThere}
            </button>
          </p>
        )}
        <ul>
          {others.map((other) => (
            <li key={other.id}>
              <button
                type="button"
                className={controls.link}
                onClick={() => go(entries.map((entry) => entry.id).filter((one) => one === own || one === other.id))}
              >
                {other.label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
