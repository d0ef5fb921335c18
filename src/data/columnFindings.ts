import { enImportShapes as words } from "../messages/enImportShapes";
import type { Fix } from "./decision";
import { isBlank } from "./labelText";
import { isNumber, isShare } from "./parseCount";
import type { Role } from "./reading";
import { type Findable, finding, type WeaveFinding } from "./weaveFinding";

/** What there is to tell about columns: those that are left out, and groups or themes that no column names. */
export function columnFindings({ cells, reading, plan, draft }: Findable): WeaveFinding[] {
  const findings: WeaveFinding[] = [];
  const body = cells.rows.slice(plan.bodyFrom);
  const role = (column: number, to: Role, label: string): Fix => ({
    label,
    decision: { kind: "set-role", column, role: to },
  });
  const asHeading = (column: number): Fix[] => {
    if (plan.groupHeadings.length > 0) return [role(column, "group-heading", words.readColumn.group)];
    return plan.themeHeadings.length > 0 ? [role(column, "theme-heading", words.readColumn.theme)] : [];
  };
  for (const column of plan.leftOut) {
    if (body.every((row) => isBlank(row[column] ?? ""))) continue;
    const heading = plan.headings[column] || words.columnName(column);
    const isRecord = reading.shape === "studies" || reading.shape === "records";
    const asAttribute = role(column, isRecord ? "study-attribute" : "example-attribute", words.readColumn.attribute);
    const fixes = reading.shape === "counts" ? asHeading(column) : [...asHeading(column), asAttribute];
    findings.push(finding("column-left-out", words.columnLeftOut(heading), { column }, fixes));
  }
  for (const { column, label } of reading.shape === "counts" ? plan.attributes : []) {
    const filled = body.map((row) => row[column] ?? "").filter((cell) => !isBlank(cell));
    const share = filled.every(isNumber) ? filled.find(isShare) : undefined;
    if (share === undefined) continue;
    findings.push(finding("shares", words.columnOfShares(label, share), { column }, asHeading(column)));
  }
  for (const [axis, entries] of [["group", draft.groups] as const, ["theme", draft.themes] as const]) {
    const [only] = entries.all;
    const columns = reading.columns.some(({ role }) => role.startsWith(axis) && !role.endsWith("attribute"));
    if (only && !columns && reading.subheadings?.startsWith(axis) !== true) {
      findings.push(finding("one-entry", words.oneEntry(axis, only.label)));
    }
  }
  return findings;
}
