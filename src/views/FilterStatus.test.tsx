import { act, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { panel, showPage } from "./testPage";

describe("of a study that is filtered out", () => {
  test("it is said, and nothing of whom it is cited together with; its examples stay to be read", async () => {
    const { user } = await showPage(piat, { selection: { kind: "study", study: "104" }, hiddenStudies: ["104"] });
    expect(panel().getByText(/^This study is filtered out/)).toBeInTheDocument();
    expect(panel().queryByText(/^Cited together with/)).not.toBeInTheDocument();
    expect(panel().getAllByRole("blockquote")).toHaveLength(3);
    await user.click(panel().getByRole("button", { name: "Show everything" }));
    expect(panel().getByRole("heading", { name: /^Cited together with/ })).toBeInTheDocument();
  });

  test("one that stays, but none of whose examples does, is not said to be cited with none either", async () => {
    await showPage(piat, { selection: { kind: "study", study: "93" }, hiddenGroups: ["family-focused-innovations"] });
    expect(panel().getByText(/^All examples that cite this study are filtered out/)).toBeInTheDocument();
    expect(panel().queryByText(/^Cited together with/)).not.toBeInTheDocument();
    expect(panel().queryByRole("heading", { name: "Cited in" })).not.toBeInTheDocument();
  });

  test("of one whose partners are filtered out, the filter is named as the reason", async () => {
    const others = piat.studies.map(({ id }) => id).filter((id) => id !== "104");
    await showPage(piat, { selection: { kind: "study", study: "104" }, hiddenStudies: others });
    expect(panel().getByText(/^The filter leaves no other study/)).toBeInTheDocument();
    expect(panel().queryByText(/Cited together with no other/)).not.toBeInTheDocument();
  });

  test("one that is cited with none in the whole table is said so without a filter", async () => {
    await showPage(piat, { selection: { kind: "study", study: "93" } });
    expect(panel().getByText("Cited together with no other study in the same example.")).toBeInTheDocument();
  });
});

describe("of two that are filtered out", () => {
  test("studies: not that no example cites both", async () => {
    await showPage(piat, { selection: { kind: "pair", studies: ["104", "109"] }, hiddenStudies: ["109"] });
    expect(panel().getByText(/^What cites both is filtered out/)).toBeInTheDocument();
    expect(panel().queryByText("No example cites both.")).not.toBeInTheDocument();
  });

  test("groups: not that no study is cited under both", async () => {
    await showPage(piat, {
      level: "groups",
      selection: { kind: "groups", ids: ["peer-workers", "personal-recovery-planning"] },
      hiddenGroups: ["peer-workers"],
    });
    expect(panel().getByText("The filter leaves no study that is cited under both.")).toBeInTheDocument();
  });
});

describe("of a heading that is filtered out", () => {
  test("a group: no zeros, in counts or of its studies", async () => {
    const { user } = await showPage(piat, { selection: { kind: "group", group: "peer-workers" } });
    expect(panel().getByText("11 of the 22 studies of this group are cited here.")).toBeInTheDocument();
    await user.click(panel().getByRole("button", { name: "Hide this group" }));
    expect(panel().getByText(/^All examples of this group are filtered out/)).toBeInTheDocument();
    expect(panel().queryByText(/\b0 /)).not.toBeInTheDocument();
    expect(panel().queryByText(/studies of this group/)).not.toBeInTheDocument();
    await user.click(panel().getByRole("button", { name: "Show everything" }));
    expect(panel().getByText("11 of the 22 studies of this group are cited here.")).toBeInTheDocument();
  });

  test("a theme: no zeros, not of a share either", async () => {
    const selection = { kind: "theme", theme: "flexibility" } as const;
    await showPage(piat, { selection, hiddenThemes: ["flexibility"], measure: "share" });
    expect(panel().getByText(/^All examples of this theme are filtered out/)).toBeInTheDocument();
    expect(panel().queryByText(/\b0 /)).not.toBeInTheDocument();
  });

  test("a cell of a hidden theme: how many of its examples are filtered out, and no zeros", async () => {
    const selection = { kind: "cell", group: "peer-workers", theme: "flexibility" } as const;
    await showPage(piat, { selection, hiddenThemes: ["flexibility"], measure: "share" });
    expect(panel().getByText("1 example is filtered out.")).toBeInTheDocument();
    expect(panel().queryByText(/\b0 /)).not.toBeInTheDocument();
  });

  test("passages of other groups that name it go with their own group", async () => {
    const table = tableOf({
      groups: ["Peer workers", "Colleges"],
      themes: ["T"],
      rows: [
        ["Peer workers", "T", "Close relationships [1]."],
        ["Colleges", "T", "Taught by a peer worker [2]."],
      ],
    });
    await showPage(table, { selection: { kind: "group", group: "Peer workers" }, hiddenGroups: ["Colleges"] });
    expect(panel().getAllByRole("blockquote")).toHaveLength(1);
    expect(panel().getByText("1 example is filtered out.")).toBeInTheDocument();
  });
});

describe("a chord whose pairs are all filtered out", () => {
  test("says so, not that no two studies are cited together, and offers the way back", async () => {
    const { user } = await showPage(piat, { tab: "chord", citedIn: 9 });
    const chord = within(screen.getByRole("region", { name: "Studies cited together" }));
    expect(chord.getByText(/^Everything is filtered out, so there is nothing to join here/)).toBeInTheDocument();
    expect(chord.queryByText(/No two studies/)).not.toBeInTheDocument();
    expect(chord.queryByRole("button", { name: /See what/ })).not.toBeInTheDocument();
    await user.click(chord.getByRole("button", { name: "Show everything" }));
    expect(await chord.findByText(/^46 co-cited pairs/)).toBeInTheDocument();
  });

  test("with something left that is no pair: the filter leaves none, of studies and of groups", async () => {
    const groups = piat.groups.map(({ id }) => id).filter((id) => id !== "family-focused-innovations");
    const { store } = await showPage(piat, { tab: "chord", hiddenGroups: groups });
    expect(screen.getByText(/^The filter leaves no two studies that are cited in the same/)).toBeInTheDocument();
    act(() => store.getState().choose({ level: "groups" }));
    await act(() => vi.dynamicImportSettled());
    expect(await screen.findByText(/^The filter leaves no two groups that share a study/)).toBeInTheDocument();
  });

  test("where the whole table has no pair the filter is not the reason", async () => {
    const table = tableOf({
      groups: ["G"],
      themes: ["T", "U"],
      rows: [
        ["G", "T", "x [1]"],
        ["G", "U", "y [2]"],
      ],
    });
    await showPage(table, { tab: "chord", hiddenThemes: ["U"] });
    expect(screen.getByText(/^No two studies are cited in the same example/)).toBeInTheDocument();
  });
});

describe("the tab Table with everything filtered out", () => {
  test.each(["examples", "studies"] as const)("says so in the place of rows: %s", async (list) => {
    const { user } = await showPage(piat, { tab: "table", list, citedIn: 9 });
    const section = within(screen.getByRole("region", { name: "The table, row by row" }));
    expect(section.queryByRole("table")).not.toBeInTheDocument();
    expect(section.getByText(/^Everything here is filtered out/)).toBeInTheDocument();
    await user.click(section.getByRole("button", { name: "Show everything" }));
    expect(section.getByRole("table")).toBeInTheDocument();
  });
});

describe("a mention of what is filtered out", () => {
  test("is described so and keeps its name, its text and its place in the passage; the others stay as they are", async () => {
    const selection = { kind: "cell", group: "peer-workers", theme: "flexibility" } as const;
    await showPage(piat, { selection, hiddenStudies: ["104"] });
    const text = piat.examples[3]?.text ?? "";
    const quote = panel().getByRole("blockquote");
    expect(quote.textContent).toBe(text);
    const out = within(quote).getByRole("button", { name: "Study 104" });
    const others = within(quote).getByRole("button", { name: "Study 115" });
    expect(out).toHaveAccessibleDescription("filtered out");
    expect(others).toHaveAccessibleDescription("");
    expect(out.className).not.toBe(others.className);
  });

  test("a printed range is filtered out when all its studies are, its list says which", async () => {
    const table = tableOf({ groups: ["G"], themes: ["T"], rows: [["G", "T", "Found often [109, 116–118]."]] });
    const selection = { kind: "cell", group: "G", theme: "T" } as const;
    const { store } = await showPage(table, { selection, hiddenStudies: ["117"] });
    const range = panel().getByRole("button", { name: "Studies 116–118" });
    const list = within(document.getElementById(range.getAttribute("popovertarget") ?? "") ?? document.body);
    const described = () =>
      list.getAllByRole("button", { hidden: true }).map((chip) => chip.getAttribute("aria-description"));
    expect(range).toHaveAccessibleDescription("");
    expect(described()).toEqual([null, "filtered out", null]);
    act(() => store.getState().choose({ hiddenStudies: ["116", "117", "118"] }));
    expect(range).toHaveAccessibleDescription("filtered out");
    expect(panel().getByRole("button", { name: "Study 109" })).toHaveAccessibleDescription("");
  });

  test.each(["table", "compare"] as const)("is so in the tab %s as well", async (tab) => {
    await showPage(piat, { tab, hiddenStudies: ["104"] });
    const mentions = await screen.findAllByRole("button", { name: "Study 104" });
    // Once in each of two examples, three times in one.
    expect(mentions).toHaveLength(5);
    for (const mention of mentions) expect(mention).toHaveAccessibleDescription("filtered out");
  });
});
