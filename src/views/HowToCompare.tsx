import { enCompare } from "../messages/enCompare";
import { HowTo } from "./HowToRead";

/** How to read a comparison. By itself, since it comes with the tab. */
export function HowToCompare() {
  return <HowTo chart="compare" sentences={enCompare.reading} />;
}
