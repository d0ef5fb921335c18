import { describe, expect, test } from "vitest";
import type { Target } from "../model/target";
import { defaultView } from "./view";
import { createViewStore } from "./viewStore";

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
    expect(store.getState().gesture).toBe(true);
    store.getState().settle();
    expect(store.getState().gesture).toBe(false);
    expect(store.getState().view.minimum).toBe(2);
  });

  test("any choice ends a gesture that never said it was over, and leaves nothing lit", () => {
    const store = createViewStore(defaultView);
    const { drag, point, select, choose } = store.getState();
    for (const next of [() => select(study("104")), () => choose({ tab: "chord" })]) {
      drag({ minimum: 1 });
      point(study("109"));
      next();
      expect(store.getState()).toMatchObject({ gesture: false, hover: null });
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
});
