import { HowTo } from "./HowToRead";
import { useCompareWords } from "./useCompareWords";

/** How to read a comparison. By itself, since it comes with the tab. */
export function HowToCompare() {
  return <HowTo chart="compare" sentences={useCompareWords().reading} />;
}
