import type { EvidenceTable } from "./evidenceTable";

/** The counts of a table before anything is counted. */
export const noCounts = ({ groups, themes }: EvidenceTable) => ({
  values: new Float64Array(groups.length * themes.length),
  rowTotals: new Float64Array(groups.length),
  columnTotals: new Float64Array(themes.length),
  total: 0,
});
