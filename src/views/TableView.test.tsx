import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { tableOf } from "../data/testTable";
import type { EvidenceTable } from "../model/evidenceTable";
import type { View } from "../state/view";
import { showPage } from "./testPage";

const show = (table: EvidenceTable, part: Partial<View> = {}) => showPage(table, { tab: "table", ...part });

const plain = {
  groups: ["A", "B"],
  themes: ["x"],
  rows: [
    ["A", "x", "First [1, 2]."],
    ["B", "x", "Second [2]."],
  ],
} as const;
const headings = () =>
  screen.getAllByRole("columnheader").map(({ textContent }) => textContent?.replace(/ ?[↑↓↕]/u, ""));
const cellsOf = (row: number) =>
  within(screen.getAllByRole("row")[row] ?? document.body)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the tab Table", () => {
  test("lists studies without what the table does not say of them", async () => {
    await show(tableOf(plain), { list: "studies" });
    expect(headings()).toEqual(["Study", "Cited in", "Cells", "Same example as"]);
    expect(cellsOf(2)).toEqual(["2", "2 examples", "A · xB · x", "1 other"]);
  });

  test("says of a study that it is in no list, where there are lists", async () => {
    const lists = [
      { id: "A", label: "A", studies: ["1"] },
      { id: "B", label: "B" },
    ];
    await show(tableOf({ ...plain, more: { groups: lists } }), { list: "studies" });
    expect([cellsOf(1).at(-1), cellsOf(2).at(-1)]).toEqual(["A", "not said"]);
  });

  test("another list is another choice, as published", async () => {
    const { user, store } = await show(tableOf(plain), { sort: "-studies" });
    await user.selectOptions(screen.getByRole("combobox", { name: "List" }), "Studies");
    expect(store.getState().view).toMatchObject({ list: "studies", sort: "published" });
    act(() => store.getState().undo());
    expect(cellsOf(1).at(-1)).toBe("2 studies");
  });

  test("offers no list of studies where no study is named", async () => {
    await show(tableOf({ groups: ["A"], themes: ["x"], rows: [["A", "x", "Nobody."]] }));
    expect(screen.queryByRole("combobox", { name: "List" })).not.toBeInTheDocument();
    expect(headings()).toEqual(["Group", "Theme", "Example"]);
  });

  test("marks the rows of the selected cell", async () => {
    await show(tableOf(plain), { selection: { kind: "cell", group: "B", theme: "x" } });
    const [, first, second] = screen.getAllByRole("row");
    expect(second?.className).not.toBe(first?.className);
  });
});
