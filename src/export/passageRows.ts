import type { DataFileMessages } from "../messages/enDataFiles";
import { byLabel } from "../model/byLabel";
import type { Comparison } from "../model/compare";
import type { EvidenceTable, Filter } from "../model/evidenceTable";
import { examplesOf, studiesOf } from "../model/examplesOf";
import type { DataRows } from "./dataRows";

interface Choice {
  readonly filter: Filter;
  readonly words: DataFileMessages;
}

/**
 * The examples of what is compared, cell by cell as they stand side by side: group, theme, "example" or what else there is,
 * the passage word for word, and its studies by label. A gap has a row, and so has a cell that is filtered out.
 */
export function passageRows(
  table: EvidenceTable,
  { by, chosen }: Pick<Comparison, "by" | "chosen">,
  { filter, words }: Choice,
): DataRows {
  const order = byLabel(table);
  const label = (study: number) => table.studies[study]?.label ?? "";
  const others = table[by === "themes" ? "groups" : "themes"];
  const { group, theme, example } = table.labels;
  return {
    header: [group, theme, words.state, example, words.studies],
    rows: others.flatMap((other) =>
      chosen.flatMap((index) => {
        const entry = table[by][index];
        if (!entry) return [];
        const [inGroup, inTheme] = by === "themes" ? [other, entry] : [entry, other];
        const cell = { kind: "cell", group: inGroup.id, theme: inTheme.id } as const;
        const examples = examplesOf(table, cell, "example", filter);
        const place = [inGroup.label, inTheme.label];
        if (examples.length === 0)
          return [[...place, examplesOf(table, cell).length === 0 ? words.gap : words.filteredOut, "", ""]];
        return examples.map((at) => [
          ...place,
          words.isExample,
          table.examples[at]?.text ?? "",
          studiesOf(table, [at], filter).sort(order).map(label).join("; "),
        ]);
      }),
    ),
  };
}
