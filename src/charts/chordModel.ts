import type { CoCitation } from "../model/counts";
import type { EvidenceTable } from "../model/evidenceTable";
import { citedGroups } from "../model/studyGroups";
import type { ChordData } from "./chordData";
import { ringOrder } from "./chordOrder";

/** Chord data with what is worked out once, whatever the size of the drawing. */
export interface ChordModel extends ChordData {
  /** Position on the ring, clockwise, to study. */
  readonly order: Int32Array;
  /** With how many others each study is co-cited, whatever the minimum. */
  readonly degree: Int32Array;
}

/** Arranges the studies around the ring. `{ ...model, minimum }` then shows fewer ribbons on the same ring. */
export function arrangeChord(data: ChordData): ChordModel {
  const degree = new Int32Array(data.studies.length);
  for (const ends of [data.source, data.target]) for (const study of ends) degree[study] = (degree[study] ?? 0) + 1;
  return { ...data, order: ringOrder(data), degree };
}

/**
 * The chord of a table: all cited studies, the isolated ones too, so that study i of the ring is study i of the table. A
 * pair's strength is its full count; every pair has a ribbon.
 */
export function chordModel(table: EvidenceTable, coCitation: CoCitation): ChordModel {
  const groupsOf = citedGroups(table);
  return arrangeChord({
    title: table.title,
    unit: coCitation.unit,
    groups: table.groups.map(({ id, label }) => ({ id, label })),
    studies: table.studies
      .slice(0, table.citedCount)
      .map(({ id, label }, study) => ({ id, label, groups: groupsOf[study] ?? [] })),
    source: coCitation.source,
    target: coCitation.target,
    strength: Float64Array.from(coCitation.full),
    minimum: 1,
  });
}
