import { useMemo } from "react";
import { exampleTable } from "../charts/exampleTable";
import type { FigureText } from "../charts/figure";
import { passageTable } from "../charts/passageTable";
import { studyTable } from "../charts/studyTable";
import type { TableFigureModel } from "../charts/tableFigureModel";
import type { FigureWords } from "../messages/figureWords";
import { compare } from "../model/compare";
import { cellState, sortingOf } from "../model/counts";
import { useEvidence, useView } from "./evidence";
import { useCompared } from "./useCompared";
import type { ChartName } from "./useDrawing";
import { creditOf, referenceOf } from "./words";

/** A table of texts as it is sorted and filtered just now, and what stands around it. */
export interface TableDrawing {
  readonly model: TableFigureModel;
  readonly text: FigureText;
}

/** The tables of texts that can be set just now, and with which words; one without rows is not among them. */
export function useTables({
  charts: messages,
  tables: words,
  around,
}: FigureWords): ReadonlyMap<ChartName, TableDrawing> {
  const { table, filter, coCitation } = useEvidence();
  const sort = useView("sort");
  const list = useView("list");
  const { by, ids } = useCompared();
  return useMemo(() => {
    const { source, gapMeaning } = table;
    const textOf = (subtitle: string, notes: readonly string[]): FigureText => ({
      title: table.title,
      subtitle,
      notes,
      source: source ? around.source(referenceOf(source, messages)) : around.made,
      credit: source ? around.credit(creditOf(table), source.license) : null,
    });
    // What one list is sorted by says nothing of the other.
    const sortedBy = (name: "examples" | "studies") => (list === name ? sort : "published");
    const orderOf = (label: string | undefined, sorting: string) =>
      words.around.order(label ?? null, sorting.startsWith("-"));

    const tables = new Map<ChartName, TableDrawing>();
    // A table of counts has no words to set.
    if (table.counts !== null) return tables;
    const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
    if (chosen.length > 1) {
      const comparison = compare(table, by, chosen, filter);
      const model = passageTable(table, comparison, filter, words.passages);
      const hasGap = comparison.cells.flat().some(({ state }) => state === cellState.gap);
      const gap = gapMeaning === null ? around.gapUnknown : around.gapMeaning(gapMeaning);
      const labels = model.columns.map(({ label }) => label);
      tables.set("passages", {
        model,
        text: textOf(words.around.passages(labels), [words.around.verbatim, ...(hasGap ? [gap] : [])]),
      });
    }
    const sorting = sortingOf("examples", sortedBy("examples"));
    const examples = exampleTable(table, { filter, sorting, words: words.rows });
    const exampleKeys: Record<string, string> = {
      group: table.labels.group,
      theme: table.labels.theme,
      studies: words.rows.studies,
    };
    if (examples.rows.length > 0)
      tables.set("examples", {
        model: examples,
        text: textOf(
          words.around.examples(examples.rows.length, orderOf(exampleKeys[sorting.replace("-", "")], sorting)),
          [words.around.verbatim],
        ),
      });
    const studySorting = sortingOf("studies", sortedBy("studies"));
    const studies = studyTable(table, { filter, sorting: studySorting, coCitation, words: words.rows });
    const studyKeys: Record<string, string> = {
      study: words.rows.study,
      cited: words.rows.citedIn,
      cells: words.rows.cells,
      partners: words.rows.partners(coCitation.unit),
    };
    if (studies.rows.length > 0)
      tables.set("studies", {
        model: studies,
        text: textOf(
          words.around.studies(studies.rows.length, orderOf(studyKeys[studySorting.replace("-", "")], studySorting)),
          [words.around.counted],
        ),
      });
    return tables;
  }, [table, filter, messages, words, coCitation, sort, list, by, ids, around]);
}
