import type { EvidenceTable } from "../model/evidenceTable";
import type { Edition } from "./editionOf";

/** A table that somebody opens, before it is checked and kept. */
export interface Opened {
  /** A file of the format "evidence-table/1". Whoever opens it checks it with `parseEvidenceTable`. */
  readonly file: object;
  /** How lists of tables call it at first; null: by the table's title. */
  readonly name: string | null;
  /** What the file was made from and how (grid, reading, decisions), as JSON, to make it anew; null: it came as it is. */
  readonly origin: unknown;
  /** The view to start with, as an address has it ("tab=chord"); "": the usual one. */
  readonly view: string;
  /** The same, where it was read and checked already, with its file as JSON: a large one is not read twice. */
  readonly ready?: ReadyTable;
}

/** A table that was read and checked where the page does not wait for it. */
export interface ReadyTable {
  readonly table: EvidenceTable;
  readonly text: string;
  readonly edition: Edition;
}
