import { max } from "d3";
import type { ComparedCell } from "../model/compare";
import { cellState } from "../model/counts";
import { lineHeight } from "./axis";
import { type Frame, mostLines } from "./chart";
import type { CompareModel } from "./compareModel";
import type { Piece } from "./comparePack";
import { widestPiece, wrapText } from "./wrapText";

/** What a finger needs, in CSS pixels. */
const touch = 24;
/** A label up to this many times its size wide stands in a circle; longer ones in pills. */
const roundUpTo = 2.6;
const pillPadding = 7;
const usualLines = 9;

/** How studies look: as circles of one size where every label fits, else as pills, each as wide as its own label. */
export interface PieceMaker {
  readonly areRound: boolean;
  /** The width of the widest that is not to be broken: a circle, or the pill of a word. */
  readonly widest: number;
  /** The pieces of a cell, none wider than `room`; words where its examples cite nobody. */
  of(cell: ComparedCell, room: number): Piece[];
}

/** Measures the labels of a comparison's studies. */
export function pieceMaker(model: CompareModel, frame: Frame, size: number): PieceMaker {
  const { measureText } = frame;
  const most = mostLines(frame, usualLines);
  const shown = new Set(model.cells.flatMap((row) => row.flatMap(({ studies }) => studies)));
  const labelOf = (study: number) => model.studies[study]?.label ?? "";
  // Semibold, as shared studies are.
  const widthOf = (text: string) => Math.ceil(measureText(text, size, 600));
  const pieceOf = (text: string) => widestPiece(text, size, 600, measureText);
  const widest = max(shown, (study) => widthOf(labelOf(study))) ?? 0;
  const areRound = widest <= roundUpTo * size;
  const diameter = Math.max(touch, widest + 6);

  const pill = (study: number, text: string, room: number): Piece => {
    const lines = wrapText(text, room - 2 * pillPadding, most, size, 600, measureText);
    const width = Math.min(room, Math.max(touch, ...lines.map((line) => widthOf(line) + 2 * pillPadding)));
    return { study, lines, width, height: Math.max(touch, lines.length * lineHeight(size) + 8) };
  };
  const words = (text: string, room: number): Piece => {
    const lines = wrapText(text, room, most, size, 400, measureText);
    return { study: -1, lines, width: room, height: Math.max(touch, lines.length * lineHeight(size)) };
  };
  return {
    areRound,
    widest: areRound ? diameter : Math.ceil(max(shown, (study) => pieceOf(labelOf(study))) ?? 0) + 2 * pillPadding,
    of: ({ state, studies }, room) => {
      if (state === cellState.value && studies.length === 0) return [words(model.words.citesNobody, room)];
      return studies.map((study) =>
        areRound
          ? { study, lines: [labelOf(study)], width: diameter, height: diameter }
          : pill(study, labelOf(study), room),
      );
    },
  };
}
