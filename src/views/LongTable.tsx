import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { useView } from "./evidence";
import styles from "./LongTable.module.css";
import table from "./RowTable.module.css";
import { Cells, Head, type Rows, role } from "./rowTableParts";
import { useShowRow } from "./useShowRow";

/** How high a row is taken to be until it has been in sight, in pixels. */
const guess = 160;

/**
 * A long table in a frame that scrolls: only the rows in sight are in the page, and the one that holds the focus. Above,
 * between and below them blank rows keep the place of the others.
 */
export function LongTable(props: Rows) {
  const { name, columns, rows, cells, isSelected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    getItemKey: useCallback((place: number) => rows[place] ?? place, [rows]),
    overscan: 3,
    rangeExtractor: useCallback((range: Range) => withFocused(range, focused), [focused]),
  });

  const sort = useView("sort");
  useEffect(() => {
    // Sorted anew, a table is read from its beginning.
    if (sort) scroller.current?.scrollTo({ top: 0 });
  }, [sort]);

  useShowRow(scroller, props, (place) => {
    virtual.scrollToIndex(place);
    scroller.current?.scrollIntoView({ block: "nearest" });
  });

  function onKeyDown(event: KeyboardEvent): void {
    // The browser's own way stops where rows that come into sight turn out to be of another height.
    if (event.target !== event.currentTarget || (event.key !== "Home" && event.key !== "End")) return;
    event.preventDefault();
    virtual.scrollToIndex(event.key === "Home" ? 0 : rows.length - 1);
  }

  const items = virtual.getVirtualItems();
  const blankBefore = (place: number) => (items[place]?.start ?? 0) - (items[place - 1]?.end ?? 0);
  const blankAfter = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={scroller} className={styles.scroller} aria-label={name} tabIndex={0} onKeyDown={onKeyDown}>
      <table
        className={`${table.table} ${styles.long}`}
        aria-label={name}
        aria-rowcount={rows.length + 1}
        {...role.table}
      >
        <Head columns={columns} index={1} />
        <tbody
          {...role.group}
          onFocus={(event) => setFocused(placeOf(event.target))}
          onBlur={(event) => {
            // On the way to another of its buttons the row has to stay.
            if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
          }}
        >
          {items.map(({ key, index }, place) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <Fragment key={key}>
                  <Blank height={blankBefore(place)} columns={columns.length} />
                  <tr
                    ref={virtual.measureElement}
                    data-index={index}
                    aria-rowindex={index + 2}
                    className={isSelected(row) ? table.selected : undefined}
                    aria-current={isSelected(row) || undefined}
                    {...role.row}
                  >
                    <Cells columns={columns} cells={cells(row)} />
                  </tr>
                </Fragment>
              )
            );
          })}
          <Blank height={blankAfter} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** The place of rows that are not in the page. */
function Blank({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles.blank}>
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}

/** Which row an element is in. */
function placeOf(element: Element): number | null {
  const row = element.closest("[data-index]");
  return row ? Number(row.getAttribute("data-index")) : null;
}

/** The rows in sight, and the one that holds the focus, wherever it is: the focus would be lost with it. */
function withFocused(range: Range, focused: number | null): number[] {
  const inSight = defaultRangeExtractor(range);
  if (focused === null || focused >= range.count || inSight.includes(focused)) return inSight;
  return [...inSight, focused].sort((a, b) => a - b);
}
