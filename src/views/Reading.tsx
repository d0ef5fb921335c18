import { useEffect } from "react";
import { readTarget, type Target, targetKey } from "../model/target";
import { CellReading } from "./CellReading";
import { HeadingReading } from "./HeadingReading";
import { isSheet } from "./isSheet";
import { PairReading } from "./PairReading";
import { SharedReading } from "./SharedReading";
import { StudyReading } from "./StudyReading";
import { showMark } from "./showMark";

/** What the table says of a target. */
export function Reading({ target }: { target: Target }) {
  const key = targetKey(target);
  useEffect(() => {
    const opened = readTarget(key);
    // On a phone the sheet would cover what it is about.
    return opened && isSheet() ? showMark(opened) : undefined;
  }, [key]);
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
    case "groups":
    case "themes":
      return <SharedReading target={target} />;
    default:
      return target satisfies never;
  }
}
