import { beforeEach, describe, expect, test, vi } from "vitest";
import { KeepingError } from "./database";
import { createKeeper, type Keeping } from "./keeper";
import { type Change, changeTable, holdTable, type Kept, keepTable } from "./tables";

// The disk and the locks are those of the test: what the browser's own do is tried in e2e/keeping.spec.ts.
vi.mock("./tables", async (original) => ({
  ...(await original<typeof import("./tables")>()),
  changeTable: vi.fn(),
  holdTable: vi.fn(),
  keepTable: vi.fn(),
}));
const lock = vi.hoisted(() => ({ held: () => {}, lost: () => {} }));
vi.mock("./holdLock", () => ({
  holdLock: (_: string, { onHeld, onLost }: { onHeld: () => void; onLost: () => void }) => {
    lock.held = onHeld;
    lock.lost = onLost;
    return () => {};
  },
}));

const kept: Kept = {
  table: { id: "t", name: "Mine", changed: 1, version: null, searched: null, holder: null },
  content: { file: { title: "One" }, origin: null },
  view: "",
};
const full = new KeepingError("full", "no room");

/** A keeper that has its table, and what it has said since. */
async function start(failure: KeepingError | null = null) {
  const keeper = createKeeper(kept, failure);
  const said: Keeping["state"][] = [];
  const shown: object[] = [];
  keeper.subscribe(() => said.push(keeper.keeping().state));
  keeper.start({ show: ({ file }) => shown.push(file), settled: () => Promise.resolve() });
  lock.held();
  await vi.waitFor(() => expect(keeper.keeping().state).not.toBe("saving"));
  said.length = 0;
  return { keeper, said, shown };
}

const is = (keeper: { keeping: () => Keeping }, state: Keeping["state"]) =>
  vi.waitFor(() => expect(keeper.keeping().state).toBe(state));
const written = () => vi.mocked(changeTable).mock.calls.map(([, change]) => change);

beforeEach(() => {
  vi.mocked(changeTable).mockReset().mockResolvedValue("kept");
  vi.mocked(holdTable).mockReset().mockResolvedValue(kept);
  vi.mocked(keepTable).mockReset().mockResolvedValue();
});

describe("a table that is kept", () => {
  test("says Saved only once what was chosen is committed", async () => {
    const { keeper, said } = await start();
    let commit = (_: "kept") => {};
    vi.mocked(changeTable).mockImplementation(
      () =>
        new Promise((resolve) => {
          commit = resolve;
        }),
    );
    keeper.change({ view: "tab=chord" });
    expect(keeper.keeping().state).toBe("saving");
    keeper.change({ view: "tab=table" });
    commit("kept");
    await vi.waitFor(() => expect(written()).toHaveLength(2));
    expect(said).not.toContain("saved");
    commit("kept");
    await is(keeper, "saved");
    expect(written()).toMatchObject([{ view: "tab=chord" }, { view: "tab=table" }]);
  });

  test("writes what changed, and no more", async () => {
    const { keeper } = await start();
    keeper.change({ view: "tab=chord" });
    await is(keeper, "saved");
    keeper.change({ name: "Yours" });
    await is(keeper, "saved");
    const content = { file: { title: "Two", about: { version: "2" } }, origin: ["merged"] };
    keeper.change({ content });
    await is(keeper, "saved");
    keeper.change({ view: "tab=chord" });
    await is(keeper, "saved");
    const keys = written().map((change: Change) => Object.keys(change).filter((key) => key !== "changed"));
    expect(keys).toEqual([["view"], ["name"], ["content"]]);
    expect(keeper.latest()).toMatchObject({ table: { name: "Yours", version: "2" }, content, view: "tab=chord" });
  });

  test("says why it failed, and keeps all of it when it is tried again", async () => {
    const { keeper } = await start();
    vi.mocked(changeTable).mockRejectedValueOnce(full);
    keeper.change({ view: "tab=chord" });
    await is(keeper, "failed");
    expect(keeper.keeping()).toMatchObject({ error: { kind: "full" } });
    keeper.retry();
    await is(keeper, "saved");
    expect(written().at(-1)).toMatchObject({ view: "tab=chord" });
  });

  test("that could not be kept when it was opened is kept whole as soon as it can be", async () => {
    vi.mocked(keepTable).mockRejectedValueOnce(full);
    const { keeper } = await start(full);
    expect(keeper.keeping()).toEqual({ state: "failed", error: full });
    keeper.change({ view: "tab=chord" });
    await is(keeper, "saved");
    expect(vi.mocked(keepTable).mock.lastCall?.[0]).toMatchObject({ content: kept.content, view: "tab=chord" });
    expect(holdTable).not.toHaveBeenCalled();
  });

  test("that was deleted meanwhile says so, and can be kept again", async () => {
    const { keeper } = await start();
    vi.mocked(changeTable).mockResolvedValueOnce("gone");
    keeper.change({ view: "tab=chord" });
    await is(keeper, "gone");
    keeper.retry();
    await is(keeper, "saved");
    expect(vi.mocked(keepTable).mock.lastCall?.[0]).toMatchObject({ view: "tab=chord" });
  });

  test("that another tab took over is written no more, until it comes back with what was changed there", async () => {
    const { keeper, shown } = await start();
    lock.lost();
    await is(keeper, "elsewhere");
    expect(keeper.keeping()).toMatchObject({ wasTaken: true });
    keeper.change({ view: "tab=chord" });
    expect(written()).toEqual([]);
    const there = {
      ...kept,
      table: { ...kept.table, changed: 9 },
      content: { file: { title: "There" }, origin: null },
    };
    vi.mocked(holdTable).mockResolvedValueOnce(there);
    lock.held();
    await is(keeper, "saved");
    expect(shown).toEqual([{ title: "There" }]);
    expect(written()).toMatchObject([{ view: "tab=chord" }]);
    expect(keeper.latest().content).toBe(there.content);
  });

  test("that another tab took without a lock is noticed with the next change", async () => {
    const { keeper } = await start();
    vi.mocked(changeTable).mockResolvedValueOnce("held");
    keeper.change({ view: "tab=chord" });
    await is(keeper, "elsewhere");
    keeper.change({ view: "tab=table" });
    expect(written()).toHaveLength(1);
  });

  test("that is left is written to the end, and no further", async () => {
    const keeper = createKeeper(kept, null);
    const stop = keeper.start({ show: () => {}, settled: () => Promise.resolve() });
    lock.held();
    await is(keeper, "saved");
    keeper.change({ view: "tab=chord" });
    keeper.change({ view: "tab=table" });
    stop();
    await vi.waitFor(() => expect(written()).toMatchObject([{ view: "tab=chord" }, { view: "tab=table" }]));
    keeper.change({ view: "tab=heatmap" });
    expect(written()).toHaveLength(2);
  });
});
