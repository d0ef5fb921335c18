import { enImportShapes as words } from "../messages/enImportShapes";
import type { Fix } from "./decision";
import { isBlank } from "./labelText";
import type { Role } from "./reading";
import { type Findable, finding, type WeaveFinding } from "./weaveFinding";

/** What there is to tell about columns: those that are left out, and groups or themes that no column names. */
export function columnFindings({ cells, reading, plan, draft }: Findable): WeaveFinding[] {
  const findings: WeaveFinding[] = [];
  const body = cells.rows.slice(plan.bodyFrom);
  for (const column of plan.leftOut) {
    if (body.every((row) => isBlank(row[column] ?? ""))) continue;
    const heading = plan.headings[column] || words.columnName(column);
    const role = (to: Role, label: string): Fix => ({ label, decision: { kind: "set-role", column, role: to } });
    const asHeading =
      plan.groupHeadings.length > 0
        ? [role("group-heading", words.readColumn.group)]
        : plan.themeHeadings.length > 0
          ? [role("theme-heading", words.readColumn.theme)]
          : [];
    const isRecord = reading.shape === "studies" || reading.shape === "records";
    const asAttribute = role(isRecord ? "study-attribute" : "example-attribute", words.readColumn.attribute);
    const fixes = reading.shape === "counts" ? asHeading : [...asHeading, asAttribute];
    findings.push(finding("column-left-out", words.columnLeftOut(heading), { column }, fixes));
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
