import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import type { EvidenceTable } from "../model/evidenceTable";
import type { View } from "../state/view";
import { showPage } from "./testPage";

const show = (table: EvidenceTable, part: Partial<View> = {}) => showPage(table, { tab: "compare", ...part });

/** Four themes; x and y share study 1, nothing else is shared. */
const four = tableOf({
  groups: ["G", "H"],
  themes: ["x", "y", "z", "w"],
  rows: [
    ["G", "x", "One [1]."],
    ["G", "y", "Again [1]. More [2]."],
    ["H", "z", "Nobody."],
    ["H", "w", "Other [3]."],
  ],
});
const allFour: Partial<View> = { compared: ["x", "y", "z", "w"] };

const rowsOfShared = () =>
  within(screen.getByRole("table", { name: "Shared studies" }))
    .getAllByRole("row")
    .slice(1);
const text = (row: HTMLElement) => row.textContent?.replace(/\s+/g, " ");

describe("what they share", () => {
  test("of four, only what is shared has a row; the ten others are counted, and shown on request", async () => {
    const { user } = await show(four, allFour);
    expect(rowsOfShared().map(text)).toEqual(["x and y111 of 2, Jaccard 0.501"]);
    expect(screen.getByText(/^10 combinations share no study/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show them" }));
    expect(rowsOfShared()).toHaveLength(11);
    await user.click(screen.getByRole("button", { name: "Hide them" }));
    expect(rowsOfShared()).toHaveLength(1);
  });

  test("of two that share nothing there is a row all the same", async () => {
    await show(four, { compared: ["x", "w"] });
    expect(rowsOfShared().map(text)).toEqual(["x and w0none0 of 2, Jaccard 0.000"]);
    expect(screen.getByText(/No study is cited for both\./)).toBeInTheDocument();
  });
});

describe("in words", () => {
  test("counts, what is shared, gaps", async () => {
    await show(four, allFour);
    expect(
      screen.getByText(
        "Studies cited here: 2 for y, 1 for x, 1 for w and 0 for z. No study is cited for all four. Of two at a time, x and y share most: 1.",
      ),
    ).toBeInTheDocument();
    expect(screen.getByText("No example: x in H; y in H; z in G; w in G.")).toBeInTheDocument();
  });

  test("what is hidden is said to be filtered out, not to be a gap", async () => {
    await show(four, { ...allFour, hiddenGroups: ["H"] });
    expect(
      screen.getByText("No example: x in H; y in H; z in G; w in G. 2 cells are filtered out."),
    ).toBeInTheDocument();
    const twin = within(screen.getByRole("table", { name: /^Which studies each theme has/ }));
    expect(twin.getByRole("row", { name: /^H/ })).toHaveTextContent(
      "Hgap: no examplegap: no examplefiltered outfiltered out",
    );
  });

  test("many gaps are counted, by what they are gaps of", async () => {
    const groups = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
    const table = tableOf({
      groups,
      themes: ["x", "y"],
      rows: [
        ["A", "x", "One [1]."],
        ["B", "y", "Two [1]."],
      ],
    });
    await show(table);
    expect(screen.getByText("No example: x in 9, y in 9 of 10 groups.")).toBeInTheDocument();
  });
});

test("a table that cites nobody: its examples are compared, and the page says why no more is", async () => {
  const table = tableOf({
    groups: ["G", "H"],
    themes: ["x", "y"],
    rows: [
      ["G", "x", "Nobody."],
      ["H", "x", "Nobody else."],
    ],
  });
  await show(table);
  expect(screen.getByText(/cites a study, so only the examples can be compared/)).toBeInTheDocument();
  expect(screen.queryByRole("table", { name: "Shared studies" })).not.toBeInTheDocument();
  expect(await screen.findAllByRole("blockquote")).toHaveLength(2);
  expect(screen.getAllByText("gap: no example")).toHaveLength(2);
});

test("turned round it starts with the first groups, and back with the first themes: one choice each", async () => {
  const { store, user } = await show(piat, { compared: ["flexibility", "lived-experience"] });
  await user.selectOptions(screen.getByRole("combobox", { name: "Compare" }), "Groups");
  const boxes = within(screen.getByRole("group", { name: "Groups to compare" }));
  expect(boxes.getAllByRole("checkbox", { checked: true })).toHaveLength(3);
  expect(screen.getByRole("heading", { name: "Groups side by side" })).toBeInTheDocument();
  expect(store.getState().past).toHaveLength(1);
  act(() => store.getState().undo());
  expect(screen.getByRole("checkbox", { name: "Relationship building" })).not.toBeChecked();
});

test("a row in which none of them has an example says so once", async () => {
  await show(four, { compared: ["x", "y"] });
  const region = within(await screen.findByRole("region", { name: "What the examples say" }));
  expect(region.getAllByText(/^gap/).map((gap) => gap.textContent)).toEqual(["gap: no example for any of them"]);
});

describe("what is filtered out", () => {
  const seen = () =>
    screen.getByText(/filtered out\. Studies cited|filtered out\.$/, { selector: "[aria-live] > :first-child" });

  test("is named first and not compared as zero, in words or among the combinations", async () => {
    await show(piat, { hiddenThemes: ["flexibility"] });
    expect(seen()).toHaveTextContent(
      /^Flexibility is filtered out\. Studies cited here: 15 for Lived experience and 8 for Relationship building\. 3 studies are cited for both\.$/,
    );
    expect(rowsOfShared().map(text)).toEqual([expect.stringMatching(/^Relationship building and Lived experience/)]);
  });

  test("all but one: nothing is said to be shared or not; all: nothing is counted", async () => {
    const { store } = await show(piat, { hiddenThemes: ["flexibility", "lived-experience"] });
    expect(seen()).toHaveTextContent(
      /^Flexibility and Lived experience are filtered out\. Studies cited here: 8 for Relationship building\.$/,
    );
    act(() => store.getState().choose({ citedIn: 9 }));
    expect(seen()).toHaveTextContent(/ are filtered out\.$/);
    expect(screen.queryByText(/Studies cited here/)).not.toBeInTheDocument();
    expect(screen.queryByRole("table", { name: "Shared studies" })).not.toBeInTheDocument();
  });
});
