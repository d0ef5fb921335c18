import { enReadingOf } from "../messages/enReading";
import { choices } from "../state/view";
import { Choice } from "../ui/Choice";
import { useEvidence, useView } from "./evidence";
import { useWords } from "./useWords";

/** Whether studies are labelled by number or by name; nothing in a table that has no references. */
export function LabelsChoice() {
  const { table, store } = useEvidence();
  const labels = useView("labels");
  const words = useWords(enReadingOf).labels;
  if (table.studies.every(({ references }) => references.length === 0)) return null;
  return (
    <Choice
      label={words.choose}
      value={labels}
      options={choices.labels}
      names={words}
      onChoose={(chosen) => store.getState().choose({ labels: chosen })}
    />
  );
}
