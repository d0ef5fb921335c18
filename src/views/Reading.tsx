import type { Target } from "../model/target";
import { CellReading } from "./CellReading";
import { HeadingReading } from "./HeadingReading";
import { PairReading } from "./PairReading";
import { StudyReading } from "./StudyReading";

/** What the table says of a target. */
export function Reading({ target }: { target: Target }) {
  switch (target.kind) {
    case "cell":
      return <CellReading target={target} />;
    case "group":
    case "theme":
      return <HeadingReading target={target} />;
    case "study":
      return <StudyReading target={target} />;
    case "pair":
      return <PairReading target={target} />;
    default:
      return target satisfies never;
  }
}
