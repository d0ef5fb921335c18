import { typefaceNames } from "../charts/typeface";
import { enExportOf } from "../messages/enExport";
import { Check } from "../ui/Check";
import { Choice } from "../ui/Choice";
import { cutsLabels } from "./cutsLabels";
import styles from "./ExportDialog.module.css";
import { type ExportSettings, textKinds } from "./exportSettings";
import type { ChartName } from "./useDrawing";
import { useWords } from "./useWords";

interface Props {
  chart: ChartName;
  settings: ExportSettings;
  onChange: (part: Partial<ExportSettings>) => void;
}

/** What the letters of a figure are: whether labels are whole, their typeface, and in an SVG whether they are text. */
export function TypeChoice({ chart, settings: { format, isWhole, typeface, text }, onChange }: Props) {
  const words = useWords(enExportOf);
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
      {cutsLabels(chart) && (
        <div>
          <Check
            label={words.whole}
            checked={isWhole}
            describedBy="export-whole"
            onChange={(whole) => onChange({ isWhole: whole })}
          />
          <p id="export-whole" className={styles.hint}>
            {words.wholeHint}
          </p>
        </div>
      )}
    </>
  );
}
