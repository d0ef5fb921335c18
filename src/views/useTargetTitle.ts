import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import { useEvidence } from "./evidence";
import { studyLabels } from "./words";

/** What a target is called; null for none, and for one that the table does not have. */
export function useTargetTitle(target: Target | null): string | null {
  const { table, messages } = useEvidence();
  if (!target) return null;
  const index = tableIndex(table);
  const group = "group" in target ? table.groups[index.group.get(target.group) ?? -1]?.label : undefined;
  const theme = "theme" in target ? table.themes[index.theme.get(target.theme) ?? -1]?.label : undefined;
  switch (target.kind) {
    case "cell":
      return group !== undefined && theme !== undefined ? messages.panel.cell(group, theme) : null;
    case "group":
      return group ?? null;
    case "theme":
      return theme ?? null;
    case "study": {
      const study = table.studies[index.study.get(target.study) ?? -1]?.label;
      return study === undefined ? null : messages.study(study);
    }
    case "pair": {
      const known = target.studies.map((id) => index.study.get(id) ?? -1);
      const [a, b] = studyLabels(table, known);
      return known.includes(-1) || a === undefined || b === undefined ? null : messages.pairs.pair(a, b);
    }
    case "groups":
    case "themes": {
      const known = target.ids.map((id) => table[target.kind].find((entry) => entry.id === id)?.label);
      const [a, b] = known;
      return a === undefined || b === undefined ? null : messages.two(a, b);
    }
    default:
      return target satisfies never;
  }
}
