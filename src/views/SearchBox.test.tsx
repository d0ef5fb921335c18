import { act, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { tableOf } from "../data/testTable";
import type { View } from "../state/view";
import { showPage } from "./testPage";

const table = tableOf({
  groups: ["Peer workers", "Collèges"],
  themes: ["Relations", "Expérience"],
  rows: [
    ["Peer workers", "Relations", "A relationship [1, 2]."],
    ["Peer workers", "Expérience", "Nothing of the kind [12]."],
    ["Collèges", "Relations", "Related, in a way [2]."],
    ["Collèges", "Relations", "A second relation [12]."],
  ],
});

async function show(part: Partial<View> = {}) {
  const { store, user } = await showPage(table, part);
  const box = screen.getByRole("searchbox", { name: "Search examples" });
  /** Types, and waits for what is fetched when the box is entered. */
  async function type(keys: string) {
    await user.type(box, keys);
    await act(() => vi.dynamicImportSettled());
  }
  return { store, user, box, type };
}

const search = () => within(screen.getByRole("search"));
const count = () => search().getByRole("status").textContent;
const opened = () => screen.getByRole("complementary").querySelector("h2")?.textContent;

describe("the search box", () => {
  test("says how many examples have the words, while they are typed", async () => {
    const { type } = await show();
    expect(count()).toBe("");
    await type("rel");
    expect(count()).toBe("3 examples");
    await type("ationship");
    expect(count()).toBe("1 example");
    await type("s");
    expect(count()).toBe("0 examples");
    expect(search().getByRole("button", { name: "Next" })).toBeDisabled();
  });

  test("Enter opens one after the other, Shift and Enter the one before, round the table", async () => {
    const { type, box } = await show();
    await type("rel{Enter}");
    expect([count(), opened()]).toEqual(["1 of 3 examples", "Peer workers · Relations"]);
    await type("{Enter}");
    expect([count(), opened()]).toEqual(["2 of 3 examples", "Collèges · Relations"]);
    await type("{Enter}");
    expect(count()).toBe("3 of 3 examples");
    await type("{Enter}");
    expect([count(), opened()]).toEqual(["1 of 3 examples", "Peer workers · Relations"]);
    await type("{Shift>}{Enter}{/Shift}");
    expect(count()).toBe("3 of 3 examples");
    expect(box).toHaveFocus();
  });

  test("Next and Previous do the same", async () => {
    const { type, user } = await show();
    await type("rel");
    await user.click(search().getByRole("button", { name: "Previous" }));
    expect(count()).toBe("3 of 3 examples");
    await user.click(search().getByRole("button", { name: "Next" }));
    expect(count()).toBe("1 of 3 examples");
  });

  test("Enter opens what is called so, where no example has the words", async () => {
    const { type } = await show();
    await type("coll{Enter}");
    expect([count(), opened()]).toEqual(["0 examples", "Collèges"]);
    await type("x{Enter}");
    expect(opened()).toBe("Collèges");
  });

  test("groups, themes and studies of that name open in the reading panel", async () => {
    const { type, user } = await show();
    await type("experience");
    await user.click(search().getByRole("button", { name: "Expérience" }));
    expect(opened()).toBe("Expérience");
    await user.clear(screen.getByRole("searchbox"));
    await type("1");
    const studies = await search().findAllByRole("button", { name: /^Study/ });
    expect(studies.map((button) => button.textContent)).toEqual(["Study 1", "Study 12"]);
  });

  test("what is typed without a rest is one choice, and Escape is another", async () => {
    const { type, store, box } = await show();
    await type("relation");
    await type("{Enter}");
    expect(store.getState().past.map(({ view }) => view.words)).toEqual(["", "relation"]);
    await type("{Escape}");
    expect([count(), store.getState().view.words, store.getState().gesture]).toEqual(["", "", null]);
    expect(box).toHaveFocus();
    act(() => store.getState().undo());
    expect(box).toHaveValue("relation");
  });

  test("the words filter when asked to, no longer once they are cleared", async () => {
    const { type, user, store } = await show();
    await type("related");
    await user.click(search().getByRole("checkbox", { name: "Only these examples" }));
    expect(screen.getByText("Showing 1 of 3 studies and 1 of 4 examples.")).toBeInTheDocument();
    await user.clear(screen.getByRole("searchbox"));
    expect(store.getState().view.onlyWords).toBe(false);
    expect(screen.queryByText(/^Showing 1 of 3/)).not.toBeInTheDocument();
  });

  test("counts what nothing else leaves out, and says what is", async () => {
    const { type } = await show({ hiddenGroups: ["Collèges"] });
    await type("rel");
    expect(count()).toBe("1 example");
    expect(search().getByText("2 examples are filtered out.")).toBeInTheDocument();
  });
});
