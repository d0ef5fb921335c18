import { type Box, type Frame, mostLines } from "./chart";
import { shownPairs } from "./chordData";
import { labelHeight } from "./chordLabels";
import type { ChordModel } from "./chordModel";
import { groupLetter } from "./chordNames";
import { minTextSize } from "./heatmapHeadings";
import { wrapText } from "./wrapText";

/** A piece of the key. `y` of a text is its baseline, of a sample its top. */
export type KeyPart =
  | { readonly kind: "text"; readonly x: number; readonly y: number; readonly text: string }
  | { readonly kind: "letter"; readonly x: number; readonly y: number; readonly text: string; readonly group: number }
  | ({ readonly kind: "group"; readonly group: number } & Box)
  | ({ readonly kind: "ribbon" | "second" | "hollow" } & Box);

/** The key below the ring, its top left corner at (0, 0). */
export interface Key {
  readonly parts: readonly KeyPart[];
  readonly size: number;
  readonly height: number;
}

/** What the key has to explain. */
export interface KeyContent {
  /** Groups by letter, where their names do not stand at the ring. */
  readonly groups: readonly number[];
  /** Pixels that a ribbon's end takes a unit of strength. */
  readonly unit: number;
  readonly hasSecondArcs: boolean;
  readonly hasIsolated: boolean;
  /** How many of the studies' labels fit. */
  readonly shown: number;
}

/** A sample with its words; whether this table needs it. */
interface Item {
  readonly parts: readonly KeyPart[];
  readonly width: number;
  readonly isNeeded: boolean;
}

/**
 * What stands for what; of a legend that is switched off the groups' names, which stand nowhere else. Its height follows from the frame and the groups alone, unless labels are left out: a sample that
 * a table does not need leaves its room empty.
 */
export function chordKey(model: ChordModel, frame: Frame, content: KeyContent): Key {
  const size = Math.max(minTextSize, Math.round(frame.fontSize * 0.9 * 2) / 2);
  const parts: KeyPart[] = [];
  let y = groupRows(parts, model, frame, content.groups, size);
  const items =
    frame.hasLegend === false ? [] : [ribbonItem(model, frame, content, size), ...arcItems(frame, content, size)];
  const flow = flowItems(
    items.filter((item) => item.isNeeded),
    frame.width,
    size,
  );
  for (const part of flow.parts) parts.push({ ...part, y: part.y + y });
  const reserved = y + flowItems(items, frame.width, size).height;
  y += flow.height;
  if (content.shown < model.studies.length) {
    const text = frame.messages.chord.labelsLeftOut(content.shown, model.studies.length);
    for (const line of wrapText(text, frame.width, mostLines(frame, 4), size, 400, frame.measureText)) {
      parts.push({ kind: "text", x: 0, y: y + size, text: line });
      y += size * 1.4;
    }
  }
  return { parts, size, height: Math.ceil(Math.max(y, reserved)) };
}

/** Letters and names in as many columns as there is room for; how high they are. */
function groupRows(parts: KeyPart[], model: ChordModel, frame: Frame, groups: readonly number[], size: number): number {
  if (groups.length === 0) return 0;
  const columnWidth = (groups.length > 10 ? 13 : 20) * size;
  const columns = Math.max(1, Math.min(groups.length, Math.floor(frame.width / columnWidth)));
  const rows = Math.ceil(groups.length / columns);
  const swatch = 0.75 * size;
  const letterWidth = Math.max(...groups.map((group) => frame.measureText(groupLetter(group), size, 600)));
  const textAt = swatch + letterWidth + size;
  const room = frame.width / columns - textAt - size;
  const lines = groups.map((group) =>
    wrapText(model.groups[group]?.label ?? "", room, mostLines(frame, 3), size, 400, frame.measureText),
  );
  let y = 0;
  for (let row = 0; row < rows; row++) {
    let height = 0;
    for (let column = 0; column < columns; column++) {
      // Down the columns, so that a reader follows the ring.
      const i = column * rows + row;
      const group = groups[i];
      if (group === undefined) continue;
      const x = (column * frame.width) / columns;
      const baseline = y + size;
      parts.push({ kind: "group", x, y: baseline - swatch, width: swatch, height: swatch, group });
      parts.push({ kind: "letter", x: x + swatch + 0.4 * size, y: baseline, text: groupLetter(group), group });
      const named = lines[i] ?? [];
      named.forEach((text, line) => {
        parts.push({ kind: "text", x: x + textAt, y: baseline + line * labelHeight(size), text });
      });
      height = Math.max(height, named.length);
    }
    y += height * labelHeight(size) + 0.4 * size;
  }
  return y + 0.6 * size;
}

/** Samples one after the other, in as many rows as they take. */
function flowItems(items: readonly Item[], width: number, size: number): { parts: KeyPart[]; height: number } {
  const rowHeight = 1.7 * size;
  const parts: KeyPart[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    if (x > 0 && x + item.width > width) [x, y] = [0, y + rowHeight];
    for (const part of item.parts) parts.push({ ...part, x: part.x + x, y: part.y + y });
    x += item.width + 1.8 * size;
  }
  return { parts, height: items.length === 0 ? 0 : y + rowHeight };
}

/** The words, then strips as wide as a ribbon's end: the least, a middle and the greatest strength. */
function ribbonItem(model: ChordModel, frame: Frame, { unit }: KeyContent, size: number): Item {
  const shown = Float64Array.from(shownPairs(model), (pair) => model.strength[pair]!);
  const words = frame.messages.chord.ribbonKey(model.level, model.unit, model.measure);
  const parts: KeyPart[] = [{ kind: "text", x: 0, y: size, text: words }];
  let x = frame.measureText(words, size, 400) + 0.7 * size;
  for (const strength of sampleStrengths(shown)) {
    const width = Math.max(1, unit * strength);
    const text = frame.messages.number(strength);
    parts.push({ kind: "ribbon", x, y: 0.1 * size, width, height: size });
    parts.push({ kind: "text", x: x + width + 0.35 * size, y: size, text });
    x += width + 0.35 * size + frame.measureText(text, size, 400) + size;
  }
  return { parts, width: x - size, isNeeded: shown.length > 0 };
}

function sampleStrengths(strengths: Float64Array): number[] {
  const distinct = [...new Set(strengths)].sort((a, b) => a - b);
  if (distinct.length <= 3) return distinct;
  const [least = 0, greatest = 0] = [distinct[0], distinct.at(-1)];
  const middle = distinct.reduce((best, s) => {
    const off = (strength: number) => Math.abs(strength - (least + greatest) / 2);
    return off(s) < off(best) ? s : best;
  }, least);
  return [least, middle, greatest];
}

function arcItems({ messages, measureText }: Frame, { hasSecondArcs, hasIsolated }: KeyContent, size: number): Item[] {
  const width = 1.6 * size;
  const item = (part: KeyPart, text: string, isNeeded: boolean): Item => ({
    parts: [part, { kind: "text", x: width + 0.5 * size, y: size, text }],
    width: width + 0.5 * size + measureText(text, size, 400),
    isNeeded,
  });
  return [
    item({ kind: "second", x: 0, y: 0.2 * size, width, height: 0.8 * size }, messages.chord.secondKey, hasSecondArcs),
    item({ kind: "hollow", x: 0, y: 0.3 * size, width, height: 0.7 * size }, messages.chord.isolatedKey, hasIsolated),
  ];
}
