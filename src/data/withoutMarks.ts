import { enImport } from "../messages/enImport";
import type { GridWithFindings } from "./grid";
import { hintsOf } from "./headingWords";
import { isBlank } from "./labelText";

// NVivo numbers rows and columns, ATLAS.ti says how often a code or document is quoted and how many documents are in a group.
const programs = [
  { column: /^[A-Z]{1,3} : (?=\S)/, row: /^\d+ : (?=\S)/ },
  { column: /^[●○◆◇]\s*|\s*\bGr=\d+$/g, row: /^[●○◆◇]\s*|\s*\bGr=\d+(?:;?\s*GS=\d+)?$/g },
];

/**
 * A matrix as a program for coding texts saves it, without what the program adds to the names of all rows and all columns:
 * "A : Nurses" as "Nurses". Any other table as it is.
 */
export function withoutMarks({ grid, findings }: GridWithFindings): GridWithFindings {
  const [head = [], ...body] = grid.rows;
  const isName = (cell: string) => !isBlank(cell) && !hintsOf(cell).includes("total");
  const across = head.slice(1).filter(isName);
  const down = body.map(([name = ""]) => name).filter(isName);
  const program = programs.find(
    ({ column, row }) =>
      across.length > 0 &&
      down.length > 0 &&
      across.every((name) => name.search(column) >= 0) &&
      down.every((name) => name.search(row) >= 0),
  );
  if (!program) return { grid, findings };
  const rows = grid.rows.map((row, i) =>
    row.map((cell, k) =>
      i === 0 && k > 0 ? cell.replace(program.column, "") : k === 0 ? cell.replace(program.row, "") : cell,
    ),
  );
  const text = enImport.marksLeftOut(across[0] ?? "", rows[0]?.[head.indexOf(across[0] ?? "")] ?? "");
  return { grid: { ...grid, rows }, findings: [...findings, { kind: "text-left-out", row: 0, column: null, text }] };
}
