import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { chord } from "../charts/chord";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { placeInAnyStyle } from "../data/placeInAnyStyle";
import { fileOf, piat, tableOf } from "../data/testTable";
import { panel, showPage } from "./testPage";

describe("the page", () => {
  test("a printed range is one button that opens the list of its studies", async () => {
    const table = tableOf({ groups: ["G"], themes: ["T"], rows: [["G", "T", "Found often [109, 116–118]."]] });
    await showPage(table, { selection: { kind: "cell", group: "G", theme: "T" } });
    const range = panel().getByRole("button", { name: "Studies 116–118" });
    expect(range).toHaveTextContent(/^116–118$/);
    const list = document.getElementById(range.getAttribute("popovertarget") ?? "");
    expect(list?.textContent).toBe("116117118");
    expect(screen.getByRole("blockquote")).toHaveTextContent(/^Found often \[109, 116–118\]\.$/);
  });

  test("names and years are buttons that say what is printed", async () => {
    const text = "Found often¹²⁻¹⁴ (Lee et al., 2011; Brown & Jones 2012a, 2012b).";
    const file = fileOf({ groups: ["G"], themes: ["T"], rows: [["G", "T", text]] }) as { examples: object[] };
    const citations = [
      { start: 11, end: 16, studies: ["12", "13", "14"] },
      { start: 17, end: text.length - 1, studies: ["Lee 2011", "Brown & Jones 2012a", "Brown & Jones 2012b"] },
    ];
    const table = parseEvidenceTable({ ...file, examples: [{ ...file.examples[0], citations }] }, placeInAnyStyle);
    await showPage(table, { selection: { kind: "cell", group: "G", theme: "T" } });
    expect(panel().getByRole("button", { name: "Studies ¹²⁻¹⁴" })).toHaveTextContent(/^¹²⁻¹⁴$/);
    expect(panel().getByRole("button", { name: "Study Lee et al., 2011" })).toHaveTextContent(/^Lee et al\., 2011$/);
    expect(panel().getByRole("button", { name: "Study Brown & Jones 2012b" })).toHaveTextContent(/^2012b$/);
    expect(screen.getByRole("blockquote").textContent).toBe(text);
  });

  test("a gap of a table that does not say what gaps mean says so", async () => {
    const table = tableOf({
      groups: ["G", "H"],
      themes: ["T", "U"],
      rows: [
        ["G", "T", "x [1]"],
        ["H", "U", "y [2]"],
      ],
    });
    await showPage(table, { selection: { kind: "cell", group: "G", theme: "U" } });
    expect(panel().getByText(/does not say why this cell is empty/)).toBeInTheDocument();
  });

  test("a group opens its examples, and the passages of other groups that name it", async () => {
    const table = tableOf({
      groups: ["Peer workers", "Colleges"],
      themes: ["T"],
      rows: [
        ["Peer workers", "T", "Close relationships [1]."],
        ["Colleges", "T", "Taught by a peer worker [2]."],
      ],
    });
    await showPage(table, { selection: { kind: "group", group: "Peer workers" } });
    expect(panel().getByRole("heading", { name: "Passages of other groups that name this group" })).toBeInTheDocument();
    expect(
      panel()
        .getAllByRole("blockquote")
        .map((quote) => quote.textContent),
    ).toEqual(["Close relationships [1].", "Taught by a peer worker [2]."]);
  });

  test("a study tells membership from citation", async () => {
    await showPage(piat, { selection: { kind: "study", study: "104" } });
    const groups = panel().getByRole("heading", { name: "The review put this study in" }).nextElementSibling;
    expect(groups?.textContent).toBe("Peer workersService navigation and coordination, not cited under it here");
    expect(panel().getAllByRole("blockquote")).toHaveLength(3);
  });

  test("a listed study that no example cites says so", async () => {
    await showPage(piat, { selection: { kind: "study", study: "86" } });
    expect(panel().getByText(/is cited in no example of this table/)).toBeInTheDocument();
  });

  test("by keyboard, a study in the panel is followed into the panel, and Back returns", async () => {
    const { store, user } = await showPage(piat, {
      selection: { kind: "cell", group: "staff-training", theme: "lived-experience" },
    });
    panel().getByRole("button", { name: "Study 135" }).focus();
    await user.keyboard("{Enter}");
    expect(panel().getByRole("heading", { name: "Study 135" })).toHaveFocus();
    await user.click(panel().getByRole("button", { name: /Back/ }));
    expect(store.getState().view.selection).toEqual({
      kind: "cell",
      group: "staff-training",
      theme: "lived-experience",
    });
    expect(panel().getByRole("heading", { level: 2 })).toHaveFocus();
  });

  test("no two studies cited together: the chord says why and what else there is", async () => {
    const table = tableOf({
      groups: ["G"],
      themes: ["T", "U"],
      rows: [
        ["G", "T", "x [1]"],
        ["G", "U", "y [2]"],
      ],
    });
    await showPage(table, { tab: "chord" });
    expect(screen.getByText(/No two studies are cited in the same example/)).toBeInTheDocument();
    expect(screen.queryByRole("table", { name: /^Co-cited pairs/ })).not.toBeInTheDocument();
  });
});

describe("the share of the group's studies", () => {
  const options = () =>
    within(screen.getByRole("combobox", { name: "Measure" }))
      .getAllByRole("option")
      .map((option) => option.textContent);

  test("is not offered where the table does not say which studies a group has", async () => {
    await showPage(tableOf({ groups: ["G"], themes: ["T"], rows: [["G", "T", "x [1]"]] }));
    expect(options()).toEqual(["Studies", "Mentions", "Examples"]);
  });

  test("its working says of how many, and who is cited without being on the list", async () => {
    const groups = [{ id: "G", label: "G", studies: ["1", "2", "3"] }];
    const table = tableOf({ groups: [], themes: ["T"], rows: [["G", "T", "x [1, 2, 8]"]], more: { groups } });
    const { user } = await showPage(table, { measure: "share", selection: { kind: "cell", group: "G", theme: "T" } });
    expect(options()).toContain("Share of the group's studies");
    expect(await screen.findByRole("gridcell", { name: "G, T: 2 of 3 studies" })).toBeInTheDocument();
    expect(panel().getByText("2 of the 3 studies of this group are cited for this theme.")).toBeInTheDocument();
    await user.click(panel().getByRole("button", { name: "1 citation, 3 mentions, 3 studies" }));
    expect(
      await screen.findByText(/^As a share: 2 of 3 studies that the review put in this group\./),
    ).toHaveTextContent("not counted in the share: 8.");
  });
});

describe("a part that breaks", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("takes no other along, and can be tried again", async () => {
    const broken = vi.spyOn(chord, "scene").mockImplementation(() => {
      throw new Error("no ring today");
    });
    const { user } = await showPage(piat);
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText("no ring today")).toBeInTheDocument();
    expect(await screen.findAllByRole("gridcell")).toHaveLength(21);
    broken.mockRestore();
    await user.click(alert.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("listbox", { name: /^Chord/ })).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("a table with references", () => {
  const referenced = tableOf({
    groups: ["G"],
    themes: ["T"],
    rows: [["G", "T", "Found [104, 105], and twice [106]."]],
    more: {
      studies: [
        {
          id: "104",
          reports: ["104", "106"],
          reference: {
            type: "article-journal",
            title: "Benefits of peer roles",
            author: [{ family: "Moran", given: "Galia" }],
            issued: { "date-parts": [[2012]] },
            DOI: "10.1000/x1",
          },
        },
        {
          id: "106",
          reference: { type: "report", title: "The same, in full", author: "Moran", URL: "https://example.org/r" },
        },
      ],
    },
  });

  test("a mention says the name, and its text is only what is printed", async () => {
    await showPage(referenced, { selection: { kind: "cell", group: "G", theme: "T" } });
    expect(panel().getByRole("button", { name: "Study 104, Moran 2012" })).toHaveTextContent(/^104$/);
    expect(panel().getByRole("button", { name: "Study 106, Moran 2012" })).toHaveTextContent(/^106$/);
    expect(panel().getByRole("button", { name: "Study 105" })).toHaveTextContent(/^105$/);
    expect(screen.getByRole("blockquote")).toHaveTextContent(/^Found \[104, 105\], and twice \[106\]\.$/);
  });

  test("the reading panel has the references of a study and of its other reports, with where they lead", async () => {
    await showPage(referenced, { selection: { kind: "study", study: "104" } });
    expect(panel().getByText(/^Moran G \(2012\)\. Benefits of peer roles\./)).toBeInTheDocument();
    expect(panel().getByRole("link", { name: /^doi:10\.1000\/x1/ })).toHaveAttribute(
      "href",
      "https://doi.org/10.1000/x1",
    );
    expect(panel().getByText(/^The same, in full\./)).toBeInTheDocument();
    expect(panel().getByRole("link", { name: /^https:\/\/example\.org\/r/ })).toBeInTheDocument();
    expect(panel().queryByText(/Open its entry/)).toBeNull();
  });

  test("the list of studies names them", async () => {
    await showPage(referenced, { tab: "table", list: "studies" });
    const link = screen.getByRole("link", { name: "Reference of study 104, Moran 2012 (opens in a new tab)" });
    expect(link).toHaveTextContent(/^Moran 2012$/);
  });

  test("studies can be labelled by their names; those without a reference keep their numbers", async () => {
    const { user } = await showPage(referenced, { tab: "table", list: "studies" });
    const names = () => screen.getAllByRole("button", { name: /^Study / }).map((button) => button.textContent);
    expect(names()).toEqual(["104", "105"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Labels" }), "Names");
    await act(() => vi.dynamicImportSettled());
    expect(names()).toEqual(["Moran 2012", "105"]);
    expect(screen.getByRole("button", { name: "Study Moran 2012" })).toBeInTheDocument();
  });
});
