import type { ReactNode } from "react";
import type { RowKey, RowSorting } from "../model/counts";
import { useEvidence, useView } from "./evidence";
import styles from "./RowTable.module.css";

/** A column of the tab Table. */
export interface RowColumn {
  readonly label: string;
  /** What its heading sorts by; left out: it does not sort. */
  readonly by?: RowKey;
  readonly className?: string | undefined;
  /** On a phone, where a row is a card without headings, the label stands before the cell. */
  readonly isLabelled?: boolean;
}

export interface Rows {
  readonly name: string;
  readonly columns: readonly RowColumn[];
  /** What each row is about, an index of the table. */
  readonly rows: readonly number[];
  /** A row's cells, one a column. */
  readonly cells: (row: number) => readonly ReactNode[];
  readonly isSelected: (row: number) => boolean;
  /** The row that the search has come to, or -1. */
  readonly reached?: number;
}

// Where rows become cards a browser may take their roles away; said outright they stay.
export const role = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  heading: { role: "columnheader" },
  cell: { role: "cell" },
};

/** The headings; `index`: which of all rows theirs is, where not all of them are in the page. */
export function Head({ columns, index }: Pick<Rows, "columns"> & { index?: number }) {
  return (
    <thead {...role.group}>
      <tr aria-rowindex={index} {...role.row}>
        {columns.map((column) => (
          <Heading key={column.label} {...column} />
        ))}
      </tr>
    </thead>
  );
}

/** A heading; one that sorts does it upwards, downwards, and as published again. */
function Heading({ label, by, className }: RowColumn) {
  const { store } = useEvidence();
  const sort = useView("sort");
  if (by === undefined)
    return (
      <th scope="col" className={className} {...role.heading}>
        {label}
      </th>
    );
  const isUp = sort === by;
  const isDown = sort === `-${by}`;
  const next: RowSorting = isUp ? `-${by}` : isDown ? "published" : by;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}
      {...role.heading}
    >
      <button type="button" className={styles.sort} onClick={() => store.getState().choose({ sort: next })}>
        {label}
        <span aria-hidden="true">{isUp ? "↑" : isDown ? "↓" : "↕"}</span>
      </button>
    </th>
  );
}

/** What stands in a row. */
export function Cells({ columns, cells }: Pick<Rows, "columns"> & { cells: readonly ReactNode[] }) {
  return columns.map(({ label, className, isLabelled }, i) => (
    <td key={label} className={className} data-label={isLabelled ? label : undefined} {...role.cell}>
      {cells[i]}
    </td>
  ));
}
