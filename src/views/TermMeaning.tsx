import { enTerms } from "../messages/enTerms";

/** What a term of the field means. */
export function TermMeaning({ name }: { name: keyof typeof enTerms }) {
  return enTerms[name].meaning;
}
