import { useDeferredValue, useState } from "react";
import { TooSmallError } from "../charts/fitFigure";
import { lengthOf } from "../export/papers";
import controls from "../ui/controls.module.css";
import { Dialog } from "../ui/Dialog";
import { chartRows } from "./chartRows";
import { chartsOfTab } from "./chartsOfTab";
import { cutsLabels } from "./cutsLabels";
import styles from "./ExportDialog.module.css";
import { ExportOptions } from "./ExportOptions";
import { ExportPreview } from "./ExportPreview";
import { useEvidence, useTab, useView } from "./evidence";
import { type ExportSettings, holdsFigure, keepExportSettings, readExportSettings } from "./exportSettings";
import { type ChartName, useDrawings } from "./useDrawing";
import { useExportWords } from "./useExportWords";
import { useFigure } from "./useFigure";
import { useFileName } from "./useFileName";
import { useSaveFile } from "./useSaveFile";
import { useTableFigure } from "./useTableFigure";
import { useTables } from "./useTables";
import { useTypeface } from "./useTypeface";

/** A chart as a file: which one, as what, at which size, with what along; and how it will look. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { messages } = useEvidence();
  const words = useExportWords();
  const drawings = useDrawings();
  const tables = useTables();
  const charts = [...drawings.keys(), ...tables.keys()];
  const tab = useTab();
  const list = useView("list");
  const [chart, setChart] = useState<ChartName>(
    () => chartsOfTab({ tab, list }).find((name) => charts.includes(name)) ?? "heatmap",
  );
  // Data files begin with the rows of the chart in view; everything else is as it was last chosen.
  const [settings, setSettings] = useState(() => ({ ...readExportSettings(), rows: chartRows[chart] }));
  // A figure takes its time on a large table; the controls do not wait for it.
  const drawn = useDeferredValue(settings);
  const { typeface, error: noTypeface } = useTypeface(settings.typeface);
  const table = tables.get(chart);
  const chartFigure = useFigure(drawings.get(chart), drawn, typeface);
  const tableFigure = useTableFigure(chart, table, drawn, typeface);
  const figure = table ? tableFigure : chartFigure;
  const name = useFileName(chart, settings);
  const { save, copyImage, cancel, progress, status, trouble, clear } = useSaveFile({
    chart,
    drawings,
    settings,
    figure,
    table,
    typeface,
    name,
  });

  function change(part: Partial<ExportSettings>): void {
    clear();
    setSettings((before) => {
      const next = { ...before, ...part };
      keepExportSettings(next);
      return next;
    });
  }

  const { format } = settings;
  const isFigure = holdsFigure(settings, chart);
  const isTooSmall = isFigure && figure instanceof TooSmallError;
  const hasTypeface = typeface.name === settings.typeface;
  const isBehind = isFigure && (drawn !== settings || !hasTypeface);
  const unit = settings.size === "own" ? settings.unit : "mm";
  const least = isTooSmall ? leastOf(figure, unit) : null;
  const leastInWords = least && `${least.width} × ${least.height ?? words.asHigh} ${unit}`;

  return (
    <Dialog
      title={messages.exporting.title}
      close={words.close}
      isWide
      onClose={() => {
        cancel();
        onClose();
      }}
    >
      <div className={styles.columns}>
        <ExportOptions
          chart={chart}
          charts={charts}
          settings={settings}
          figure={figure}
          name={name}
          onChart={(next) => {
            clear();
            setChart(next);
            change({ rows: chartRows[next] });
          }}
          onChange={change}
        />
        <ExportPreview
          key={chart}
          chart={chart}
          settings={settings}
          figure={figure}
          hasTypeface={hasTypeface}
          table={table}
        />
      </div>
      <div className={styles.commands}>
        {format !== "embed" && (
          <button
            type="button"
            className={controls.primary}
            disabled={isTooSmall || isBehind || progress !== null}
            onClick={() => void save()}
          >
            {words.download}
          </button>
        )}
        {(format === "png" || format === "svg") && (
          <button
            type="button"
            className={controls.button}
            disabled={isTooSmall || isBehind}
            onClick={() => void copyImage()}
          >
            {words.copyImage}
          </button>
        )}
        {progress && (
          <>
            <progress value={progress.done} max={progress.of} aria-label={words.progress(progress.done, progress.of)} />
            <button type="button" className={controls.button} onClick={cancel}>
              {words.cancel}
            </button>
          </>
        )}
        {least && leastInWords && (
          <p role="alert" className={styles.trouble}>
            {words.tooSmall(leastInWords)}{" "}
            <button
              type="button"
              className={controls.small}
              onClick={() => change({ size: "own", unit, width: least.width, height: least.height })}
            >
              {words.takeLeast(leastInWords)}
            </button>{" "}
            {settings.isWhole && cutsLabels(chart) && (
              <button type="button" className={controls.small} onClick={() => change({ isWhole: false })}>
                {words.cutLabels}
              </button>
            )}
          </p>
        )}
        {noTypeface !== null && !hasTypeface && (
          <p role="alert" className={styles.trouble}>
            {words.noTypeface(String(noTypeface))}
          </p>
        )}
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble.text}{" "}
            {trouble.dpi && (
              <button type="button" className={controls.small} onClick={() => change({ dpi: trouble.dpi ?? "96" })}>
                {words.takeLargest(Number(trouble.dpi))}
              </button>
            )}
          </p>
        )}
        <p aria-live="polite" className={styles.status}>
          {status}
        </p>
      </div>
    </Dialog>
  );
}

/** The least size in whole units, large enough after rounding. */
function leastOf({ least: { width, height } }: TooSmallError, unit: ExportSettings["unit"]) {
  return {
    width: Math.ceil(lengthOf(width, unit)),
    height: height === null ? null : Math.ceil(lengthOf(height, unit)),
  };
}
