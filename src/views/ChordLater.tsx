import { ChordLevels } from "./ChordLevels";
import { ChordMore } from "./ChordMore";
import { ChordNote } from "./ChordNote";
import { MatrixButton } from "./MatrixButton";
import { NoPairLeft } from "./NoPairLeft";
import type { Chord } from "./useChordModel";

/** The parts of the chord's section that the first view does without, fetched together. */
export function ChordLater({
  part,
  chord,
  full,
}: {
  part: "levels" | "more" | "note" | "matrix";
  chord: Chord;
  full: boolean;
}) {
  switch (part) {
    case "levels":
      return <ChordLevels />;
    case "more":
      return <ChordMore full={full} />;
    case "note":
      return (
        <NoPairLeft chord={chord}>
          <ChordNote {...chord} />
        </NoPairLeft>
      );
    case "matrix":
      return <MatrixButton model={chord.model} />;
    default:
      return part satisfies never;
  }
}
