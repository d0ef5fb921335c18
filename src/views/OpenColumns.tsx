import { useState } from "react";
import { type ColumnReading, type Reading, type Role, roles } from "../data/reading";
import type { ImportPreview } from "../data/tableImport";
import { Check } from "../ui/Check";
import controls from "../ui/controls.module.css";
import dialog from "./OpenDialog.module.css";
import styles from "./OpenPreview.module.css";
import { useOpenWords } from "./useOpenWords";

/** So many rows and columns are shown at first, and so many more columns each time: each has controls. */
const firstRows = 6;
const firstColumns = 24;
const stepColumns = 50;

/** A cell is shown up to here; it is read whole. */
const longestCell = 240;

const separators = ["", ";", ",", "|", " • ", "/", "\n"] as const;

interface Columns {
  preview: ImportPreview;
  reading: Reading;
  onChange: (columns: readonly ColumnReading[]) => void;
}

/** The first rows as they came, and over each column what it is. */
export function OpenColumns({ preview, reading, onChange }: Columns) {
  const words = useOpenWords();
  const [most, setMost] = useState(firstColumns);
  const { rows, rowCount } = preview;
  const { headerFrom, headerRows } = reading;
  const count = Math.min(reading.columns.length, most);
  const shown = Array.from({ length: count }, (_, i) => i);
  const names = shown.map((column) => nameOf(preview, reading, column) ?? words.column(column + 1));
  const first = headerRows === 0 ? 0 : headerFrom + headerRows;
  const body = rows.slice(first, first + firstRows);
  const moreRows = rowCount - first - body.length;
  const moreColumns = reading.columns.length - count;

  const change = (column: number, part: Partial<ColumnReading>) =>
    onChange(reading.columns.map((one, i) => (i === column ? { ...one, ...part } : one)));

  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.columns} aria-label={words.columns}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {words.row}
              </th>
              {shown.map((column) => {
                const one = reading.columns[column];
                return (
                  one && (
                    <th key={column} scope="col" className={one.role === "left-out" ? styles.out : undefined}>
                      <ColumnControls
                        name={names[column] ?? ""}
                        place={column + 1}
                        column={one}
                        onChange={(part) => change(column, part)}
                      />
                    </th>
                  )
                );
              })}
            </tr>
          </thead>
          <tbody>
            {body.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table has no other name than its number
              <tr key={i}>
                <th scope="row" className={styles.number}>
                  {first + i + 1}
                </th>
                {shown.map((column) => (
                  <td key={column} className={reading.columns[column]?.role === "left-out" ? styles.out : undefined}>
                    {cut(row[column] ?? "", longestCell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={dialog.hint}>
        {moreRows > 0 && `${words.moreRows(moreRows)} `}
        {moreColumns > 0 && (
          <>
            {words.moreColumns(moreColumns)}{" "}
            <button type="button" className={controls.small} onClick={() => setMost(most + stepColumns)}>
              {words.showMore(Math.min(stepColumns, moreColumns))}
            </button>
          </>
        )}
      </p>
    </>
  );
}

const roleKinds: readonly (readonly ["label" | "text" | "study" | "more", readonly Role[]])[] = [
  ["label", ["group", "theme", "group-parent", "theme-parent", "group-heading", "theme-heading"]],
  ["text", ["example", "citations", "value"]],
  ["study", ["study", "study-heading", "title", "authors", "year", "doi", "url", "journal", "abstract"]],
  ["more", ["group-attribute", "theme-attribute", "example-attribute", "study-attribute", "left-out"]],
];

function ColumnControls(props: {
  name: string;
  /** From 1. */
  place: number;
  column: ColumnReading;
  onChange: (part: Partial<ColumnReading>) => void;
}) {
  const { name, place, column, onChange } = props;
  const words = useOpenWords();
  const isLabel = /^(group|theme)(-parent)?$|^study$/.test(column.role);
  const isList = column.separator !== null || /^(group|theme|example)$|-attribute$/.test(column.role);
  const separator = column.separator ?? "";
  const offered = separators.some((one) => one === separator) ? separators : [...separators, separator];
  return (
    <div className={styles.column}>
      <label>
        <span className={styles.columnName}>{name}</span>
        <select
          value={column.role}
          onChange={({ target }) => {
            const role = roles.find((one) => one === target.value);
            if (role) onChange({ role });
          }}
        >
          {roleKinds.map(([kind, of]) => (
            <optgroup key={kind} label={words.roleKinds[kind]}>
              {of.map((role) => (
                <option key={role} value={role}>
                  {words.roles[role]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {isLabel && (
        <Check
          label={words.fillDown}
          name={words.fillDownOf(place)}
          checked={column.fillDown}
          onChange={(fillDown) => onChange({ fillDown })}
        />
      )}
      {isList && (
        <label>
          <span>{words.separator}</span>
          <select
            aria-label={words.separatorOf(place)}
            value={separator}
            onChange={({ target }) => onChange({ separator: target.value === "" ? null : target.value })}
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {Object.entries(words.separators).find(([key]) => key === one)?.[1] ?? words.otherSeparator(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** What stands above a column: the lowest of its headings that says something; null: nothing does. */
function nameOf({ rows }: ImportPreview, { headerFrom, headerRows }: Reading, column: number): string | null {
  const headings = rows.slice(headerFrom, headerFrom + headerRows).map((row) => row[column]?.trim() ?? "");
  const name = headings.findLast((heading) => heading !== "");
  return name === undefined ? null : cut(name, 60);
}

/** A text up to a length; no character is cut in two. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
