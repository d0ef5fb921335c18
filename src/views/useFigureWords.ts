import { useDeferredValue, useEffect, useState } from "react";
import { enFigureOf } from "../messages/enFigure";
import type { FigureLanguage } from "../messages/figureLanguages";
import type { FigureWords } from "../messages/figureWords";
import type { EvidenceTable } from "../model/evidenceTable";
import { useEvidence } from "./evidence";

/** Of a table of counts, or of any other. */
const loads: Readonly<Record<Exclude<FigureLanguage, "en">, (isOfCounts: boolean) => Promise<FigureWords>>> = {
  fr: (isOfCounts) => import("../messages/frFigure").then((fr) => (isOfCounts ? fr.frFigureOfCounts : fr.frFigure)),
  de: (isOfCounts) => import("../messages/deFigure").then((de) => (isOfCounts ? de.deFigureOfCounts : de.deFigure)),
  es: (isOfCounts) => import("../messages/esFigure").then((es) => (isOfCounts ? es.esFigureOfCounts : es.esFigure)),
};

interface ChosenWords {
  /** Until those of the chosen language are there, the ones before. */
  readonly words: FigureWords;
  readonly state: "there" | "coming" | "failed";
  /** Fetches anew what has failed. */
  readonly tryAgain: () => void;
}

/** Is a table one that other languages than English have words for? Of reports that are not studies yet they have none. */
export const isTranslated = ({ unit }: EvidenceTable): boolean => unit === "studies";

/** What figures say in a language; each is fetched when it is first chosen. */
export function useFigureWords(chosen: FigureLanguage): ChosenWords {
  const { table, messages } = useEvidence();
  const language = isTranslated(table) ? chosen : "en";
  const isOfCounts = table.counts !== null;
  const english = enFigureOf(messages);
  const [loaded, setLoaded] = useState(english);
  const [failed, setFailed] = useState<FigureLanguage | null>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another time is another try
  useEffect(() => {
    let isWanted = true;
    const coming = language === "en" ? Promise.resolve(english) : loads[language](isOfCounts);
    coming.then(
      (words) => isWanted && setLoaded(words),
      () => isWanted && setFailed(language),
    );
    return () => {
      isWanted = false;
      setFailed(null);
    };
  }, [language, isOfCounts, english, times]);
  // A figure is laid out anew with them, which takes its time; the controls do not wait for it.
  const words = useDeferredValue(loaded);
  const state = words.language === language ? "there" : failed === language ? "failed" : "coming";
  return { words, state, tryAgain: () => setTimes((n) => n + 1) };
}
