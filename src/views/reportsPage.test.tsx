import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { fileOf } from "../data/testTable";
import type { View } from "../state/view";
import { showPage } from "./testPage";

const table = parseEvidenceTable(
  fileOf({
    groups: [],
    themes: ["x", "y"],
    rows: [
      ["A", "x", "One [1, 2]. Two [1]."],
      ["A", "y", "Alone [5]."],
      ["B", "x", "Here [2, 3]."],
    ],
    more: {
      unit: "reports",
      groups: [
        { id: "A", label: "A", studies: ["1", "2", "4", "5"] },
        { id: "B", label: "B", studies: ["2", "3"] },
      ],
    },
  }),
);

async function show(part: Partial<View> = {}) {
  await showPage(table, part);
  const { tab = "overview" } = part;
  if (tab === "overview" || tab === "heatmap") await screen.findByRole("grid");
  if (tab === "overview" || tab === "chord" || tab === "compare") await screen.findByRole("listbox");
}

/** Whatever is written or said that speaks of studies, but for names such as "Study 1" and headings over them. */
function spokenOfStudies(): string[] {
  const texts = [...document.querySelectorAll("body *")].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ""] : [])),
    element.getAttribute("aria-label") ?? "",
    element.getAttribute("aria-description") ?? "",
  ]);
  return texts.filter((text) => /\bstud(y|ies)\b(?! [1-9])/i.test(text) && text !== "Study");
}

describe("a table whose references nobody has declared to be studies", () => {
  test("counts cited reports", async () => {
    await show();
    expect(screen.getByRole("gridcell", { name: "A, x: 2 cited reports" })).toBeInTheDocument();
    expect(screen.getByRole("gridcell", { name: "A, y: 1 cited report" })).toBeInTheDocument();
    const grid = within(screen.getByRole("grid"));
    expect(grid.getByRole("columnheader", { name: "x" })).toHaveAccessibleDescription("3 distinct cited reports");
    expect(screen.getByRole("combobox", { name: "Measure" })).toHaveDisplayValue("Cited reports");
    expect(screen.getByRole("heading", { name: "Reports cited together" })).toBeInTheDocument();
    expect(screen.getByRole("option", { name: /^Study 1, A, co-cited with 1 report/ })).toBeInTheDocument();
  });

  const views: [string, Partial<View>][] = [
    ["overview with a cell open", { selection: { kind: "cell", group: "A", theme: "x" } }],
    [
      "heatmap of shares with a group open",
      { tab: "heatmap", measure: "share", selection: { kind: "group", group: "A" } },
    ],
    [
      "heatmap of mentions with a theme open",
      { tab: "heatmap", measure: "mentions", selection: { kind: "theme", theme: "x" } },
    ],
    ["chord with a study open", { tab: "chord", selection: { kind: "study", study: "1" } }],
    [
      "chord of groups with a pair open",
      { tab: "chord", level: "groups", selection: { kind: "groups", ids: ["A", "B"] } },
    ],
    ["matrix of a filtered chord", { tab: "chord", matrix: "shown", strength: "jaccard", citedIn: 2 }],
    ["comparison", { tab: "compare", hiddenStudies: ["1"], selection: { kind: "pair", studies: ["1", "2"] } }],
    ["table of examples", { tab: "table" }],
    ["table of the cited", { tab: "table", list: "studies", selection: { kind: "study", study: "4" } }],
  ];
  test.each(views)("nothing speaks of studies: %s", async (_, part) => {
    await show(part);
    expect(spokenOfStudies()).toEqual([]);
  });

  test("its references keep their names, so that they can be asked for", async () => {
    await show({ selection: { kind: "cell", group: "A", theme: "x" } });
    const panel = within(screen.getByRole("complementary", { name: "Reading panel" }));
    expect(panel.getByRole("button", { name: "2 citations, 3 mentions, 2 cited reports" })).toBeInTheDocument();
    expect(panel.getAllByRole("button", { name: /^Study [12]/ })).not.toHaveLength(0);
  });
});
