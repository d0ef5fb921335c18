import { describe, expect, test } from "vitest";
import type { Target } from "../model/target";
import { defaultView } from "./view";
import { createViewStore } from "./viewStore";

const study = (id: string): Target => ({ kind: "study", study: id });

describe("the store", () => {
  test("the way back leads through every selection", () => {
    const store = createViewStore(defaultView);
    const { select, back } = store.getState();
    select(study("104"));
    select(study("109"));
    select({ kind: "pair", studies: ["104", "109"] });
    select({ kind: "pair", studies: ["109", "104"] }); // the same pair: no step
    back();
    expect(store.getState().view.selection).toEqual(study("109"));
    back();
    back();
    expect(store.getState().view.selection).toBeNull();
    back();
    expect(store.getState().view).toEqual(defaultView);
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
    expect(store.getState().trail).toHaveLength(1000);
  });

  test("a gesture is one until it settles", () => {
    const store = createViewStore(defaultView);
    store.getState().drag({ minimum: 2 });
    expect(store.getState().gesture).toBe(true);
    store.getState().settle();
    expect(store.getState().gesture).toBe(false);
    expect(store.getState().view.minimum).toBe(2);
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
