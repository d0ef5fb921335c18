import { totalInWords } from "../charts/totalInWords";
import { enTipsOf } from "../messages/enTips";
import { amountOf } from "../model/amount";
import { cellState } from "../model/counts";
import { isLineFiltered } from "../model/isLineFiltered";
import { partners, unitsOfPair } from "../model/pairs";
import { studiesUnderBoth } from "../model/studiesUnderBoth";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import { working } from "../model/working";
import { useEvidence } from "./evidence";
import { studyLabels } from "./words";

/** Partners named in a tip; the rest is counted. */
const mostNamed = 8;

/** What is said of a target beneath its chart: its name, and who or how many. It comes with the first target that is pointed at. */
export function Tip({ target }: { target: Target }) {
  const { table, filter, messages, matrix, coCitation, bars } = useEvidence();
  const index = tableIndex(table);
  const words = enTipsOf(messages.noun);
  const tip = (title: string, line: string) => (
    <>
      <strong>{title}</strong>
      {line}
    </>
  );
  const studies = (of: Extract<Target, { kind: "cell" | "group" | "theme" }>) =>
    // A table of counts names none.
    table.counts === null ? words.studies(studyLabels(table, working(table, of, filter).studies)) : "";
  const heading = (of: Parameters<typeof studies>[0], label: string, line: [number | null, number | null]) =>
    tip(
      words.group(label, totalInWords(matrix, ...line, messages)),
      isLineFiltered(matrix, ...line) ? "" : studies(of),
    );
  switch (target.kind) {
    case "cell": {
      const i = index.group.get(target.group) ?? -1;
      const j = index.theme.get(target.theme) ?? -1;
      const group = table.groups[i]?.label ?? "";
      const theme = table.themes[j]?.label ?? "";
      const state = matrix.state[i * matrix.columns + j];
      if (state === cellState.gap) return tip(messages.panel.cell(group, theme), messages.panel.gapTitle);
      if (state === cellState.filtered) return tip(messages.panel.cell(group, theme), messages.heatmap.filteredKey);
      if (state === cellState.unavailable)
        return tip(messages.panel.cell(group, theme), messages.heatmap.unavailableKey);
      const value = messages.amount(matrix.measure, amountOf(matrix, i, j));
      return tip(messages.heatmap.cell(group, theme, value), bars?.words(target) || studies(target));
    }
    case "group": {
      const i = index.group.get(target.group) ?? -1;
      return heading(target, table.groups[i]?.label ?? "", [i, null]);
    }
    case "theme": {
      const j = index.theme.get(target.theme) ?? -1;
      return heading(target, table.themes[j]?.label ?? "", [null, j]);
    }
    case "study": {
      const study = index.study.get(target.study) ?? -1;
      const others = partners(coCitation, study);
      const named = others
        .slice(0, mostNamed)
        .map((partner) => words.partner(table.studies[partner.study]?.label ?? "", partner.full));
      const line = named.length === 0 ? words.alone : words.with(named, others.length - named.length);
      return tip(messages.study(table.studies[study]?.label ?? ""), line);
    }
    case "pair": {
      const [a = -1, b = -1] = target.studies.map((id) => index.study.get(id));
      const [first = "", second = ""] = studyLabels(table, [a, b]);
      const label = messages.pairs.pair(first, second);
      return tip(label, messages.panel.pair(unitsOfPair(table, a, b, coCitation.unit, filter).length, coCitation.unit));
    }
    case "groups":
    case "themes": {
      const [a = "", b = ""] = target.ids.map((id) => table[target.kind].find((entry) => entry.id === id)?.label);
      const shared = studyLabels(table, studiesUnderBoth(table, target.kind, target.ids, filter));
      return tip(messages.two(a, b), words.studies(shared));
    }
    default:
      return target satisfies never;
  }
}
