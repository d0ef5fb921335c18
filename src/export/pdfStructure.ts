import type { LayerMark, Mark } from "../scene/mark";
import { type PdfPen, pdfMark } from "./pdfMark";
import { dictionary, list, type PdfObjects, reference } from "./pdfObjects";

/** A part of a page for readers who listen: one that holds others, or a stretch of the page's contents by its number. */
type Part = { readonly tag: "Table" | "TR"; readonly kids: Part[] } | { readonly tag: Leaf; readonly id: number };
type Leaf = "P" | "TH" | "TD";

const cellTags = { columnheader: "TH", rowheader: "TH", cell: "TD" } as const;

/** The contents of a page of text, and its parts in the order in which they are read: paragraphs, and rows of tables. */
export function textParts(marks: readonly Mark[], pen: PdfPen): { lines: string[]; parts: readonly Part[] } {
  const lines: string[] = [];
  const parts: Part[] = [];
  let count = 0;
  const read = (tag: Leaf, mark: Mark): Part => {
    lines.push(`/${tag} << /MCID ${count} >> BDC`, ...pdfMark(mark, pen), "EMC");
    return { tag, id: count++ };
  };
  const readRow = (row: LayerMark): Part => {
    const kids: Part[] = [];
    for (const mark of row.marks) {
      const role = mark.kind === "layer" ? mark.role : undefined;
      const inPlace: Mark = { ...row, marks: [mark] };
      if (role !== undefined && role !== "row") kids.push(read(cellTags[role], inPlace));
      else lines.push("/Artifact BMC", ...pdfMark(inPlace, pen), "EMC"); // a rule
    }
    return { tag: "TR", kids };
  };
  for (const mark of marks) {
    if (mark.kind !== "layer" || mark.role !== "row") {
      parts.push(read("P", mark));
      continue;
    }
    const last = parts.at(-1);
    if (last?.tag === "Table") last.kids.push(readRow(mark));
    else parts.push({ tag: "Table", kids: [readRow(mark)] });
  }
  return { lines, parts };
}

/** Writes the parts of a page; the objects of those at the top, and of each stretch of contents by its number. */
export function addParts(
  objects: PdfObjects,
  parts: readonly Part[],
  { page, structure }: { page: number; structure: number },
): { elements: number[]; leaves: number[] } {
  const leaves: number[] = [];
  const add = (part: Part, parent: number, columns: number): number => {
    const at = objects.reserve();
    const shared = { Type: "/StructElem", S: `/${part.tag}`, P: reference(parent), Pg: reference(page) };
    if ("id" in part) {
      leaves[part.id] = at;
      const Scope = part.tag === "TH" ? (columns > 1 ? "/Row" : "/Column") : undefined;
      const A = dictionary({ O: "/Table", Scope, ColSpan: columns > 1 ? columns : undefined });
      objects.add(dictionary({ ...shared, K: part.id, A: part.tag === "P" ? undefined : A }), at);
      return at;
    }
    // A row of one cell, such as a heading, stands over all columns.
    const most = part.tag === "Table" ? Math.max(...part.kids.map(widthOf)) : columns;
    const kids = part.kids.map((kid) => add(kid, at, part.tag === "TR" && part.kids.length > 1 ? 1 : most));
    objects.add(dictionary({ ...shared, K: list(kids.map(reference)) }), at);
    return at;
  };
  return { elements: parts.map((part) => add(part, structure, 1)), leaves };
}

const widthOf = (row: Part): number => ("kids" in row ? row.kids.length : 1);
