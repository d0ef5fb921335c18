import { rowsOf } from "./groupRows";
import { isParent, treeOf } from "./tree";

/** How one entry of a nested list is shown. */
export interface Nested {
  /** How many parents it is under. */
  readonly depth: number;
  readonly isParent: boolean;
  /** A parent whose children are out of sight. */
  readonly isFolded: boolean;
  /** Under a folded parent. */
  readonly isHidden: boolean;
  /** A parent that only heads its children: it has no numbers of its own to show while they are in sight. */
  readonly isHeading: boolean;
}

interface FoldableEntry {
  readonly id: string;
  readonly parent: number;
}

/** How each entry is shown. `hasOwn` tells whether an entry has examples that are not its children's. */
function foldEntries(
  entries: readonly FoldableEntry[],
  folded: readonly string[],
  hasOwn: (entry: number) => boolean,
): readonly Nested[] {
  const tree = treeOf(entries);
  const ids = new Set(folded);
  const isFolded = (entry: number) => isParent(tree, entry) && ids.has(entries[entry]!.id);
  return entries.map((_, entry) => {
    const [, ...parents] = rowsOf(tree.above, entry);
    const hasChildren = isParent(tree, entry);
    return {
      depth: parents.length,
      isParent: hasChildren,
      isFolded: isFolded(entry),
      isHidden: parents.some(isFolded),
      isHeading: hasChildren && !isFolded(entry) && !hasOwn(entry),
    };
  });
}

/** An entry and how it is shown; in a list without parents there is nothing to say. */
type Shown<E> = E & { readonly nested?: Nested };

/** A table's groups and themes, each with how it is shown when some parents are folded. */
export function foldTable<Group extends FoldableEntry, Theme extends FoldableEntry>(
  table: {
    readonly groups: readonly Group[];
    readonly themes: readonly Theme[];
    readonly examples: readonly { readonly group: number; readonly theme: number }[];
  },
  folded: { readonly groups: readonly string[]; readonly themes: readonly string[] },
): { groups: readonly Shown<Group>[]; themes: readonly Shown<Theme>[] } {
  const { groups, themes, examples } = table;
  return {
    groups: withNesting(groups, folded.groups, () => examples.map(({ group }) => group)),
    themes: withNesting(themes, folded.themes, () => examples.map(({ theme }) => theme)),
  };
}

function withNesting<E extends FoldableEntry>(
  entries: readonly E[],
  folded: readonly string[],
  used: () => readonly number[],
): readonly Shown<E>[] {
  if (!treeOf(entries).isNested) return entries;
  const own = new Set(used());
  const nested = foldEntries(entries, folded, (entry) => own.has(entry));
  return entries.map((entry, i) => ({ ...entry, nested: nested[i]! }));
}
