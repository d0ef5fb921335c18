import type { EvidenceTable } from "./evidenceTable";
import { type GroupedRows, groupRows } from "./groupRows";

/** A table's columns the other way round. A cell is `group * themes + theme`. */
export interface TableIndex {
  readonly exampleCell: Int32Array;
  /** Per mention: its example, its cell. */
  readonly mentionExample: Int32Array;
  readonly mentionCell: Int32Array;
  readonly examplesByCell: GroupedRows;
  readonly citationsByExample: GroupedRows;
  /** `rows` counts up here, as mentions are in the order of examples: those of example i are `starts[i]` … `starts[i + 1] - 1`. */
  readonly mentionsByExample: GroupedRows;
  readonly mentionsByStudy: GroupedRows;
  /** Ids to indices. */
  readonly group: ReadonlyMap<string, number>;
  readonly theme: ReadonlyMap<string, number>;
  readonly study: ReadonlyMap<string, number>;
}

const known = new WeakMap<EvidenceTable, TableIndex>();

/** The index of a table, made once: a table never changes. */
export function tableIndex(table: EvidenceTable): TableIndex {
  const old = known.get(table);
  if (old !== undefined) return old;
  const index = makeIndex(table);
  known.set(table, index);
  return index;
}

function makeIndex(table: EvidenceTable): TableIndex {
  const { examples, groups, themes, studies, citationExample, mentionCitation, mentionStudy } = table;
  const cells = groups.length * themes.length;
  // Plain loops: `Int32Array.from` with a function is many times slower on a million rows.
  const exampleCell = new Int32Array(examples.length);
  for (let i = 0; i < exampleCell.length; i++) exampleCell[i] = examples[i]!.group * themes.length + examples[i]!.theme;
  const mentionExample = new Int32Array(mentionCitation.length);
  const mentionCell = new Int32Array(mentionCitation.length);
  for (let m = 0; m < mentionCell.length; m++) {
    const example = citationExample[mentionCitation[m]!]!;
    mentionExample[m] = example;
    mentionCell[m] = exampleCell[example]!;
  }
  const indexOf = (entries: readonly { readonly id: string }[]) => new Map(entries.map(({ id }, i) => [id, i]));
  const mentionsByStudy = once(() => groupRows(mentionStudy, studies.length));
  const citationsByExample = once(() => groupRows(citationExample, examples.length));
  return {
    exampleCell,
    mentionExample,
    mentionCell,
    examplesByCell: groupRows(exampleCell, cells),
    get citationsByExample() {
      return citationsByExample();
    },
    mentionsByExample: groupRows(mentionExample, examples.length),
    get mentionsByStudy() {
      return mentionsByStudy();
    },
    group: indexOf(groups),
    theme: indexOf(themes),
    study: indexOf(studies),
  };
}

/** Counting needs neither of these, and a reader only sometimes: they are made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
