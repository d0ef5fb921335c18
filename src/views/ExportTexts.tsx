import { useMemo, useState } from "react";
import { chordCaptions } from "../export/chordCaptions";
import { compareCaptions } from "../export/compareCaptions";
import { heatmapCaptions } from "../export/heatmapCaptions";
import { version } from "../export/version";
import { enCaptionsOf } from "../messages/enCaptions";
import { enCompareOf } from "../messages/enCompare";
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

/** What a journal or a reader who cannot see it wants with a figure: caption, methods, short and long description; each to be copied. */
export function ExportTexts({ chart }: { chart: ChartName }) {
  const words = useExportWords();
  const { caption, methods, altText, description } = useCaptions(chart);
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

function useCaptions(chart: ChartName) {
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
      case "compare": {
        const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
        return compareCaptions(compare(table, by, chosen, filter), enCompareOf(messages.noun), context);
      }
      default:
        return chart satisfies never;
    }
  }, [table, filter, messages, heatmap, order, isByHand, chord, ring, by, ids, chart]);
}
