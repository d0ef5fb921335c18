import { type AttributeClasses, attributeClasses, classify } from "./attributeClasses";
import { cellStudies } from "./cellStudies";
import { type CellsTarget, cellsOf } from "./cellsOf";
import type { Attribute, EvidenceTable, Filter } from "./evidenceTable";
import { keep } from "./filter";
import { rowsOf } from "./groupRows";
import { tableIndex } from "./tableIndex";

/** What a segment counts: a value, the rarer values together, what has several, what reports none. */
export interface SegmentKey {
  readonly kind: "value" | "other" | "mixed" | "missing";
  /** A value's key in its classes; "" otherwise. */
  readonly key: string;
}

/** The examples or studies of cells by one attribute: each has one segment. */
export interface Segments {
  readonly attribute: Attribute;
  /** Values have an order, least first, instead of being only of different kinds. */
  readonly isOrdered: boolean;
  readonly keys: readonly SegmentKey[];
  /** How many of all cells' are in each segment. */
  readonly total: Int32Array;
  /** Likewise of a target's cells; a study counts once however many of them cite it. */
  count(target: CellsTarget): Int32Array;
}

/** So many kinds can be told apart by colour; with more, the most frequent but one are, and the rest is together. */
const mostKinds = 6;
/** More different numbers or years than this are ranges. */
const mostNumbers = 8;

/** Counts by an attribute of examples or of studies, under a filter. */
export function segmentsOf(table: EvidenceTable, attribute: Attribute, filter: Filter): Segments {
  const isOrdered = attribute.type !== "text";
  const { keys, of } = drawnClasses(attribute);
  const { segments, segmentOf } = isOrdered ? valueSegments(keys) : kindSegments(keys, of);
  const mixed = segments.findIndex(({ kind }) => kind === "mixed");
  const code = Int32Array.from(of, (classes) => (classes.length > 1 ? mixed : segmentOf[classes[0]!]!));
  const entriesOf = attribute.of === "study" ? studiesByCell(table, filter) : examplesByCell(table, filter);

  const count = (target: CellsTarget) => {
    const counts = new Int32Array(segments.length);
    const entries = new Set<number>();
    for (const cell of cellsOf(table, target)) for (const entry of entriesOf(cell)) entries.add(entry);
    for (const entry of entries) counts[code[entry]!]!++;
    return counts;
  };
  return { attribute, isOrdered, keys: segments, total: count(null), count };
}

/** Dates as numbers, and few classes of them: a bar is small. */
function drawnClasses(attribute: Attribute): AttributeClasses {
  const { type, values } = attribute;
  if (type !== "date" && type !== "number") return attributeClasses(attribute);
  const numberOf = (value: string | number) => (typeof value === "number" ? value : Number(value.slice(0, 4)));
  const numbers = values.map((value) =>
    value === null ? null : typeof value === "object" ? value.map(numberOf) : numberOf(value),
  );
  return classify({ ...attribute, type: "number", values: numbers }, mostNumbers);
}

interface Segmented {
  readonly segments: SegmentKey[];
  /** Per class, its segment. */
  readonly segmentOf: readonly number[];
}

const rest = ["mixed", "missing"].map((kind) => ({ kind, key: "" }) as SegmentKey);

function valueSegments(keys: readonly string[]): Segmented {
  const values = keys.filter((key) => key !== "");
  const segments = [...values.map((key): SegmentKey => ({ kind: "value", key })), ...rest];
  return { segments, segmentOf: keys.map((key, k) => (key === "" ? values.length + 1 : k)) };
}

/** As long as they can be told apart, each value; else the most frequent ones of the whole table, in their order. */
function kindSegments(keys: readonly string[], of: AttributeClasses["of"]): Segmented {
  const values = keys.filter((key) => key !== "");
  if (values.length <= mostKinds) return valueSegments(keys);
  const times = new Int32Array(keys.length);
  for (const classes of of) for (const k of classes) times[k]!++;
  const frequent = values.map((_, k) => k).sort((a, b) => times[b]! - times[a]! || a - b);
  const kept = frequent.slice(0, mostKinds - 1).sort((a, b) => a - b);
  const segments: SegmentKey[] = [
    ...kept.map((k): SegmentKey => ({ kind: "value", key: keys[k]! })),
    { kind: "other", key: "" },
    ...rest,
  ];
  const other = kept.length;
  return {
    segments,
    segmentOf: keys.map((key, k) => (key === "" ? other + 2 : kept.includes(k) ? kept.indexOf(k) : other)),
  };
}

function studiesByCell(table: EvidenceTable, filter: Filter): (cell: number) => Int32Array {
  const { starts, studies } = cellStudies(table, filter);
  return (cell) => studies.subarray(starts[cell], starts[cell + 1]);
}

function examplesByCell(table: EvidenceTable, filter: Filter): (cell: number) => Int32Array {
  const { examples } = keep(table, filter);
  const { examplesByCell: byCell } = tableIndex(table);
  return (cell) => rowsOf(byCell, cell).filter((example) => examples === null || examples[example] === 1);
}
