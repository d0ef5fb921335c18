import { useDeferredValue, useEffect, useState } from "react";
import { enFigureOf } from "../messages/enFigure";
import type { FigureLanguage } from "../messages/figureLanguages";
import type { FigureWords } from "../messages/figureWords";
import type { Noun } from "../messages/noun";
import { useEvidence } from "./evidence";

/** Of a table of counts, or of one whose citations name what `noun` says. */
type Load = (noun: Noun, isOfCounts: boolean) => Promise<FigureWords>;
const loads: Readonly<Record<Exclude<FigureLanguage, "en">, Load>> = {
  fr: (noun, isOfCounts) =>
    import("../messages/frFigure").then((fr) => (isOfCounts ? fr.frFigureOfCounts : fr.frFigureOf(noun))),
  de: (noun, isOfCounts) =>
    import("../messages/deFigure").then((de) => (isOfCounts ? de.deFigureOfCounts : de.deFigureOf(noun))),
  es: (noun, isOfCounts) =>
    import("../messages/esFigure").then((es) => (isOfCounts ? es.esFigureOfCounts : es.esFigureOf(noun))),
};

interface ChosenWords {
  /** Until those of the chosen language are there, the ones before. */
  readonly words: FigureWords;
  readonly state: "there" | "coming" | "failed";
  /** Fetches anew what has failed. */
  readonly tryAgain: () => void;
}

/** What figures say in a language; each is fetched when it is first chosen. */
export function useFigureWords(language: FigureLanguage): ChosenWords {
  const { table, messages } = useEvidence();
  const { noun } = messages;
  const isOfCounts = table.counts !== null;
  const english = enFigureOf(messages);
  const [loaded, setLoaded] = useState(english);
  const [failed, setFailed] = useState<FigureLanguage | null>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another time is another try
  useEffect(() => {
    let isWanted = true;
    const coming = language === "en" ? Promise.resolve(english) : loads[language](noun, isOfCounts);
    coming.then(
      (words) => isWanted && setLoaded(words),
      () => isWanted && setFailed(language),
    );
    return () => {
      isWanted = false;
      setFailed(null);
    };
  }, [language, noun, isOfCounts, english, times]);
  // A figure is laid out anew with them, which takes its time; the controls do not wait for it.
  const words = useDeferredValue(loaded);
  const state = words.language === language ? "there" : failed === language ? "failed" : "coming";
  return { words, state, tryAgain: () => setTimes((n) => n + 1) };
}
