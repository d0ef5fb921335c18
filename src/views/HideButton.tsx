import type { Target } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useViewState } from "./evidence";
import { useFilterWords } from "./useFilterWords";

/** Hides a group, a theme or a study, or shows it again: a choice like any other, to be undone. */
export function HideButton({ target }: { target: Extract<Target, { kind: "group" | "theme" | "study" }> }) {
  const { table, store } = useEvidence();
  const { kind } = target;
  const part = ({ group: "hiddenGroups", theme: "hiddenThemes", study: "hiddenStudies" } as const)[kind];
  const id = target.kind === "group" ? target.group : target.kind === "theme" ? target.theme : target.study;
  const hidden = useViewState((state) => state.view[part]);
  const isHidden = hidden.includes(id);
  const words = useFilterWords();

  function toggle(): void {
    const entries = { group: table.groups, theme: table.themes, study: table.studies }[kind];
    const isLeftOut = (one: string) => (one === id ? !isHidden : hidden.includes(one));
    store.getState().choose({ [part]: entries.flatMap((entry) => (isLeftOut(entry.id) ? [entry.id] : [])) });
  }

  return (
    <p>
      <button type="button" className={controls.small} onClick={toggle}>
        {isHidden ? words.showAgain[kind] : words.hide[kind]}
      </button>
    </p>
  );
}
