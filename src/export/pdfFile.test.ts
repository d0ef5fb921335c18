import { describe, expect, test } from "vitest";
import { interRuler } from "../charts/textRuler";
import { examples } from "../gallery/examples";
import type { Mark, Scene, TextMark } from "../scene/mark";
import { packColor } from "../scene/packColor";
import { pdfFile, pointsPerMm } from "./pdfFile";
import { UnsupportedTextError, unsupportedText } from "./pdfText";
import { type ReadText, readPdf } from "./readPdf";
import { readFont } from "./testFonts";

const text = (words: string, i = 0, more: Partial<TextMark> = {}): TextMark => ({
  ...{ kind: "text", x: 20, y: 30 + 30 * i, text: words, size: 16, weight: 400, anchor: "start", fill: "#000000" },
  ...more,
});

const scene = (...marks: Mark[]): Scene => ({
  ...{ title: "Title", description: "What is seen", width: 400, height: 300, background: "#ffffff" },
  ...{ fontFamily: "Inter", marks },
});

const written = async (...marks: Mark[]) => readPdf(await pdfFile(scene(...marks), { title: "T" }, readFont));

/** The text marks of a scene, moved by their layers. */
function placed(marks: readonly Mark[], dx = 0, dy = 0): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === "layer") return placed(mark.marks, dx + mark.x, dy + mark.y);
    return mark.kind === "text" ? [{ ...mark, x: mark.x + dx, y: mark.y + dy }] : [];
  });
}

const letters = (words: string) => words.replace(/\s/g, "");

/** What a reader finds, one piece of text a mark: readers make pieces of their own, and blanks between them. */
function joined(marks: readonly TextMark[], found: readonly ReadText[]): ReadText[] {
  const pieces = found.filter((piece) => letters(piece.text) !== "");
  let next = 0;
  return marks.map((mark) => {
    const first = pieces[next];
    let words = "";
    while (next < pieces.length && letters(words).length < letters(mark.text).length) words += pieces[next++]?.text;
    return { ...first!, text: words };
  });
}

describe.each(["heatmap", "chord", "compare", "heatmap-30-by-20", "heatmap-turned-phone", "matrix"])("%s", (name) => {
  test("has each of its texts whole, where the drawing has it, in the right weight", async () => {
    const figure = examples.find((example) => example.name === name)!.draw();
    const { pages } = await readPdf(await pdfFile(figure, { title: name }, readFont));
    const marks = placed(figure.marks);
    const found = joined(marks, pages[0]!.texts);
    expect(marks.length).toBeGreaterThan(20);
    expect(found.map((piece) => letters(piece.text))).toEqual(marks.map((mark) => letters(mark.text)));
    marks.forEach((mark, i) => {
      const piece = found[i]!;
      const width = interRuler(mark.text, mark.size, mark.weight);
      const back = mark.anchor === "start" ? 0 : mark.anchor === "middle" ? width / 2 : width;
      const angle = ((mark.rotate ?? 0) * Math.PI) / 180;
      const [x, y] = [mark.x - back * Math.cos(angle), mark.y - back * Math.sin(angle)];
      expect(Math.hypot(piece.x - 0.75 * x, piece.y - 0.75 * y), mark.text).toBeLessThan(0.5);
      expect(Math.cos(angle - (piece.rotate * Math.PI) / 180)).toBeCloseTo(1, 5);
      expect(piece.size).toBeCloseTo(0.75 * mark.size, 3);
      expect(piece.font).toMatch(mark.weight === 600 ? /\+Inter-SemiBold$/ : /\+Inter-Regular$/);
    });
  });
});

test.each([
  "0123456789 10% 2011–2019",
  "Zażółć gęślą jaźń ŁÓDŹ",
  "Ψυχική υγεία ᾧ",
  "Психическое здоровье Ґ",
  "Sức khỏe tâm thần Nguyễn",
  "精神保健と回復「東京」ｶﾞ 𠮷野家",
  "n ≥ 3 → × ½ a\u00a0b e\u0301",
])("%s comes back whole, in either weight", async (words) => {
  const { pages } = await written(text(words), text(words, 1, { weight: 600 }));
  const found = joined([text(words), text(words)], pages[0]!.texts);
  expect(found.map((piece) => letters(piece.text))).toEqual([letters(words), letters(words)]);
});

test("one font a weight and family is embedded, from however many files it comes", async () => {
  const { pages } = await written(text("aąжθễ"), text("日本語東京精神", 1));
  expect(new Set(pages[0]!.texts.map(({ font }) => font.replace(/^[A-Z]{6}\+/, "")))).toEqual(
    new Set(["Inter-Regular", "NotoSansJP-Regular"]),
  );
});

test.each([
  ["Arimo, Arial, sans-serif", ["Arimo-Regular", "Arimo-Bold"]],
  ["Tinos, Times New Roman, serif", ["Tinos-Regular", "Tinos-Bold"]],
])(
  "a scene set in %s has its own files embedded, bold for semibold, and theirs for what they lack",
  async (fontFamily, fonts) => {
    const words = "Zażółć Ψυχή Жук ≥ 12";
    const marks = [text(words), text(words, 1, { weight: 600 }), text("東", 2)];
    const { pages } = await readPdf(await pdfFile({ ...scene(...marks), fontFamily }, { title: "T" }, readFont));
    const found = joined(marks, pages[0]!.texts);
    expect(found.map((piece) => letters(piece.text))).toEqual([letters(words), letters(words), "東"]);
    const embedded = new Set(pages[0]!.texts.map(({ font }) => font.replace(/^[A-Z]{6}\+/, "")));
    expect([...embedded]).toEqual(expect.arrayContaining([...fonts, "NotoSansJP-Regular"]));
    expect([...embedded].some((font) => font.startsWith("Inter"))).toBe(false);
  },
);

test("only the files of characters in use are fetched", async () => {
  const fetched: string[] = [];
  const load = (address: string) => {
    fetched.push(address.split("/").at(-1) ?? "");
    return readFont(address);
  };
  await pdfFile(scene(text("Peer workers 12")), { title: "T" }, load);
  expect(fetched).toEqual(["inter-latin-400-normal.woff"]);
  await pdfFile(scene(text("東", 0, { weight: 600 })), { title: "T" }, load);
  expect(fetched.slice(1)).toEqual([expect.stringMatching(/^noto-sans-jp-\d+-600-normal\.woff$/)]);
});

test("a digit is as wide as any other", async () => {
  const { pages } = await written(text("1111"), text("0000", 1));
  const [ones, noughts] = pages[0]!.texts;
  expect(ones?.width).toBeCloseTo(noughts?.width ?? 0, 6);
  expect(ones?.width).toBeCloseTo(0.75 * interRuler("1111", 16, 400), 1);
});

test("a page is its scene, or has the size that is asked for with the scene in its middle", async () => {
  const mark = text("Here", 0, { x: 0, y: 0 });
  const own = await written(mark);
  expect(own.pages[0]).toMatchObject({ width: 300, height: 225 });
  const size = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };
  const a4 = await readPdf(await pdfFile(scene(mark), { title: "T", page: size }, readFont));
  expect([a4.pages[0]?.width, a4.pages[0]?.height]).toEqual([expect.closeTo(595.276, 3), expect.closeTo(841.89, 3)]);
  // 400 × 300 as wide as the page is 446.457 pt high.
  expect(a4.pages[0]?.texts[0]).toMatchObject({ x: 0, y: expect.closeTo((841.89 - 446.457) / 2, 2) });
});

test("several scenes are several pages, each with what it shows in words", async () => {
  const two = [scene(text("One")), { ...scene(text("Two")), title: "Żółw", width: 800 }];
  const { pages } = await readPdf(await pdfFile(two, { title: "T" }, readFont));
  expect(pages.map((page) => page.texts[0]?.text)).toEqual(["One", "Two"]);
  expect(pages.map((page) => page.width)).toEqual([300, 600]);
  expect(pages.map((page) => page.tree)).toMatchObject([
    { children: [{ role: "Document", children: [{ role: "Figure", alt: "Title. What is seen" }] }] },
    { children: [{ role: "Document", children: [{ role: "Figure", alt: "Żółw. What is seen" }] }] },
  ]);
});

interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
}

/** A page's tags: "Document(P P)". */
function rolesOf({ tree }: { tree: unknown }): string {
  const roles = ({ role = "", children = [] }: TagNode): string => {
    const inside = children.filter((kid) => kid.role).map(roles);
    return inside.length === 0 ? role : `${role}(${inside.join(" ")})`;
  };
  return ((tree as TagNode).children ?? []).map(roles).join(" ");
}

test("pages of text are paragraphs to be read, mark by mark, with no picture's text in their place", async () => {
  const pages = [scene(text("One"), text("Two", 1)), scene(text("Three"))];
  const read = await readPdf(await pdfFile(pages, { title: "T", isText: true }, readFont));
  expect(read.pages.map(rolesOf)).toEqual(["Document(P P)", "Document(P)"]);
  expect(JSON.stringify(read.pages.map(({ tree }) => tree))).not.toContain('"alt"');
});

test("the rows of a table are a table to be read: heads, a heading over all columns, cells, an empty one too", async () => {
  const cell = (role: "columnheader" | "rowheader" | "cell", ...marks: Mark[]): Mark => ({
    ...{ kind: "layer", x: 0, y: 0, role, marks },
  });
  const row = (y: number, ...marks: Mark[]): Mark => ({ kind: "layer", x: 10, y, role: "row", marks });
  const rule: Mark = { kind: "rect", x: 0, y: 20, width: 100, height: 1, fill: "#000000" };
  const marks = [
    text("Title"),
    row(30, rule, cell("columnheader", text("Group")), cell("columnheader", text("Example"))),
    row(60, cell("rowheader", text("Hope"))),
    row(90, rule, cell("cell", text("Peers")), cell("cell")),
    text("Source", 9),
  ];
  const bytes = await pdfFile(scene(...marks), { title: "T", isText: true }, readFont);
  const { pages } = await readPdf(bytes);
  expect(rolesOf(pages[0]!)).toBe("Document(P Table(TR(TH TH) TR(TH) TR(TD TD)) P)");
  expect(pages[0]?.texts.map((one) => one.text.trim())).toEqual([
    "Title",
    "Group",
    "Example",
    "Hope",
    "Peers",
    "Source",
  ]);
  const file = new TextDecoder("latin1").decode(bytes);
  expect(file).toMatch(/\/S \/TH [^\n]*\/Scope \/Row \/ColSpan 2/);
  expect(file.match(/\/S \/TH [^\n]*\/Scope \/Column >>/g)).toHaveLength(2);
});

test("the file says what it is, who made it, and in which language", async () => {
  const about = { title: "Żółć (a) \\ b", author: "Noé 山田", subject: "Heatmap", language: "pl" };
  const created = new Date(Date.UTC(2026, 10, 24, 9, 5, 7));
  const { info } = await readPdf(await pdfFile(scene(), { ...about, created }, readFont));
  expect(info).toMatchObject({
    ...{ Title: about.title, Author: about.author, Subject: "Heatmap", Creator: "Evidence Loom", Language: "pl" },
    CreationDate: "D:20261124090507Z",
  });
});

test("a large grid is a picture of four pixels a cell", async () => {
  const colors = new Uint32Array(2500).fill(packColor("#2a7186"));
  colors[0] = 0;
  const grid: Mark = {
    ...{ kind: "grid", x: 0, y: 0, width: 100, height: 100, columns: 50, rows: 50, gap: 0, radius: 0, edge: null },
    colors,
  };
  const file = new TextDecoder("latin1").decode(await pdfFile(scene(grid), { title: "T" }, readFont));
  expect(file.match(/\/Width 200 \/Height 200 \/BitsPerComponent 8 \/Interpolate false/g)).toHaveLength(2); // and its opacity
});

test("every object is where the table of objects says", async () => {
  const file = new TextDecoder("latin1").decode(await pdfFile(scene(text("a")), { title: "T" }, readFont));
  const [, start] = file.match(/startxref\n(\d+)\n%%EOF\n$/) ?? [];
  const rows = [...file.slice(Number(start)).matchAll(/^(\d{10}) 00000 n $/gm)];
  expect(rows.length).toBeGreaterThan(10);
  rows.forEach(([, place], i) => {
    expect(file.slice(Number(place))).toMatch(new RegExp(`^${i + 1} 0 obj\n`));
  });
});

describe("what cannot be embedded", () => {
  const labels = [
    ...["Peer 🙂🙂 work", "دعم الأقران", "שלום 12", "ผู้ป่วย", "x\u0302 1", "동료", "Fine"].map((words, i) =>
      text(words, i),
    ),
    text("Peer 🙂🙂 work", 7, { weight: 600 }),
  ];
  const expected = [
    { text: "Peer 🙂🙂 work", reason: "face", characters: ["🙂"] },
    { text: "دعم الأقران", reason: "shaping", characters: [..."دعملأقرنا"].sort(byPlaceIn("دعم الأقران")) },
    { text: "שלום 12", reason: "shaping", characters: [..."שלום"] },
    { text: "ผู้ป่วย", reason: "shaping", characters: ["ผู้", "ป่", "ว", "ย"] },
    { text: "x\u0302 1", reason: "face", characters: ["x\u0302"] },
    { text: "동료", reason: "face", characters: ["동", "료"] },
  ];

  test("is told with its text and why", async () => {
    expect(await unsupportedText(scene({ kind: "layer", x: 0, y: 0, marks: labels }), readFont)).toEqual(expected);
    expect(await unsupportedText(scene(text("Fine, Łódź, 東京")), readFont)).toEqual([]);
  });

  test("is an error that says all of it, never a file that lacks it", async () => {
    const attempt = pdfFile(scene(...labels), { title: "T" }, readFont);
    await expect(attempt).rejects.toThrow(UnsupportedTextError);
    await expect(attempt).rejects.toMatchObject({
      message: 'text "Peer 🙂🙂 work": expected characters that can be embedded, got 🙂',
      found: expected,
    });
  });
});

test("a font that cannot be fetched is an error", async () => {
  const attempt = pdfFile(scene(text("a")), { title: "T" }, () => Promise.reject(new Error("offline")));
  await expect(attempt).rejects.toThrow("offline");
});

function byPlaceIn(words: string) {
  return (a: string, b: string) => words.indexOf(a) - words.indexOf(b);
}
