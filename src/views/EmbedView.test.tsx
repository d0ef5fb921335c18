import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { piat, tableOf } from "../data/testTable";
import type { EvidenceTable } from "../model/evidenceTable";
import { defaultView, type View } from "../state/view";
import { createViewStore } from "../state/viewStore";
import { EmbedView } from "./EmbedView";
import { EvidenceProvider } from "./evidence";
import { useEmbedSnippet } from "./useEmbedSnippet";

async function show(chart: "heatmap" | "chord", table: EvidenceTable = piat, part: Partial<View> = {}) {
  const store = createViewStore({ ...defaultView, ...part });
  render(<EmbedView chart={chart} table={table} store={store} notice="" />);
  await act(() => vi.dynamicImportSettled());
  return { store, user: userEvent.setup() };
}

const link = () => screen.getByRole("link", { name: /^Open this view in Evidence Loom/ });

test("one chart stands alone: with the title, the source, and nothing to choose", async () => {
  await show("heatmap");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(piat.title);
  expect(await screen.findByRole("grid", { name: /^Heatmap/ })).toBeInTheDocument();
  expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
  for (const role of ["banner", "tab", "combobox", "slider", "searchbox"] as const)
    expect(screen.queryByRole(role)).not.toBeInTheDocument();
  expect(screen.getByText(/^Source: Piat et al. 2021, Table 4/)).toHaveTextContent("CC BY 4.0");
});

test("the way to the app leads to the same view, and follows the selection", async () => {
  const { store } = await show("chord", piat, { unit: "bracket", tab: "chord" });
  expect(link()).toHaveAttribute("href", "/?tab=chord&unit=bracket");
  expect(link()).toHaveAttribute("target", "_blank");
  act(() => store.getState().select({ kind: "study", study: "104" }));
  expect(link()).toHaveAttribute("href", "/?tab=chord&unit=bracket&select=study:104");
});

test("what is selected is read in the frame, without commands that lead out of it", async () => {
  const { user } = await show("heatmap", piat, { selection: { kind: "theme", theme: "flexibility" } });
  const panel = within(screen.getByRole("complementary", { name: "Reading panel" }));
  expect(panel.getByRole("heading", { level: 2 })).toHaveTextContent("Flexibility");
  expect(panel.getAllByRole("blockquote").length).toBeGreaterThan(0);
  for (const name of [/^Hide/, /^Compare with/, /^Move/])
    expect(panel.queryByRole("button", { name })).not.toBeInTheDocument();
  await user.click(panel.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
});

test("a cell that is read leads nowhere else either", async () => {
  await show("heatmap", piat, { selection: { kind: "cell", group: "peer-workers", theme: "flexibility" } });
  expect(screen.getByRole("blockquote")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Compare with/ })).not.toBeInTheDocument();
});

test("a filter of the view is said", async () => {
  await show("chord", piat, { hiddenGroups: ["peer-workers"] });
  expect(screen.getByText(/^Showing \d+ of 28 studies and 12 of 15 examples\.$/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Show everything" })).not.toBeInTheDocument();
});

test("a chord with nothing to join says why", async () => {
  const rows = [
    ["G", "T", "x [1]"],
    ["G", "U", "y [2]"],
  ] as const;
  await show("chord", tableOf({ groups: ["G"], themes: ["T", "U"], rows }));
  expect(screen.getByText(/^No two studies are cited in the same example/)).toBeInTheDocument();
});

function Snippet({ chart }: { chart: "heatmap" | "chord" }) {
  return <p>{useEmbedSnippet(chart)}</p>;
}

test("the snippet loads the chart of this view, in a frame that it fits in", () => {
  const store = createViewStore({ ...defaultView, measure: "mentions" });
  const { container } = render(
    <EvidenceProvider table={piat} store={store}>
      <Snippet chart="heatmap" />
    </EvidenceProvider>,
  );
  const frame = new DOMParser().parseFromString(container.textContent ?? "", "text/html").querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe(`${window.location.origin}/?embed=heatmap&measure=mentions`);
  expect(frame?.title).toBe(`Heatmap of ${piat.title}`);
  expect(Number(frame?.height)).toBeGreaterThan(600);
});
