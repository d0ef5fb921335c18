import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { piat, piatFile } from "../data/testTable";
import { en } from "../messages/en";
import { defaultView } from "../state/view";
import { makeWebPage, ownTemplate } from "./makeWebPage";

const view = { ...defaultView, tab: "chord", minimum: 2 } as const;
const template =
  '<title></title><div id="root"></div><script type="application/json" id="evidence" data-view=""></script>';

beforeEach(() => {
  document.body.innerHTML = "";
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function held(page: string) {
  const script = new DOMParser().parseFromString(page, "text/html").getElementById("evidence");
  return { view: script?.dataset.view, table: JSON.parse(script?.textContent ?? "") };
}

test("the page holds the table's own file and the view", async () => {
  const fetched = vi.fn(async (_address: string) => new Response(template));
  vi.stubGlobal("fetch", fetched);
  expect(held(await makeWebPage(piat, view, en))).toEqual({ view: "tab=chord&min=2", table: piatFile });
  expect(fetched).toHaveBeenCalledWith("./page.html", { signal: null });
});

test("a template that is not there is an error that says so", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  await expect(makeWebPage(piat, view, en)).rejects.toThrow("page.html: expected the template of a web page, got HTTP");
});

test("in a page that is one file it is made of the page itself, without what is on screen", async () => {
  document.body.innerHTML = template;
  const root = document.getElementById("root");
  if (root) root.textContent = "on screen";
  document.documentElement.dataset.scheme = "dark";
  const page = await makeWebPage(piat, view, en);
  expect(page).not.toContain("on screen");
  expect(page).not.toContain("data-scheme");
  expect(held(page)).toEqual({ view: "tab=chord&min=2", table: piatFile });
  // It only reads the page.
  expect(root?.textContent).toBe("on screen");
  expect(ownTemplate()).toMatch(/^<!doctype html>/);
});
