import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import type { EvidenceTable } from "../model/evidenceTable";
import { defaultView, type View } from "../state/view";
import { createViewStore } from "../state/viewStore";
import { Page } from "./Page";

/**
 * The page with a table, without a browser: charts get the narrowest width, as nothing is laid out. What is fetched when it is
 * asked for is there when it returns; the names of a chart's marks come after its drawing. For tests.
 */
export async function showPage(table: EvidenceTable, part: Partial<View> = {}) {
  const store = createViewStore({ ...defaultView, ...part });
  await act(async () => render(<Page table={table} store={store} notice="" onShare={() => {}} />));
  await act(() => vi.dynamicImportSettled());
  return { store, user: userEvent.setup() };
}

/** What is read, in the page. For tests. */
export const panel = () => within(screen.getByRole("complementary", { name: "Reading panel" }));
