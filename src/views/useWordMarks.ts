import { type RefObject, useEffect } from "react";
import { useEvidence } from "./evidence";
import "./wordMarks.css";
import { wordRanges } from "./wordRanges";

/** What `::highlight()` calls the words searched for. */
const name = "words";

/** Marks the words searched for in a passage, which is not changed by it; nothing where a browser cannot. `key`: its text is another. */
export function useWordMarks(passage: RefObject<Element | null>, key: unknown): void {
  const words = useEvidence().found?.words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key stands for other text nodes
  useEffect(() => {
    if (!words || !passage.current || typeof Highlight === "undefined") return;
    const marks = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, marks);
    const ranges = wordRanges(passage.current, words);
    for (const range of ranges) marks.add(range);
    return () => {
      for (const range of ranges) marks.delete(range);
    };
  }, [words, passage, key]);
}
