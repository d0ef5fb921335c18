import { enArranging } from "../messages/enArranging";

/** What the order by similarity means. */
export function SimilarityNote() {
  return enArranging.bySimilarity;
}
