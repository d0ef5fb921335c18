import { Later } from "../ui/Later";
import styles from "./RowTable.module.css";
import { Cells, Head, type Rows, role } from "./rowTableParts";

const loadLong = () => import("./LongTable").then((module) => ({ default: module.LongTable }));

/** A table of this many rows keeps in the page only those in sight. */
const long = 100;

/** A table whose headings sort; on a phone each row is a card. */
export function RowTable(props: Rows) {
  const { name, columns, rows, cells, isSelected } = props;
  if (rows.length >= long) return <Later load={loadLong} {...props} />;
  return (
    <table className={styles.table} aria-label={name} {...role.table}>
      <Head columns={columns} />
      <tbody {...role.group}>
        {rows.map((row) => (
          <tr key={row} className={isSelected(row) ? styles.selected : undefined} {...role.row}>
            <Cells columns={columns} cells={cells(row)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
