import { referenceRows, writeRis } from "../data/writeReferences";
import { exampleRows } from "../export/exampleRows";
import { matrixRows } from "../export/matrixRows";
import { pairRows } from "../export/pairRows";
import { passageRows } from "../export/passageRows";
import { sharedRows } from "../export/sharedRows";
import { studyRows } from "../export/studyRows";
import { vosNetwork } from "../export/vosNetwork";
import { csv, json, tsv } from "../export/writeRows";
import { enDataFilesOf } from "../messages/enDataFiles";
import { compare } from "../model/compare";
import { sortingOf } from "../model/counts";
import { sortStudies } from "../model/sortStudies";
import { useEvidence, useView } from "./evidence";
import { dataKindOf, type ExportSettings } from "./exportSettings";
import { studyReferences } from "./studyName";
import { useChordModel } from "./useChordModel";
import { useCompared } from "./useCompared";
import { useHeatmapModel } from "./useHeatmapModel";
import { useSelectedStudies } from "./useSelectedStudies";

/** The numbers and words behind the charts, as they are chosen and filtered just now, as a file. */
export function useDataFile(): (settings: Pick<ExportSettings, "rows" | "which" | "kind" | "hasBom">) => Blob {
  const { table, filter, messages, coCitation } = useEvidence();
  const heatmap = useHeatmapModel();
  const { model } = useChordModel();
  const sort = useView("sort");
  const { by, ids } = useCompared();
  const selected = useSelectedStudies();
  const words = enDataFilesOf(messages.noun);

  function rowsOf({ rows, which }: Pick<ExportSettings, "rows" | "which">) {
    const what = table.counts === null ? rows : "matrix";
    switch (what) {
      case "matrix":
        return matrixRows(heatmap, table, { messages, words });
      case "pairs":
        return pairRows(model, table.language);
      case "examples":
        return exampleRows(table, { filter, sorting: sortingOf("examples", sort), words });
      case "studies":
        return studyRows(table, studiesOf(which), { filter, words });
      case "shared": {
        const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
        return sharedRows(table, compare(table, by, chosen, filter), { words, list: messages.list });
      }
      case "passages": {
        const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
        return passageRows(table, { by, chosen }, { filter, words });
      }
      default:
        return what satisfies never;
    }
  }

  /** The studies that the filter leaves, as the tab Table has them, or those of them that are behind the selection. */
  const studiesOf = (which: ExportSettings["which"]) =>
    sortStudies(table, sortingOf("studies", sort), filter, coCitation)
      .map(({ study }) => study)
      .filter((study) => which === "shown" || selected.size === 0 || selected.has(study));

  /** Their references, as far as they are known; a study of several reports has several. */
  const referencesOf = (which: ExportSettings["which"]) =>
    studiesOf(which).flatMap((i) => {
      const study = table.studies[i];
      return study ? studyReferences(study).map((reference) => ({ study: study.id, reference })) : [];
    });

  return (settings) => {
    const { which, hasBom } = settings;
    const kind = dataKindOf(settings, table);
    switch (kind) {
      case "csv":
        return new Blob([csv(rowsOf(settings), { bom: hasBom })], { type: "text/csv;charset=utf-8" });
      case "tsv":
        return new Blob([tsv(rowsOf(settings))], { type: "text/tab-separated-values;charset=utf-8" });
      case "json":
        return new Blob([json(rowsOf(settings))], { type: "application/json" });
      case "vos":
        return new Blob([vosNetwork(model)], { type: "application/json" });
      case "ris":
        return new Blob([writeRis(referencesOf(which))], { type: "application/x-research-info-systems" });
      case "references":
        return new Blob([csv(referenceRows(referencesOf(which)), { bom: hasBom })], { type: "text/csv;charset=utf-8" });
      default:
        return kind satisfies never;
    }
  };
}
