import { typefaceNames } from "../charts/typeface";
import { Choice } from "../ui/Choice";
import { type ExportSettings, textKinds } from "./exportSettings";
import { useExportWords } from "./useExportWords";

interface Props {
  settings: ExportSettings;
  onChange: (part: Partial<ExportSettings>) => void;
}

/** What the letters of a figure are: their typeface, and in an SVG whether they are text. */
export function TypeChoice({ settings: { format, typeface, text }, onChange }: Props) {
  const words = useExportWords();
  return (
    <>
      <Choice
        label={words.typeface}
        value={typeface}
        options={typefaceNames}
        names={words.typefaces}
        onChoose={(chosen) => onChange({ typeface: chosen })}
      />
      {format === "svg" && (
        <Choice
          label={words.textKind}
          value={text}
          options={textKinds}
          names={words.textKinds}
          onChoose={(chosen) => onChange({ text: chosen })}
        />
      )}
    </>
  );
}
