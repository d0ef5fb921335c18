import { act, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { counted } from "../data/testTable";
import { reconcileView } from "../state/reconcileView";
import { defaultView, type View } from "../state/view";
import { panel, showPage } from "./testPage";

async function show(part: Partial<View> = {}) {
  const shown = await showPage(counted, part);
  if (part.tab !== "table") await screen.findByRole("grid");
  return shown;
}

describe("a table of counts", () => {
  test("has only the heatmap and its rows, and says so", async () => {
    await show();
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Heatmap", "Table"]);
    expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Heatmap");
    expect(screen.getByText(/so the heatmap is its only chart\./)).toBeInTheDocument();
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(screen.getByRole("combobox", { name: "Measure" })).toHaveDisplayValue("Count");
  });

  test("cells say their number, zero is one, and a gap is none", async () => {
    await show({ hiddenThemes: ["y"] });
    const names = screen.getAllByRole("gridcell").map((cell) => cell.getAttribute("aria-label"));
    expect(names).toEqual([
      "A, x: 51 counted",
      "A, y: filtered out",
      "B, x: 7 counted",
      "B, y: gap, no number",
      "C, x: gap, no number",
      "C, y: filtered out",
    ]);
    expect(screen.getByText("Showing 2 of 4 numbers.")).toBeInTheDocument();
  });

  test("zero is drawn as zero", async () => {
    await show();
    expect(screen.getByRole("gridcell", { name: "A, y: 0 counted" })).toBeInTheDocument();
  });

  test("a cell says its number, and that the table gives no examples", async () => {
    await show({ selection: { kind: "cell", group: "A", theme: "x" } });
    expect(panel().getByRole("button", { name: "51 counted" })).toBeInTheDocument();
    expect(panel().getByText(/no examples, so there is nothing more to read/)).toBeInTheDocument();
    expect(panel().queryByRole("blockquote")).toBeNull();
    expect(panel().queryByText("Compare with…")).toBeNull();
  });

  test("the working of a total lists what it sums, and says that it is a sum", async () => {
    const { user } = await show({ selection: { kind: "theme", theme: "x" } });
    expect(panel().getByText("No number for C.")).toBeInTheDocument();
    await user.click(panel().getByRole("button", { name: "58 counted" }));
    await act(() => vi.dynamicImportSettled());
    const dialog = within(screen.getByRole("dialog", { name: "How it is counted: x" }));
    expect(dialog.getByText(/A total is the sum of its cells/)).toBeInTheDocument();
    expect(dialog.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["A: 51", "B: 7"]);
  });

  test("the tab Table lists the numbers", async () => {
    await show({ tab: "table" });
    const table = within(screen.getByRole("table", { name: "Numbers of Coded segments" }));
    expect(table.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual(["Group↕", "Theme↕", "Count"]);
    expect(table.getAllByRole("row")).toHaveLength(5);
    expect(table.getAllByRole("row")[1]).toHaveTextContent(/^Ax51 Open cell$/);
  });

  test("a link to a chart that is not there is told of, one that asks for nothing special is not", () => {
    const fit = (part: Partial<View>) => reconcileView({ ...defaultView, ...part }, counted, () => 0);
    expect(fit({}).leftOut).toEqual([]);
    expect(fit({ order: "similarity", tab: "heatmap" }).leftOut).toEqual([]);
    expect(fit({ tab: "chord", measure: "mentions" })).toMatchObject({
      leftOut: ["tab", "measure"],
      view: { tab: "overview", measure: "studies" },
    });
  });
});
