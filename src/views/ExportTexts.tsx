import { useMemo, useState } from "react";
import { sharedModel } from "../charts/sharedModel";
import { chordCaptions } from "../export/chordCaptions";
import { compareCaptions } from "../export/compareCaptions";
import { heatmapCaptions } from "../export/heatmapCaptions";
import { sharedCaptions } from "../export/sharedCaptions";
import { tableCaptions } from "../export/tableCaptions";
import { version } from "../export/version";
import { enCaptionsOf } from "../messages/enCaptions";
import { enCompareOf } from "../messages/enCompare";
import { enTableFigureOf } from "../messages/enTableFigure";
import { compare } from "../model/compare";
import controls from "../ui/controls.module.css";
import styles from "./ExportDialog.module.css";
import { useEvidence, useView } from "./evidence";
import { useIsByHand } from "./OrderChoice";
import { useChordModel } from "./useChordModel";
import { useCompared } from "./useCompared";
import type { ChartName } from "./useDrawing";
import { useExportWords } from "./useExportWords";
import { useHeatmapModel } from "./useHeatmapModel";
import type { TableDrawing } from "./useTables";

/** What a journal or a reader who cannot see it wants with a figure: caption, methods, short and long description; each to be copied. */
export function ExportTexts({ chart, table }: { chart: ChartName; table: TableDrawing | undefined }) {
  const words = useExportWords();
  const captions = useCaptions(chart, table);
  if (!captions) return null;
  const { caption, methods, altText, description } = captions;
  const long = [description.construction, description.statistics, description.trend].filter(Boolean).join(" ");
  return (
    <details className={styles.texts}>
      <summary>{words.texts}</summary>
      <Text name={words.captions.caption} text={caption} />
      <Text name={words.captions.methods} text={methods} />
      <Text name={words.captions.altText} text={altText} />
      <Text name={words.captions.description} text={long} />
    </details>
  );
}

function Text({ name, text }: { name: string; text: string }) {
  const words = useExportWords();
  const [status, setStatus] = useState("");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(words.copied);
    } catch {
      setStatus(words.notCopied);
    }
  }

  return (
    <section>
      <h3>
        {name}
        <button type="button" className={controls.small} aria-label={words.copyOf(name)} onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status" className={styles.status}>
          {status}
        </span>
      </h3>
      <p>{text}</p>
    </section>
  );
}

function useCaptions(chart: ChartName, drawing: TableDrawing | undefined) {
  const { table, filter, messages } = useEvidence();
  const heatmap = useHeatmapModel();
  const order = useView("order");
  const isByHand = useIsByHand();
  const chord = useChordModel();
  const ring = useView("ring");
  const { by, ids } = useCompared();
  return useMemo(() => {
    const context = { table, filter, messages, words: enCaptionsOf(messages.noun), version };
    switch (chart) {
      case "heatmap":
        return heatmapCaptions(heatmap, isByHand ? "byHand" : order, context);
      case "chord":
      case "matrix":
        return chordCaptions({ ...chord, ring }, chart, context);
      case "compare":
      case "shared": {
        const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
        const comparison = compare(table, by, chosen, filter);
        if (chart === "compare") return compareCaptions(comparison, enCompareOf(messages.noun), context);
        const model = sharedModel(table, comparison, enTableFigureOf(messages.noun).shared);
        return sharedCaptions(model, by, context);
      }
      case "passages":
      case "examples":
      case "studies": {
        if (!drawing) return null;
        const { model, text } = drawing;
        const around = { what: text.subtitle ?? "", notes: text.notes, words: enTableFigureOf(messages.noun).around };
        return tableCaptions(model, around, context);
      }
      default:
        return chart satisfies never;
    }
  }, [table, filter, messages, heatmap, order, isByHand, chord, ring, by, ids, chart, drawing]);
}
