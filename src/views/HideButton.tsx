import { enFilterOf } from "../messages/enFilter";
import type { Entry } from "../model/evidenceTable";
import { hiddenWith } from "../model/hiddenBranches";
import type { Target } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useViewState } from "./evidence";
import { useWords } from "./useWords";

/** Hides a group, a theme or a study, or shows it again: a choice like any other, to be undone. */
export function HideButton({ target }: { target: Extract<Target, { kind: "group" | "theme" | "study" }> }) {
  const { table, store } = useEvidence();
  const { kind } = target;
  const part = ({ group: "hiddenGroups", theme: "hiddenThemes", study: "hiddenStudies" } as const)[kind];
  const id = target.kind === "group" ? target.group : target.kind === "theme" ? target.theme : target.study;
  const hidden = useViewState((state) => state.view[part]);
  const entries = { group: table.groups, theme: table.themes, study: table.studies }[kind];
  const parent =
    kind === "study" ? undefined : hidingParent(kind === "group" ? table.groups : table.themes, id, hidden);
  // What is hidden with its parent comes back with it, and with nothing else.
  const toggled = parent?.id ?? id;
  const isHidden = hidden.includes(toggled);
  const words = useWords(enFilterOf);

  function toggle(): void {
    const isLeftOut = (one: string) => (one === toggled ? !isHidden : hidden.includes(one));
    store.getState().choose({ [part]: entries.flatMap((entry) => (isLeftOut(entry.id) ? [entry.id] : [])) });
  }

  return (
    <p>
      <button type="button" className={controls.button} onClick={toggle}>
        {parent ? words.showParent(parent.label) : isHidden ? words.showAgain[kind] : words.hide[kind]}
      </button>
    </p>
  );
}

/** The nearest hidden one above an entry. */
function hidingParent(entries: readonly Entry[], id: string, hidden: readonly string[]): Entry | undefined {
  const parents = hiddenWith(entries, new Set(hidden));
  return entries[parents[entries.findIndex((entry) => entry.id === id)] ?? -1];
}
