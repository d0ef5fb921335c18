import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { parseEvidenceTable } from "../data/parseEvidenceTable";
import { piatFile } from "../data/testTable";
import { runTable } from "./runTable";

const clean =
  "Group\tTheme\tExample\nPeers\tTrust\tClose [1, 2].\nPeers\tTime\tShort [2].\nStaff\tTrust\tTaught [1].\n";
const doubtful = clean.replace("Short [2]", "Short [8590]");

/** Runs the command among some files; what it said and wrote. */
async function run(command: string, files: Record<string, string> = {}) {
  const said: string[] = [];
  const complaints: string[] = [];
  const written = new Map<string, string>();
  const status = await runTable(command.split(" ").filter(Boolean), {
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return new TextEncoder().encode(text);
    },
    async write(path, text) {
      written.set(path, text);
    },
    nameOf: (path) => path.replace(/.*\//, ""),
    htmlParser: async () => (html) => new JSDOM(html).window.document,
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, said, complaints, written };
}

describe("npm run table", () => {
  test("a table without doubts is written, and the status is 0", async () => {
    const { status, said, complaints, written } = await run("in/mine.tsv --out out.json", { "in/mine.tsv": clean });
    expect(complaints).toEqual([]);
    expect(said.slice(0, 3)).toEqual([
      "in/mine.tsv: mine",
      "3 rows read, 3 citations, 2 cited reports",
      "2 groups by 2 themes, 1 empty cell.",
    ]);
    expect(said.at(-1)).toBe("Written: out.json");
    expect(status).toBe(0);
    const table = parseEvidenceTable(JSON.parse(written.get("out.json") ?? ""));
    expect(table.examples.map(({ text }) => text)).toEqual(["Close [1, 2].", "Short [2].", "Taught [1]."]);
  });

  test("a doubt is said with its place, and makes the status 1; the table is written all the same", async () => {
    const files = { "mine.tsv": doubtful };
    const { status, said, written } = await run("mine.tsv --out out.json --title Ours", files);
    expect(said.filter((line) => line.startsWith("?"))).toEqual([expect.stringMatching(/^\? Row 3, column 3: .*8590/)]);
    expect(status).toBe(1);
    expect(JSON.parse(written.get("out.json") ?? "")).toMatchObject({ title: "Ours" });
  });

  test("corrections of a saved project settle the doubt", async () => {
    const origin = {
      reading: { gapMeaning: "Not sought." },
      decisions: [
        {
          kind: "answer",
          answer: { kind: "citation", text: "Short [8590].", start: 6, end: 12, studies: ["85", "90"] },
        },
      ],
    };
    const files = { "mine.tsv": doubtful, "project.json": JSON.stringify({ origin: JSON.stringify(origin) }) };
    const { status, written } = await run("mine.tsv --out out.json --corrections project.json", files);
    expect(status).toBe(0);
    const table = parseEvidenceTable(JSON.parse(written.get("out.json") ?? ""));
    expect(table.gapMeaning).toBe("Not sought.");
    expect(table.studies.map(({ id }) => id)).toEqual(["1", "2", "85", "90"]);
  });

  test("HTML, and an evidence table, are read too", async () => {
    const cells = clean.trim().split("\n");
    const html = `<table>${cells
      .map(
        (line) =>
          `<tr>${line
            .split("\t")
            .map((cell) => `<td>${cell}</td>`)
            .join("")}</tr>`,
      )
      .join("")}</table>`;
    expect((await run("page.html", { "page.html": html })).said).toContain("3 rows read, 3 citations, 2 cited reports");
    const { said, status } = await run("piat.json", { "piat.json": JSON.stringify(piatFile) });
    expect(said).toContain("15 rows read, 20 citations, 28 cited reports");
    expect(status).toBe(0);
  });

  test.each([
    ["", "input: expected one file, got none"],
    ["a.csv b.csv", "input: expected one file, got 2"],
    ["a.csv", "ENOENT: no such file, open 'a.csv'"],
    ["mine.tsv --encoding klingon", "--encoding: expected utf-8, utf-16le"],
    ["mine.tsv --delimiter x", '--delimiter: expected , ; | tab, got "x"'],
    ["mine.tsv --table 3", '--table: expected a number from 1 to 1, or the name of one of them, got "3"'],
    ["mine.tsv --corrections mine.tsv", "mine.tsv: Unexpected token"],
    ["mine.tsv --corrections empty.json", 'empty.json: expected an object with "reading" and "decisions"'],
    ["empty.csv", "file: expected a table, got an empty file"],
    ["one.csv --out out.json", "table: expected"],
    ["mine.tsv --unheard-of", "Unknown option '--unheard-of'"],
  ])("“%s” is refused: %s", async (command, message) => {
    const files = { "mine.tsv": clean, "empty.json": "{}", "empty.csv": "", "one.csv": "word" };
    const { status, complaints, written } = await run(command, files);
    expect(complaints.join("\n")).toContain(message);
    expect(status).toBe(2);
    expect(written.size).toBe(0);
  });
});
