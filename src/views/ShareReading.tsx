import { useMemo } from "react";
import { enReadingOf } from "../messages/enReading";
import { shareOf } from "../model/shareOf";
import type { Target } from "../model/target";
import { working } from "../model/working";
import { useEvidence, useView } from "./evidence";
import { useWords } from "./useWords";

/** A cell's or a theme's share in words, while the heatmap shows shares. A group's is always told with its examples. */
export function ShareReading({ target }: { target: Extract<Target, { kind: "cell" | "theme" }> }) {
  const { table, filter } = useEvidence();
  const words = useWords(enReadingOf);
  const measure = useView("measure");
  const { count, of } = useMemo(
    () => shareOf(table, target, working(table, target, filter).studies),
    [table, target, filter],
  );
  if (measure !== "share") return null;
  return <p>{target.kind === "cell" ? words.groupStudiesHere(count, of) : words.allStudies(count, of)}</p>;
}
