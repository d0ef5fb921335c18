import { useRef } from "react";
import { Later } from "../ui/Later";
import styles from "./RowTable.module.css";
import { Cells, Head, type Rows, role } from "./rowTableParts";
import { useIsOnPaper } from "./useIsOnPaper";
import { useShowRow } from "./useShowRow";

const loadLong = () => import("./LongTable").then((module) => ({ default: module.LongTable }));

/** A table of this many rows keeps in the page only those in sight, until it is printed. */
const long = 100;

/** A table whose headings sort; on a phone each row is a card. */
export function RowTable(props: Rows) {
  const isOnPaper = useIsOnPaper();
  if (props.rows.length < long) return <WholeTable {...props} />;
  return (
    <>
      <div className="not-on-paper">
        <Later load={loadLong} {...props} />
      </div>
      {isOnPaper && <WholeTable {...props} />}
    </>
  );
}

function WholeTable(props: Rows) {
  const { name, columns, rows, cells, isSelected } = props;
  const table = useRef<HTMLTableElement>(null);
  useShowRow(table, props, (place) => table.current?.tBodies[0]?.rows[place]?.scrollIntoView({ block: "nearest" }));
  return (
    <table ref={table} className={styles.table} aria-label={name} {...role.table}>
      <Head columns={columns} />
      <tbody {...role.group}>
        {rows.map((row) => (
          <tr
            key={row}
            className={isSelected(row) ? styles.selected : undefined}
            aria-current={isSelected(row) || undefined}
            {...role.row}
          >
            <Cells columns={columns} cells={cells(row)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
