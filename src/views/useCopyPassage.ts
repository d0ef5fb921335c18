import { type RefObject, useRef, useState } from "react";
import { enReadingOf } from "../messages/enReading";
import { studiesOf } from "../model/examplesOf";
import { rowsOf } from "../model/groupRows";
import { tableIndex } from "../model/tableIndex";
import { useEvidence } from "./evidence";
import { useWords } from "./useWords";
import { creditOf, studyLabels } from "./words";

/**
 * Copies an example with its source and the studies it cites; where the reader has selected a part of it in `quote`, that
 * part and the studies cited there. `copyStatus` says in words how it went.
 */
export function useCopyPassage(example: number): {
  quote: RefObject<HTMLQuoteElement | null>;
  copy: () => void;
  copyStatus: string;
} {
  const { table } = useEvidence();
  const reading = useWords(enReadingOf);
  const quote = useRef<HTMLQuoteElement>(null);
  const [copyStatus, setCopyStatus] = useState("");

  async function copy(): Promise<void> {
    const part = quote.current ? selectedPart(quote.current) : null;
    const passage = part?.text ?? table.examples[example]?.text ?? "";
    const studies = part ? studiesBetween(part.start, part.end) : studiesOf(table, [example]);
    setCopyStatus("");
    try {
      await navigator.clipboard.writeText(reading.citing(passage, creditOf(table), studyLabels(table, studies)));
      setCopyStatus(reading.copied);
    } catch {
      setCopyStatus(reading.copyFailed);
    }
  }

  function studiesBetween(start: number, end: number): Set<number> {
    const inside = [...rowsOf(tableIndex(table).mentionsByExample, example)].filter(
      (mention) => (table.mentionStart[mention] ?? -1) >= start && (table.mentionEnd[mention] ?? -1) <= end,
    );
    return new Set(inside.map((mention) => table.mentionStudy[mention] ?? -1));
  }

  return { quote, copy: () => void copy(), copyStatus };
}

/** What the reader has selected, if it lies within `quote`: its text and its place in the quote's text; else null. */
function selectedPart(quote: HTMLElement): { text: string; start: number; end: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!quote.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(quote);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const text = range.toString();
  return { text, start, end: start + text.length };
}
