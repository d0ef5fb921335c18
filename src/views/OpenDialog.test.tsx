import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { eppiExample } from "../data/eppiExample";
import type { Opened } from "../data/opened";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { piatFile } from "../data/testTable";
import { importClient } from "../worker/importClient";
import { type Answer, importServer } from "../worker/importServer";
import { OpenDialog } from "./OpenDialog";

/** Reads here, by the messages that a worker would get. */
const readHere = () =>
  importClient((receive) => {
    const answer = importServer((message: Answer) => queueMicrotask(() => receive(structuredClone(message))));
    return { send: (call) => answer(call), close: () => {} };
  });

function show(onOpen: (opened: Opened) => Promise<void> = async () => {}) {
  const startImport = readHere();
  const user = userEvent.setup();
  const dialog = () => (
    <OpenDialog startImport={startImport} onOpen={onOpen} onClose={() => {}} tables={<p>Tables of one’s own</p>} />
  );
  const { unmount } = render(dialog());
  return {
    user,
    reopen() {
      unmount();
      render(dialog());
    },
  };
}

const csv = [
  "Group,Theme,Example",
  "Peer workers,Trust,Close to people [1; 2].",
  "Peer workers,Time,Short visits [2].",
  "Colleges,Trust,Taught together [3–5].",
].join("\n");
const file = (text: string, name: string) => new File([text], name);
const chooser = () => screen.getByLabelText("Choose a file");
const preview = () => screen.findByRole("region", { name: "Preview" });
const openButton = () => screen.getByRole("button", { name: "Open table" });

describe("Open data", () => {
  test("a CSV file: its columns, first examples and counts, and then the table", async () => {
    const onOpen = vi.fn(async (_: Opened) => {});
    const { user } = show(onOpen);
    expect(openButton()).toHaveAttribute("aria-disabled", "true");
    expect(openButton()).toHaveAccessibleDescription("Nothing is there to open.");
    expect(screen.getByText("Tables of one’s own")).toBeInTheDocument();
    await user.upload(chooser(), file(csv, "mine.csv"));
    const region = within(await preview());
    expect(screen.queryByText("Tables of one’s own")).not.toBeInTheDocument();
    expect(region.getByRole("combobox", { name: "Group" })).toHaveValue("group");
    expect(region.getByRole("combobox", { name: "Example" })).toHaveValue("example");
    const examples = within(region.getByRole("list", { name: "The first examples" }));
    expect(examples.getAllByRole("listitem")[0]).toHaveTextContent(
      "Row 2: Peer workers, Trust Leave outClose to people [1; 2].",
    );
    expect(examples.getByText("[3–5]")).toHaveProperty("tagName", "MARK");
    expect(screen.getByText("3 rows read, 3 citations, 5 cited reports")).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "Between cells" })).toHaveDisplayValue("Comma");
    expect(screen.getByRole("combobox", { name: "Encoding" })).toHaveDisplayValue("UTF-8");
    await user.click(openButton());
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
    const opened = onOpen.mock.calls[0]?.[0];
    expect(parseEvidenceTable(opened?.file).examples.map(({ text }) => text)).toEqual([
      "Close to people [1; 2].",
      "Short visits [2].",
      "Taught together [3–5].",
    ]);
    expect(opened?.name).toBe("mine");
  });

  test("a wrong column is an obstacle that is said, and a select puts it right; both can be undone", async () => {
    const { user } = show();
    await user.upload(chooser(), file(csv, "mine.csv"));
    const region = within(await preview());
    const column = () => region.getByRole("combobox", { name: "Example" });
    await user.selectOptions(column(), "Left out");
    await waitFor(() => expect(openButton()).toHaveAccessibleDescription(/^It cannot be opened yet: /));
    expect(screen.getByRole("alert")).toHaveTextContent(/^It cannot be opened yet: /);
    expect(openButton()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Redo" })).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(openButton()).toHaveAttribute("aria-disabled", "false"));
    expect(column()).toHaveValue("example");
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect(column()).toHaveValue("left-out"));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(column()).toHaveValue("example"));
  });

  test("why it cannot be opened is no alert while somebody types, and is one once they ask for it", async () => {
    const { user } = show();
    fireEvent.input(screen.getByRole("textbox", { name: "Paste a table" }), { target: { value: "Word\nalone\n" } });
    await preview();
    await waitFor(() => expect(openButton()).toHaveAccessibleDescription(/^It cannot be opened yet: /));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.click(openButton());
    expect(screen.getByRole("alert")).toHaveTextContent(/^It cannot be opened yet: /);
  });

  test("what is typed is read, what an empty cell means is asked, and nothing is lost when it is closed", async () => {
    const { user, reopen } = show();
    const field = screen.getByRole("textbox", { name: "Paste a table" });
    fireEvent.change(field, { target: { value: csv } });
    const region = within(await preview());
    expect(region.getByRole("radio", { name: "Nobody knows" })).toBeChecked();
    await user.click(region.getByRole("radio", { name: "Not sought" }));
    const title = region.getByRole("textbox", { name: "Title" });
    await user.clear(title);
    await user.type(title, "My table{Enter}");
    await waitFor(() => expect(openButton()).toHaveAttribute("aria-disabled", "false"));
    reopen();
    expect(screen.getByRole("textbox", { name: "Paste a table" })).toHaveValue(csv);
    expect(screen.getByRole("radio", { name: "Not sought" })).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("My table");
    await user.click(screen.getByRole("button", { name: "Start again" }));
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    expect(chooser()).toHaveFocus();
  });

  test("an evidence table as JSON is ready at once", async () => {
    const onOpen = vi.fn(async (_: Opened) => {});
    const { user } = show(onOpen);
    await user.upload(chooser(), file(JSON.stringify(piatFile), "piat.json"));
    await preview();
    expect(screen.getByText("15 rows read, 20 citations, 28 cited reports")).toBeInTheDocument();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    await user.click(openButton());
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
    expect(onOpen.mock.calls[0]?.[0].file).toEqual(piatFile);
  });

  test("a review of EPPI-Reviewer asks which codes are groups and themes", async () => {
    const { user } = show();
    await user.upload(chooser(), file(JSON.stringify(eppiExample), "review.json"));
    const region = within(await preview());
    expect(region.getByRole("combobox", { name: "Groups are the codes of" })).toHaveDisplayValue(
      "Map > Intervention (3 references)",
    );
    expect(screen.getByText("3 rows read, 3 citations, 2 cited reports")).toBeInTheDocument();
    const report = region.getByRole("list", { name: "Report" });
    expect(within(report).getAllByRole("listitem")[0]).toHaveTextContent(
      "Row 3“Looms in general” has no code of the themes. It is left out.",
    );
    await user.selectOptions(region.getByRole("combobox", { name: "Themes are the codes of" }), "40");
    await waitFor(() => expect(screen.getByText("2 rows read, 2 citations, 1 cited report")).toBeInTheDocument());
  });

  test.each([
    ["nothing", "", "photo.csv: expected a table, got an empty file"],
    ["blanks", " \n\t\n", "expected rows and columns, got nothing but blanks"],
    ["broken JSON", '{"format": ', "photo.csv: expected JSON"],
    ["a table with a mistake", '{"format": "evidence-table/1", "title": ""}', "photo.csv: title: "],
    ["a photo that is called a table", "\xff\xd8\xff\xe0", "got a JPEG picture"],
  ])("%s is said to be none, and what was read before stays", async (_, content, why) => {
    const { user } = show();
    await user.upload(chooser(), file(csv, "mine.csv"));
    await preview();
    const bytes = Uint8Array.from(content, (sign) => sign.charCodeAt(0));
    await user.upload(chooser(), new File([bytes], "photo.csv"));
    expect(await screen.findByRole("alert")).toHaveTextContent(why);
    expect(screen.getByText("Reading mine.csv")).toBeInTheDocument();
    expect(openButton()).toHaveAttribute("aria-disabled", "false");
  });

  test("what cannot be kept is said, and the dialog stays as it is", async () => {
    const { user } = show(() => Promise.reject(new Error("the storage is full")));
    await user.upload(chooser(), file(csv, "mine.csv"));
    await preview();
    await user.click(openButton());
    expect(await screen.findByRole("alert")).toHaveTextContent("The table could not be opened: the storage is full");
    expect(await preview()).toBeInTheDocument();
  });
});
