import { useMemo, useRef, useState } from "react";
import { sharedModel } from "../charts/sharedModel";
import { chordCaptions } from "../export/chordCaptions";
import { compareCaptions } from "../export/compareCaptions";
import { heatmapCaptions } from "../export/heatmapCaptions";
import { sharedCaptions } from "../export/sharedCaptions";
import { tableCaptions } from "../export/tableCaptions";
import { version } from "../export/version";
import { enExportOf } from "../messages/enExport";
import type { FigureWords } from "../messages/figureWords";
import { compare } from "../model/compare";
import controls from "../ui/controls.module.css";
import { copyText } from "./copyText";
import styles from "./ExportDialog.module.css";
import { useEvidence, useView } from "./evidence";
import { useIsByHand } from "./OrderChoice";
import { useChordModel } from "./useChordModel";
import { useCompared } from "./useCompared";
import type { ChartName } from "./useDrawing";
import { useHeatmapModel } from "./useHeatmapModel";
import type { TableDrawing } from "./useTables";
import { useWords } from "./useWords";

/** What a journal or a reader who cannot see it wants with a figure: caption, methods, short and long description; each to be copied. */
export function ExportTexts(props: { chart: ChartName; table: TableDrawing | undefined; figureWords: FigureWords }) {
  const words = useWords(enExportOf);
  const captions = useCaptions(props.chart, props.table, props.figureWords);
  if (!captions) return null;
  const { caption, methods, altText, description } = captions;
  const { language } = props.figureWords;
  const long = [description.construction, description.statistics, description.trend].filter(Boolean).join(" ");
  return (
    <details className={styles.texts}>
      <summary>{words.texts}</summary>
      <Text name={words.captions.caption} text={caption} language={language} />
      <Text name={words.captions.methods} text={methods} language={language} />
      <Text name={words.captions.altText} text={altText} language={language} />
      <Text name={words.captions.description} text={long} language={language} />
    </details>
  );
}

function Text({ name, text, language }: { name: string; text: string; language: string }) {
  const words = useWords(enExportOf);
  const shown = useRef<HTMLParagraphElement>(null);
  const [status, setStatus] = useState("");

  async function copy(): Promise<void> {
    setStatus((await copyText(text, shown.current)) ? words.copied : words.notCopied);
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
      <p ref={shown} lang={language}>
        {text}
      </p>
    </section>
  );
}

function useCaptions(
  chart: ChartName,
  drawing: TableDrawing | undefined,
  { charts: messages, captions: words, comparison, tables }: FigureWords,
) {
  const { table, filter } = useEvidence();
  const heatmap = useHeatmapModel();
  const order = useView("order");
  const isByHand = useIsByHand();
  const chord = useChordModel();
  const ring = useView("ring");
  const { by, ids } = useCompared();
  return useMemo(() => {
    const context = { table, filter, messages, words, version };
    switch (chart) {
      case "heatmap":
        return heatmapCaptions(heatmap, isByHand ? "byHand" : order, context);
      case "chord":
      case "matrix":
        return chordCaptions({ ...chord, ring }, chart, context);
      case "compare":
      case "shared": {
        const chosen = table[by].flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
        const compared = compare(table, by, chosen, filter);
        if (chart === "compare") return compareCaptions(compared, comparison, context);
        const model = sharedModel(table, compared, tables.shared);
        return sharedCaptions(model, by, context);
      }
      case "passages":
      case "examples":
      case "studies": {
        if (!drawing) return null;
        const { model, text } = drawing;
        const around = { what: text.subtitle ?? "", notes: text.notes, words: tables.around };
        return tableCaptions(model, around, context);
      }
      default:
        return chart satisfies never;
    }
  }, [
    table,
    filter,
    messages,
    words,
    comparison,
    tables,
    heatmap,
    order,
    isByHand,
    chord,
    ring,
    by,
    ids,
    chart,
    drawing,
  ]);
}
