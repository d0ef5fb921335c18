import { useEffect, useState } from "react";
import type { chooseChord } from "./chooseChord";

type ChooseChord = typeof chooseChord;

/**
 * What makes a chord as a reader chooses it, fetched when it is first needed: null while it is not there, or not needed. An
 * error when it did not come: then the chord cannot be drawn, and it is asked for anew when that is tried again.
 */
export function useChooseChord(isNeeded: boolean): ChooseChord | null {
  const [found, setFound] = useState<{ readonly chooseChord: ChooseChord } | Error | null>(null);
  useEffect(() => {
    if (isNeeded) import("./chooseChord").then(setFound, setFound);
  }, [isNeeded]);
  if (!isNeeded || found === null) return null;
  if (found instanceof Error) throw found;
  return found.chooseChord;
}
