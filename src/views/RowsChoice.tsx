import { enExportOf } from "../messages/enExport";
import { offeredMeasures } from "../model/studyLists";
import { Check } from "../ui/Check";
import { Choice } from "../ui/Choice";
import { offeredRows } from "./chartRows";
import { useEvidence, useView } from "./evidence";
import { dataKindOf, dataKindsOf, type ExportSettings, whichKinds } from "./exportSettings";
import type { ChartName } from "./useDrawing";
import { useSelectedStudies } from "./useSelectedStudies";
import { useTargetTitle } from "./useTargetTitle";
import { useWords } from "./useWords";

interface Props {
  charts: readonly ChartName[];
  settings: ExportSettings;
  onChange: (part: Partial<ExportSettings>) => void;
}

/** Which rows a data file has, of which studies, and how they are written. */
export function RowsChoice({ charts, settings, onChange }: Props) {
  const { table } = useEvidence();
  const words = useWords(enExportOf);
  const cites = offeredMeasures(table).includes("studies");
  const kind = dataKindOf(settings, table);
  const selected = useSelectedStudies();
  const title = useTargetTitle(useView("selection"));
  return (
    <>
      <Choice
        label={words.rows}
        value={table.counts === null ? settings.rows : "matrix"}
        options={table.counts === null ? offeredRows(charts, cites) : ["matrix"]}
        names={words.rowKinds}
        onChoose={(rows) => onChange({ rows })}
      />
      {settings.rows === "studies" && selected.size > 0 && (
        <Choice
          label={words.which}
          value={settings.which}
          options={whichKinds}
          names={words.whichKinds(title ?? "")}
          onChoose={(which) => onChange({ which })}
        />
      )}
      <Choice
        label={words.kind}
        value={kind}
        options={dataKindsOf(settings.rows, table)}
        names={words.kinds}
        onChoose={(chosen) => onChange({ kind: chosen })}
      />
      {(kind === "csv" || kind === "references") && (
        <Check label={words.bom} checked={settings.hasBom} onChange={(hasBom) => onChange({ hasBom })} />
      )}
    </>
  );
}
