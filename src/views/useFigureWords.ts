import { useDeferredValue, useEffect, useState } from "react";
import { enFigure } from "../messages/enFigure";
import type { FigureLanguage } from "../messages/figureLanguages";
import type { FigureWords } from "../messages/figureWords";

const loads: Readonly<Record<FigureLanguage, () => Promise<FigureWords>>> = {
  en: () => Promise.resolve(enFigure),
  fr: () => import("../messages/frFigure").then(({ frFigure }) => frFigure),
  de: () => import("../messages/deFigure").then(({ deFigure }) => deFigure),
  es: () => import("../messages/esFigure").then(({ esFigure }) => esFigure),
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
  const [loaded, setLoaded] = useState(enFigure);
  const [failed, setFailed] = useState<FigureLanguage | null>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another time is another try
  useEffect(() => {
    let isWanted = true;
    loads[language]().then(
      (words) => isWanted && setLoaded(words),
      () => isWanted && setFailed(language),
    );
    return () => {
      isWanted = false;
      setFailed(null);
    };
  }, [language, times]);
  // A figure is laid out anew with them, which takes its time; the controls do not wait for it.
  const words = useDeferredValue(loaded);
  const state = words.language === language ? "there" : failed === language ? "failed" : "coming";
  return { words, state, tryAgain: () => setTimes((n) => n + 1) };
}
