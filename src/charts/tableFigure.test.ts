import { describe, expect, test } from "vitest";
import { piat, tableOf } from "../data/testTable";
import { enTableFigure } from "../messages/enTableFigure";
import type { Mark, Scene, TextMark } from "../scene/mark";
import { textFaults } from "../scene/textBoxes";
import { breakTable } from "./breakTable";
import { type SetRow, setTable } from "./setTable";
import { lightStyle } from "./style";
import { tableFigure } from "./tableFigure";
import type { TableFigureModel } from "./tableFigureModel";
import { examplesOf, passagesOf, tableModels } from "./tableTestModels";
import { interRuler } from "./textRuler";

const text = {
  title: piat.title,
  subtitle: "Word for word.",
  notes: ["A note."],
  source: "A source.",
  credit: "A credit.",
};
const words = enTableFigure.pages;
const pagesOf = (model: TableFigureModel, width: number, height: number | null) =>
  tableFigure({ model, text, words }, { width, fontSize: 10, measureText: interRuler }, lightStyle, height);

const layersOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === "layer" ? [mark] : []));
const textsOf = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === "text");
const linesOf = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === "layer" ? linesOf(mark.marks) : textsOf([mark])));
const withoutSpaces = (of: string) => of.replace(/\s/g, "");
/** A text without spaces and hyphens, which line breaks take away and add. */
const bare = (of: string) => of.replace(/[\s-]/g, "");

const long = `${"A long passage that goes on and on [1, 2], word after word, for more than a page. ".repeat(60)}The end.`;
const longTable = tableOf({
  groups: ["Peer support in rural places", "B"],
  themes: ["x", "y"],
  rows: [
    ["Peer support in rural places", "x", long],
    ["Peer support in rural places", "x", "Second [3].\n\nAfter an empty line."],
    ["B", "y", long],
  ],
});
const models = {
  ...tableModels(piat),
  "examples of more than a page": examplesOf(longTable),
  "compared, more than a page": passagesOf(longTable, "themes", [0, 1]),
};

describe.each(Object.entries(models))("%s", (_, model) => {
  describe.each([
    [180, null],
    [301, 500],
    [620, null],
    [620, 877],
    [685, 386],
    [1200, 400],
  ])("at %s × %s px", (width, height) => {
    const pages = pagesOf(model, width, height);

    const setting = { width: width - 44, size: 10, measureText: interRuler };
    const set = setTable(model, setting);
    const again = (heading: SetRow) => heading;
    const broken = breakTable(set.rows, {
      height: height ?? Number.POSITIVE_INFINITY,
      size: 10,
      head: set.head,
      again,
    });

    test("every character of every cell is there, in the order of the rows", () => {
      const cells = broken.flatMap((page) => page.filter(({ row }) => row.kind === "row").map(({ row }) => row.cells));
      const columns = set.isStacked ? 1 : model.columns.length;
      for (let j = 0; j < columns; j++) {
        const lines = cells.flatMap((row) => row[j]?.lines ?? []).filter(({ paragraph }) => paragraph.look !== "label");
        const wanted = model.rows.flatMap((row) => (set.isStacked ? row.cells.flat() : (row.cells[j] ?? [])));
        const said = lines.map(({ paragraph, from, to }) => paragraph.text.slice(from, to)).join("");
        expect(withoutSpaces(said)).toBe(withoutSpaces(wanted.map((one) => one.text).join("")));
        for (const { text: drawn, paragraph, from, to } of lines)
          expect([drawn, drawn.slice(0, -1)]).toContain(paragraph.text.slice(from, to).trimEnd());
      }
    });

    test("no text is cut, or stands over another", () => {
      for (const page of pages) expect(textFaults(page, interRuler)).toEqual([]);
    });

    test("pages are of their size and say their number; notes, source and credit are at the end", () => {
      for (const page of pages) expect([page.width, height ?? page.height]).toEqual([width, page.height]);
      const numbers = pages.map((page) => textsOf(page.marks).map((one) => one.text));
      expect(numbers).toEqual(pages.length === 1 ? [[]] : pages.map((_page, i) => [words.page(i + 1, pages.length)]));
      const last = pages.at(-1)!;
      expect(linesOf(layersOf(last).at(-1)!.marks).at(-1)?.text).toBe("A credit.");
    });
  });
});

test("each page begins with the head, after the title on the first", () => {
  const pages = pagesOf(models.examples, 620, 500);
  expect(pages.length).toBeGreaterThan(2);
  const names = pages.map((page) => layersOf(page).map(({ name }) => name));
  expect(names[0]?.slice(0, 2)).toEqual([piat.title, "Innovation group"]);
  for (const [first] of names.slice(1, -1)) expect(first).toBe("Innovation group");
});

test("rows that fit on a page are whole", () => {
  const pages = pagesOf(models.examples, 620, 500);
  const rows = pages.flatMap(layersOf).filter(({ name }) => piat.groups.some(({ label }) => label === name));
  expect(rows).toHaveLength(piat.examples.length);
});

test("a heading stays with its row; where that goes on, the next page says so", () => {
  const names = pagesOf(models["compared, more than a page"], 620, 877).map((page) =>
    layersOf(page).map(({ name }) => name),
  );
  expect(names.length).toBeGreaterThan(2);
  for (const page of names.slice(0, -1)) expect(page.at(-1)).not.toBe("B");
  expect(names[1]).toContain("Peer support in rural places (continued)");
});

test("the mentions are as printed, and what no mention says stands beneath", () => {
  const [page] = pagesOf(models.examples, 620, null);
  const said = bare(
    linesOf(layersOf(page!).flatMap(({ marks }) => marks))
      .map((one) => one.text)
      .join(""),
  );
  for (const { text: passage } of piat.examples) expect(said).toContain(bare(passage));
});

test("gaps are named, and where there is no example at all, once", () => {
  const table = tableOf({ groups: ["A", "B"], themes: ["x", "y"], rows: [["A", "x", "One [1]."]] });
  const model = passagesOf(table, "themes", [0, 1]);
  expect(model.rows.map(({ cells }) => cells.map((cell) => cell.map((one) => one.text)))).toEqual([
    [["One [1]."], ["gap: no example"]],
    [["gap: no example for any of them"]],
  ]);
});

test("a narrow table has its cells one beneath the other, each with its label", () => {
  const [page] = pagesOf(models.examples, 301, null);
  const row = layersOf(page!)[1]!;
  expect(
    linesOf(row.marks)
      .slice(0, 5)
      .map((line) => line.text),
  ).toEqual(["Innovation group", "E-innovations", "Theme", "Flexibility", "Example"]);
});
