import { describe, expect, test } from "vitest";
import { eppiExample } from "./eppiExample";
import { type ImportSession, importSession } from "./importSession";
import { parseEvidenceTable } from "./parseEvidenceTable";
import type { SourceAtHand } from "./readSource";
import { type Corrections, type TextOptions, uncorrected } from "./tableImport";
import { piatFile } from "./testTable";

const asItLooks: TextOptions = { encoding: null, delimiter: null };

function finish<Value>(steps: Generator<number, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

const read = (source: SourceAtHand, options: Partial<TextOptions> = {}): ImportSession =>
  finish(importSession(source, { ...asItLooks, ...options }));
const bytesOf = (text: string, name = "table.csv"): SourceAtHand => ({
  kind: "bytes",
  name,
  bytes: new TextEncoder().encode(text),
});
const look = (session: ImportSession, part: Partial<Corrections> = {}) =>
  finish(session.preview({ ...uncorrected, table: session.contents.first, ...part }));

const csv = "Group;Theme;Example\nPeers;Trust;Close [1; 2].\nPeers;Time;Short [2].\nStaff;Trust;Taught [3–5].\n";
const quoted = csv.replaceAll(/[^;\n]*\[[^\n]*/g, (text) => `"${text}"`);

describe("a source becomes a table", () => {
  test("text with delimiters: how it was read, its rows, examples and counts", () => {
    const session = read(bytesOf(quoted));
    expect(session.contents).toMatchObject({ kind: "tables", encoding: "utf-8", delimiter: ";", html: null });
    const preview = look(session);
    expect(preview.obstacle).toBeNull();
    expect(preview.title).toBe("table");
    expect(preview.rows[0]).toEqual(["Group", "Theme", "Example"]);
    expect(preview.counts).toMatchObject({
      rows: 3,
      groups: 2,
      themes: 2,
      examples: 3,
      citations: 3,
      studies: 5,
      gaps: 1,
    });
    expect(preview.examples[2]).toEqual({
      row: 3,
      group: "Staff",
      theme: "Trust",
      text: "Taught [3–5].",
      citations: [{ start: 7, end: 12, studies: ["3", "4", "5"] }],
    });
  });

  test("the table of a preview is what is opened, with what it was made from", () => {
    const session = read({ kind: "text", text: quoted });
    const corrections = { ...uncorrected, title: "Mine", reading: { gapMeaning: "Nobody looked." } };
    const { table, text, origin, name, view } = finish(session.open(corrections));
    expect(parseEvidenceTable(JSON.parse(text))).toEqual(table);
    expect(table).toMatchObject({ title: "Mine", gapMeaning: "Nobody looked." });
    expect([name, view]).toEqual(["Mine", ""]);
    expect(JSON.parse(origin ?? "")).toMatchObject({ reading: { shape: "long" }, decisions: [] });
  });

  test("a table that cites nobody opens with its examples counted", () => {
    const session = read({ kind: "text", text: "Group\tTime\tMoney\nArt\t33%\t12%\nMusic\t4.5%\t0.5%" });
    expect(finish(session.open(uncorrected))).toMatchObject({ view: "measure=examples", table: { citedCount: 0 } });
  });

  test("another delimiter, another encoding, as they are asked for", () => {
    const session = read(bytesOf(quoted), { delimiter: ",", encoding: "macintosh" });
    expect(session.contents).toMatchObject({ encoding: "macintosh", delimiter: "," });
    expect(look(session)).toMatchObject({
      rows: [["Group;Theme;Example"], expect.anything(), expect.anything(), expect.anything()],
    });
  });

  test("what gives no example is an obstacle, and its rows are shown all the same", () => {
    const session = read({ kind: "text", text: quoted });
    const columns = ["group", "theme", "left-out"].map((role) => ({ role, fillDown: false, separator: null }));
    const preview = look(session, { reading: { columns } as Corrections["reading"] });
    expect(preview.obstacle).toMatch(/^table: expected/);
    expect(preview.counts).toBeNull();
    expect(preview.rows).toHaveLength(4);
    expect(() => finish(session.open({ ...uncorrected, reading: { columns } as Corrections["reading"] }))).toThrow(
      preview.obstacle ?? "",
    );
  });

  test("an evidence table and a project are ready as they are", () => {
    const { contents, preview, open } = read(bytesOf(JSON.stringify(piatFile), "piat.json"));
    expect(contents.kind).toBe("evidence");
    expect(finish(preview(uncorrected))).toMatchObject({ title: piatFile.title, reading: null, counts: { rows: 15 } });
    expect(JSON.parse(finish(open(uncorrected)).text)).toEqual(piatFile);
    const project = { format: "evidence-project/1", name: "Ours", view: "tab=chord", table: piatFile, origin: null };
    const opened = finish(read(bytesOf(JSON.stringify(project))).open(uncorrected));
    expect([opened.name, opened.view, opened.origin]).toEqual(["Ours", "tab=chord", null]);
  });

  test("an evidence table with a mistake is an obstacle that names the place", () => {
    const broken = { ...piatFile, examples: [{ ...piatFile.examples[0], group: "nobody" }] };
    expect(look(read(bytesOf(JSON.stringify(broken)))).obstacle).toBe(
      'examples[0].group: expected one of 7 group ids, got "nobody"',
    );
  });

  test("a review of EPPI-Reviewer offers its lists, likeliest first", () => {
    const session = read(bytesOf(JSON.stringify(eppiExample), "review.json"));
    expect(session.contents.kind).toBe("eppi");
    expect(look(session)).toMatchObject({ axes: { groups: "20", themes: "30" }, title: "review", obstacle: null });
  });

  test("HTML is handed back for the page to take apart; its tables then come in", () => {
    const html = "<p>Table 1</p><table><tr><td>a</td></tr></table>";
    expect(read(bytesOf(html)).contents).toMatchObject({ kind: "html", html, encoding: "utf-8" });
    const grid = (rows: string[][]) => ({ rows, merges: [], caption: null, notes: [] });
    const long = quoted.split("\n").map((line) => line.replaceAll('"', "").split(";"));
    const session = read({
      kind: "tables",
      name: "page.html",
      tables: [
        { grid: grid([["menu"]]), findings: [] },
        { grid: grid(long), findings: [] },
      ],
    });
    expect(session.contents.first).toBe(1);
    expect(look(session).counts).toMatchObject({ groups: 2, themes: 2 });
  });

  test.each([
    ["", "file: expected a table, got an empty file"],
    ["  \n \t", "table: expected rows and columns, got nothing but blanks"],
    ['{"a": ', "file: expected JSON, since it begins with “{”"],
    ["{}", null],
    ["[85] is no JSON", null],
  ])("%j: %s", (text, message) => {
    if (message === null) expect(() => look(read(bytesOf(text)))).not.toThrow();
    else expect(() => look(read(bytesOf(text)))).toThrow(message);
  });
});
