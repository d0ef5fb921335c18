import type { Messages } from "./en";
import type { enAroundOf } from "./enAround";
import type { enCaptionsOf } from "./enCaptions";
import type { ChordMessages } from "./enChord";
import type { CompareMessages } from "./enCompare";
import type { enDeckOf } from "./enDeck";
import type { ExportMessages } from "./enExport";
import type { TableFigureMessages } from "./enTableFigure";
import type { FigureLanguage } from "./figureLanguages";

/** Of the page's own words, those that stand in figures and in what is said beside them. */
export type ChartWords = Pick<
  Messages,
  "units" | "amount" | "list" | "two" | "number" | "heatmap" | "chord" | "reading" | "segments" | "attributes"
> & {
  readonly page: Pick<Messages["page"], "doi">;
  readonly filter: Pick<Messages["filter"], "showing">;
  readonly heatmapTwin: Pick<Messages["heatmapTwin"], "gap" | "filtered">;
  readonly pairs: Pick<Messages["pairs"], "pair">;
};

/** Of the words of a chord, those that stand in figures of it and of its matrix. */
export type RingWords = Pick<ChordMessages, "entry" | "exporting"> & {
  readonly matrix: Pick<ChordMessages["matrix"], "name" | "description" | "cell" | "strength" | "legend" | "diagonal">;
};

/** Of the words of the comparison, those that stand in figures of it and in what is said beside them. */
export type ComparisonWords = Pick<
  CompareMessages,
  | "reading"
  | "kinds"
  | "cited"
  | "sharedByAll"
  | "sharedByTwo"
  | "filteredCells"
  | "name"
  | "description"
  | "study"
  | "citesNobody"
  | "singleKey"
  | "sharedKey"
  | "linkKey"
>;

/**
 * Every word of a figure that is not the table's own, in one language: in its chart, around it, in what is said beside it,
 * and on slides. A language that lacks a sentence does not compile. What a table says is never translated.
 */
export interface FigureWords {
  readonly language: FigureLanguage;
  /** With the region whose spelling it has: "en-GB". */
  readonly locale: string;
  readonly charts: ChartWords;
  readonly ring: RingWords;
  readonly comparison: ComparisonWords;
  readonly tables: TableFigureMessages;
  readonly around: ReturnType<typeof enAroundOf>;
  readonly captions: ReturnType<typeof enCaptionsOf>;
  readonly deck: ReturnType<typeof enDeckOf>;
  /** What the charts are called. */
  readonly names: ExportMessages["charts"];
}
