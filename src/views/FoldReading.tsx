import type { HeadingTarget } from "../charts/heatmapLines";
import { enReadingOf } from "../messages/enReading";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";
import { treeOf } from "../model/tree";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import styles from "./ReadingPanel.module.css";
import { useFold } from "./useFold";
import { useWords } from "./useWords";

/** What is beneath a parent, and the button that folds it away in the heatmap; nothing for what has no children. */
export function FoldReading({ target }: { target: HeadingTarget }) {
  const { table } = useEvidence();
  const words = useWords(enReadingOf);
  const { fold } = useFold();
  const isGroup = target.kind === "group";
  const id = isGroup ? target.group : target.theme;
  const isFolded = useView(isGroup ? "foldedGroups" : "foldedThemes").includes(id);
  const entries = isGroup ? table.groups : table.themes;
  const children = rowsOf(treeOf(entries).children, tableIndex(table)[target.kind].get(id) ?? -1);
  if (children.length === 0) return null;
  return (
    <>
      <p>{words.beneath([...children].map((child) => entries[child]?.label ?? ""))}</p>
      <p className={styles.commands}>
        <button type="button" className={controls.button} onClick={() => fold(target, !isFolded)}>
          {isFolded ? words.unfold : words.fold}
        </button>
      </p>
    </>
  );
}
