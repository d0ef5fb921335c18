import { enTermsOf } from "../messages/enTerms";
import { useEvidence } from "./evidence";

/** What a term of the field means. */
export function TermMeaning({ name }: { name: keyof ReturnType<typeof enTermsOf> }) {
  return enTermsOf(useEvidence().messages.noun)[name].meaning;
}
