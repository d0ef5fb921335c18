import { enCompareOf } from "../messages/enCompare";
import { HowTo } from "./HowToRead";
import { useWords } from "./useWords";

/** How to read a comparison. By itself, since it comes with the tab. */
export function HowToCompare() {
  return <HowTo chart="compare" sentences={useWords(enCompareOf).reading} />;
}
