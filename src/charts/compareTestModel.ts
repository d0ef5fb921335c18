import { enCompare } from "../messages/enCompare";
import type { ComparedCell } from "../model/compare";
import { type Compared, cellState } from "../model/counts";
import type { CompareModel } from "./compareModel";

interface Parts {
  readonly by?: Compared;
  readonly columns: readonly string[];
  /** Per row its label and its cells, apart by "|": labels of studies apart by ",", "." a gap, "f" filtered out, "" cites nobody. */
  readonly rows: readonly (readonly [label: string, cells: string])[];
}

/** A comparison written by hand; ids are labels. For tests and the gallery. */
export function compareModelOf({ by = "themes", columns, rows }: Parts): CompareModel {
  const labels: string[] = [];
  const studyOf = (label: string) => {
    if (!labels.includes(label)) labels.push(label);
    return labels.indexOf(label);
  };
  const cells = rows.map(([, text]) =>
    text.split("|").map((cell): ComparedCell => {
      const words = cell.trim();
      if (words === ".") return { state: cellState.gap, studies: [] };
      if (words === "f") return { state: cellState.filtered, studies: [] };
      const studies = words === "" ? [] : words.split(",").map((label) => studyOf(label.trim()));
      return { state: cellState.value, studies };
    }),
  );
  const total = (of: readonly (ComparedCell | undefined)[]) => new Set(of.flatMap((cell) => cell?.studies ?? [])).size;
  return {
    title: "A table of examples",
    words: enCompare,
    by,
    rows: rows.map(([label], index) => ({
      id: label,
      label,
      index,
      color: by === "themes" ? index : -1,
      total: total(cells[index] ?? []),
    })),
    columns: columns.map((label, index) => ({
      id: label,
      label,
      index,
      color: by === "groups" ? index : -1,
      total: total(cells.map((row) => row[index])),
    })),
    studies: labels.map((label) => ({ id: label, label })),
    cells,
  };
}

interface Scatter {
  readonly studies: number;
  readonly rows: number;
  readonly columns: number;
  readonly label?: (i: number) => string;
}

/** A made-up comparison of any size: about one cell in five is a gap; the same each time. For tests and the gallery. */
export function scatteredCompare({ studies, rows, columns, label = (i) => `${i + 1}` }: Scatter): CompareModel {
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % n;
  };
  const cell = (row: number) => {
    if (random(5) === 0) return ".";
    const own = Array.from({ length: 1 + random(6) }, () => Math.floor(((row + random(10) / 10) * studies) / rows));
    return [...new Set(own)]
      .sort((a, b) => a - b)
      .map(label)
      .join(",");
  };
  const numbered = (word: string, n: number) => Array.from({ length: n }, (_, i) => `${word} ${i + 1}`);
  return compareModelOf({
    columns: numbered("Theme", columns),
    rows: numbered("Group", rows).map((name, row) => [
      name,
      Array.from({ length: columns }, () => cell(row)).join("|"),
    ]),
  });
}
