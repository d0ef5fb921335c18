import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { piat, small } from "../data/testTable";
import type { Target } from "../model/target";
import { choices, defaultView } from "./view";
import { createViewStore, type ViewState } from "./viewStore";

const study = (id: string): Target => ({ kind: "study", study: id });

describe("the store", () => {
  test("the way back leads through everything that was read", () => {
    const store = createViewStore(defaultView);
    const { select, back } = store.getState();
    select(study("104"));
    select(study("109"));
    select({ kind: "pair", studies: ["104", "109"] });
    select({ kind: "pair", studies: ["109", "104"] }); // the same pair: no step
    back();
    expect(store.getState().view.selection).toEqual(study("109"));
    back();
    expect(store.getState().view.selection).toEqual(study("104"));
    back(); // there is nothing before it
    expect(store.getState().view.selection).toEqual(study("104"));
  });

  test("closing ends the way back", () => {
    const store = createViewStore(defaultView);
    store.getState().select(study("104"));
    store.getState().select(null);
    store.getState().select(study("109"));
    expect(store.getState().trail).toEqual([]);
  });

  test("a thousand choices in a burst lose nothing", () => {
    const store = createViewStore(defaultView);
    for (let i = 1; i <= 1000; i++) {
      store.getState().choose({ minimum: i });
      store.getState().select(study(String(i)));
    }
    expect(store.getState().view).toEqual({
      ...defaultView,
      minimum: 1000,
      selection: study("1000"),
    });
    expect(store.getState().trail).toHaveLength(999);
  });

  test("a gesture is one until it settles", () => {
    const store = createViewStore(defaultView);
    store.getState().drag({ minimum: 2 });
    store.getState().drag({ minimum: 3 });
    expect(store.getState().gesture).toEqual(defaultView);
    store.getState().settle();
    expect(store.getState().gesture).toBeNull();
    expect(store.getState().view.minimum).toBe(3);
    store.getState().undo();
    expect(store.getState().view).toEqual(defaultView);
  });

  test("any choice ends a gesture that never said it was over, and leaves nothing lit", () => {
    const store = createViewStore(defaultView);
    const { drag, point, select, choose } = store.getState();
    for (const next of [() => select(study("104")), () => choose({ tab: "chord" })]) {
      drag({ minimum: 1 });
      point(study("109"));
      next();
      expect(store.getState()).toMatchObject({ gesture: null, hover: null });
    }
  });

  test("pointing at what is pointed at already tells no one", () => {
    const store = createViewStore(defaultView);
    store.getState().point(study("104"));
    let told = 0;
    store.subscribe(() => told++);
    store.getState().point(study("104"));
    expect(told).toBe(0);
  });

  test("a change of the table is a choice like any other, undone with the view that went with it", () => {
    const store = createViewStore(defaultView);
    const { choose, edit, undo, redo } = store.getState();
    choose({ hiddenGroups: ["A"] });
    edit(small, { ...defaultView, tab: "table" });
    choose({ tab: "chord" });
    undo();
    expect(store.getState()).toMatchObject({ view: { tab: "table", hiddenGroups: [] }, edited: small });
    undo();
    expect(store.getState()).toMatchObject({ view: { hiddenGroups: ["A"] }, edited: null });
    redo();
    expect(store.getState().edited).toBe(small);
    expect(store.getState().view.tab).toBe("table");
  });

  const step = fc.oneof<fc.Arbitrary<(state: ViewState) => void>[]>(
    fc.constantFrom(...choices.tab).map((tab) => (state) => state.choose({ tab })),
    fc.integer({ min: 1, max: 5 }).map((minimum) => (state) => state.drag({ minimum })),
    fc.constant((state) => state.settle()),
    fc.constantFrom("104", "109").map((id) => (state) => state.select(study(id))),
    fc.constant((state) => state.select(null)),
    fc.constant((state) => state.back()),
    fc.constantFrom("a", "b").map((words) => (state) => state.apply({ ...defaultView, words })),
    fc.constantFrom(piat, small).map((table) => (state) => state.edit(table, { ...state.view, selection: null })),
  );

  test("whatever was chosen, undoing all of it is the first view, and redoing all of it the last", () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const store = createViewStore(defaultView);
        for (const take of steps) take(store.getState());
        store.getState().settle();
        const { view: last, edited } = store.getState();
        while (store.getState().past.length > 0) store.getState().undo();
        expect(store.getState()).toMatchObject({ view: defaultView, edited: null });
        while (store.getState().future.length > 0) store.getState().redo();
        expect(store.getState().view).toEqual(last);
        expect(store.getState().edited).toBe(edited);
      }),
    );
  });

  test("a new choice after an undo is the only way on, and choosing what is chosen is no step", () => {
    const store = createViewStore(defaultView);
    store.getState().choose({ tab: "chord" });
    store.getState().undo();
    store.getState().undo(); // there is nothing before it
    store.getState().choose({ tab: "overview" });
    expect(store.getState().future).toHaveLength(1);
    store.getState().choose({ tab: "compare" });
    store.getState().redo(); // there is nothing after it
    expect(store.getState()).toMatchObject({ view: { tab: "compare" }, past: [{ view: defaultView }], future: [] });
  });
});
