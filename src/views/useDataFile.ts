import { cslReference } from "../data/readCslJson";
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
import { useChordModel } from "./useChordModel";
import { useCompared } from "./useCompared";
import { useHeatmapModel } from "./useHeatmapModel";

/** The numbers and words behind the charts, as they are chosen and filtered just now, as a file. */
export function useDataFile(): (settings: Pick<ExportSettings, "rows" | "kind" | "hasBom">) => Blob {
  const { table, filter, messages, coCitation } = useEvidence();
  const heatmap = useHeatmapModel();
  const { model } = useChordModel();
  const sort = useView("sort");
  const { by, ids } = useCompared();
  const words = enDataFilesOf(messages.noun);

  function rowsOf(chosen: ExportSettings["rows"]) {
    const what = table.counts === null ? chosen : "matrix";
    switch (what) {
      case "matrix":
        return matrixRows(heatmap, table, { messages, words });
      case "pairs":
        return pairRows(model, table.language);
      case "examples":
        return exampleRows(table, { filter, sorting: sortingOf("examples", sort), words });
      case "studies":
        return studyRows(table, shownStudies(), { filter, words });
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

  /** The studies that the filter leaves, as the tab Table has them. */
  const shownStudies = () =>
    sortStudies(table, sortingOf("studies", sort), filter, coCitation).map(({ study }) => study);

  /** Their references, as far as they are known; a study of several reports has several. */
  const shownReferences = () =>
    shownStudies().flatMap((i) => {
      const study = table.studies[i];
      return (study?.references ?? []).flatMap((given) => {
        const reference = cslReference(given);
        return study && reference ? [{ study: study.id, reference }] : [];
      });
    });

  return (settings) => {
    const { rows, hasBom } = settings;
    const kind = dataKindOf(settings, table);
    switch (kind) {
      case "csv":
        return new Blob([csv(rowsOf(rows), { bom: hasBom })], { type: "text/csv;charset=utf-8" });
      case "tsv":
        return new Blob([tsv(rowsOf(rows))], { type: "text/tab-separated-values;charset=utf-8" });
      case "json":
        return new Blob([json(rowsOf(rows))], { type: "application/json" });
      case "vos":
        return new Blob([vosNetwork(model)], { type: "application/json" });
      case "ris":
        return new Blob([writeRis(shownReferences())], { type: "application/x-research-info-systems" });
      case "references":
        return new Blob([csv(referenceRows(shownReferences()), { bom: hasBom })], { type: "text/csv;charset=utf-8" });
      default:
        return kind satisfies never;
    }
  };
}
