import { expect, test } from "vitest";
import { webPage } from "./webPage";

const template = `<!doctype html>
<html lang="en"><head><title>Evidence Loom</title>
<style data-range="370-377 3a3-3ff">greek</style>
<style data-range="100-2ba 20a0-20ab">extended</style>
<style>latin</style></head>
<body><div id="root"></div>
<script type="application/json" id="evidence" data-view=""></script>
<script type="module">const title = "<title></title>"; const face = /<style data-range="([^"]*)">[^<]*<\\/style>/;</script>
</body></html>`;

/** What is held in a page, read as a browser would. */
function read(page: string) {
  const [, view, json = ""] =
    /<script type="application\/json" id="evidence" data-view="(.*?)">(.*?)<\/script/is.exec(page) ?? [];
  return { view, json, table: JSON.parse(json) };
}

const held = { table: { title: "T" }, view: "tab=chord&min=2", title: "T – Evidence Loom" };

test("table, view and title are in the page, and nothing else in it has changed", () => {
  const page = webPage(template, held);
  expect(read(page).table).toEqual(held.table);
  expect(read(page).view).toBe("tab=chord&amp;min=2");
  expect(page).toContain("<title>T – Evidence Loom</title>");
  const shell = (text: string) => text.replace(/<head>.*<\/head>/s, "").replace(/ id="evidence".*?<\/script>/s, "");
  expect(shell(page)).toBe(shell(template));
});

test.each([
  "</script><img src=x onerror=alert(1)>",
  "<!--<script>",
  "a\u2028b\u2029c",
  "$& $1 $` $'",
  "\ud83d half a pair",
  "]]>",
  "\0",
])("the label %j stays a text", (label) => {
  const page = webPage(template, { ...held, table: { groups: [{ label }] }, title: label });
  const { table, json } = read(page);
  expect(table).toEqual({ groups: [{ label }] });
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  // The title, too, opens no element.
  const [, title = ""] = /<title>(.*?)<\/title>/s.exec(page) ?? [];
  expect(title).not.toContain("<");
});

test("a view cannot leave its attribute", () => {
  const page = webPage(template, { ...held, view: 'words="><script>alert(1)</script>' });
  expect(page).toContain('data-view="words=&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">');
});

test("only fonts whose characters the table uses come along", () => {
  const faces = (text: string) => {
    const page = webPage(template, { ...held, table: { text } });
    return ["greek", "extended", "latin"].filter((name) => page.includes(`>${name}<`));
  };
  expect(faces("Peer workers")).toEqual(["latin"]);
  expect(faces("Łódź")).toEqual(["extended", "latin"]);
  expect(faces("Σ, ₠")).toEqual(["greek", "extended", "latin"]);
});

test("a page made of another page holds the new table only", () => {
  const first = webPage(template, { ...held, table: { secret: "first </script>" } });
  const second = webPage(first, held);
  expect(second).not.toContain("first");
  expect(second).toBe(webPage(template, held));
});

test("what is no template is an error that says so", () => {
  expect(() => webPage("<!doctype html><title>Not found</title>", held)).toThrow(
    "page.html: expected the template of a page that is one file",
  );
});
