import { useEvidence } from "./evidence";
import { studyName } from "./studyName";
import { TargetButton } from "./TargetButton";

interface Props {
  study: number;
  className?: string | undefined;
  description?: string | undefined;
}

/** A study as a button: its label is seen, "Study 104, Moran 2012" is its name. */
export function StudyButton({ study, ...look }: Props) {
  const { table, messages } = useEvidence();
  const entry = table.studies[study];
  if (!entry) return null;
  const name = messages.study(entry.label, studyName(entry));
  return (
    <TargetButton target={{ kind: "study", study: entry.id }} name={name} {...look}>
      {entry.label}
    </TargetButton>
  );
}
