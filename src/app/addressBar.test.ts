// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { decodeView } from "../state/address";
import { defaultView } from "../state/view";
import { createViewStore } from "../state/viewStore";
import { connectAddress } from "./addressBar";

const search = () => window.location.search;

describe("the address bar", () => {
  const store = createViewStore(defaultView);
  let flush: () => void;
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, "", "/");
    store.getState().apply(defaultView);
    ({ flush, stop } = connectAddress(store, "", ({ view }) => store.getState().apply(view)));
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  test("each choice is an entry of its own, 100 ms apart", () => {
    const before = window.history.length;
    store.getState().choose({ tab: "chord" });
    store.getState().choose({ unit: "bracket" });
    expect(search()).toBe("?tab=chord");
    vi.advanceTimersByTime(100);
    expect(search()).toBe("?tab=chord&unit=bracket");
    expect(window.history.length).toBe(before + 2);
  });

  test("a gesture is one entry, at its end", () => {
    const before = window.history.length;
    for (const minimum of [2, 3, 4]) store.getState().drag({ minimum });
    vi.advanceTimersByTime(1000);
    expect(search()).toBe("");
    store.getState().settle();
    expect(search()).toBe("?min=4");
    expect(window.history.length).toBe(before + 1);
  });

  test("a flood keeps its last, and leaving the page writes it", () => {
    for (let i = 2; i <= 1000; i++) store.getState().choose({ minimum: i });
    window.dispatchEvent(new Event("pagehide"));
    expect(search()).toBe("?min=1000");
  });

  test("what waits can be written at once, as for a link to share", () => {
    store.getState().choose({ tab: "chord" });
    store.getState().choose({ unit: "bracket" });
    expect(search()).toBe("?tab=chord");
    flush();
    expect(search()).toBe("?tab=chord&unit=bracket");
  });

  test("an undo is an entry of its own, and Back can be undone", () => {
    store.getState().choose({ tab: "chord" });
    vi.advanceTimersByTime(100);
    store.getState().undo();
    vi.advanceTimersByTime(100);
    expect(search()).toBe("");
    window.history.replaceState(null, "", "/?tab=chord");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(store.getState().view.tab).toBe("chord");
    store.getState().undo();
    expect(store.getState().view.tab).toBe("overview");
  });

  test("a step to a place in the page is no step in the view", () => {
    store.getState().select({ kind: "study", study: "104" });
    store.getState().select({ kind: "study", study: "109" });
    window.history.pushState(null, "", `${window.location.search}#main`);
    window.dispatchEvent(new PopStateEvent("popstate"));
    vi.advanceTimersByTime(1000);
    expect(store.getState().trail).toHaveLength(1);
    expect(search()).toBe("?select=study:109");
  });

  test("where the browser lets a page have no other address, the view changes without one", () => {
    const push = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    store.getState().choose({ tab: "chord" });
    vi.advanceTimersByTime(1000);
    expect(push).toHaveBeenCalled();
    expect(store.getState().view.tab).toBe("chord");
    push.mockRestore();
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(store.getState().view.tab).toBe("chord");
    store.getState().choose({ unit: "bracket" });
    expect(search()).toBe("?tab=chord&unit=bracket");
  });

  test("hovering writes nothing", () => {
    store.getState().point({ kind: "study", study: "104" });
    vi.advanceTimersByTime(1000);
    expect(search()).toBe("");
  });

  test("Back applies what the entry says, and is no entry itself", () => {
    const before = window.history.length;
    window.history.replaceState(null, "", "/?measure=mentions&select=study:104");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(store.getState().view).toEqual(decodeView("measure=mentions&select=study:104").view);
    vi.advanceTimersByTime(1000);
    expect(search()).toBe("?measure=mentions&select=study:104");
    expect(window.history.length).toBe(before);
  });
});
