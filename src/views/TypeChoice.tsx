import { Choice } from "../ui/Choice";
import { type ExportSettings, textKinds } from "./exportSettings";
import { useExportWords } from "./useExportWords";

interface Props {
  settings: ExportSettings;
  onChange: (part: Partial<ExportSettings>) => void;
}

/** How the letters of a figure are: in an SVG, as text or as outlines. */
export function TypeChoice({ settings: { format, text }, onChange }: Props) {
  const words = useExportWords();
  if (format !== "svg") return null;
  return (
    <Choice
      label={words.textKind}
      value={text}
      options={textKinds}
      names={words.textKinds}
      onChoose={(chosen) => onChange({ text: chosen })}
    />
  );
}
