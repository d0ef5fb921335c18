import { enDoubts as words } from "../messages/enDoubts";
import { useEvidence } from "./evidence";

/** What could not be read for certain, and why. */
export function DoubtList() {
  const { doubts } = useEvidence().table;
  return (
    <ul>
      {doubts.map((doubt) => (
        <li key={`${doubt.example} ${doubt.text} ${doubt.printed}`}>{words.doubt(doubt)}</li>
      ))}
    </ul>
  );
}
