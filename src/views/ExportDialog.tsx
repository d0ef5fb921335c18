import { useDeferredValue, useMemo, useRef, useState } from "react";
import { TooSmallError } from "../charts/fitFigure";
import { lengthOf } from "../export/papers";
import { enExportOf } from "../messages/enExport";
import { figureLanguageNames } from "../messages/figureLanguages";
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
import { useFigure } from "./useFigure";
import { useFigureWords } from "./useFigureWords";
import { useFileName } from "./useFileName";
import { useSaveFile } from "./useSaveFile";
import { useTableFigure } from "./useTableFigure";
import { useTables } from "./useTables";
import { useTypeface } from "./useTypeface";
import { useWords } from "./useWords";
import { WorkProgress } from "./WorkProgress";

/** A chart as a file: which one, as what, at which size, with what along; and how it will look. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { messages } = useEvidence();
  const words = useWords(enExportOf);
  const downloadButton = useRef<HTMLButtonElement>(null);
  const [kept, setKept] = useState(readExportSettings);
  const [rows, setRows] = useState<ExportSettings["rows"] | null>(null);
  const said = useFigureWords(kept.language);
  const drawings = useDrawings(said.words);
  const tables = useTables(said.words);
  const charts = [...drawings.keys(), ...tables.keys()];
  const tab = useTab();
  const list = useView("list");
  const [chart, setChart] = useState<ChartName>(
    () => chartsOfTab({ tab, list }).find((name) => charts.includes(name)) ?? "heatmap",
  );
  // Data files have the rows of the chart until others are chosen; everything else is as it was last chosen.
  const settings = useMemo(() => ({ ...kept, rows: rows ?? chartRows[chart] }), [kept, rows, chart]);
  // A figure takes its time on a large table; the controls do not wait for it.
  const drawn = useDeferredValue(settings);
  const { typeface, error: noTypeface } = useTypeface(settings.typeface);
  const table = tables.get(chart);
  const figureIn = { typeface, words: said.words };
  const chartFigure = useFigure(drawings.get(chart), drawn, figureIn);
  const tableFigure = useTableFigure(chart, table, drawn, figureIn);
  const figure = table ? tableFigure : chartFigure;
  const name = useFileName(chart, settings);
  const { save, saveAgain, copyImage, print, cancel, isRunning, progress, status, trouble, clear } = useSaveFile({
    chart,
    drawings,
    settings,
    figure,
    figureWords: said.words,
    table,
    typeface,
    name,
  });

  function change(part: Partial<ExportSettings>): void {
    clear();
    if (part.rows) setRows(part.rows);
    setKept((before) => {
      const next = { ...before, ...part };
      keepExportSettings(next);
      return next;
    });
  }

  const { format } = settings;
  const isFigure = holdsFigure(settings, chart);
  const isTooSmall = isFigure && figure instanceof TooSmallError;
  const hasTypeface = typeface.name === settings.typeface;
  const isBehind = isFigure && (drawn !== settings || !hasTypeface || said.state === "coming");
  const unit = settings.size === "own" ? settings.unit : "mm";
  const least = isTooSmall ? leastOf(figure, unit) : null;
  const leastInWords =
    least && (least.height === null ? words.wide(least.width, unit) : `${least.width} × ${least.height} ${unit}`);

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
            setRows(null);
          }}
          onChange={change}
        />
        <ExportPreview
          key={chart}
          chart={chart}
          settings={settings}
          figure={figure}
          figureWords={said.words}
          hasTypeface={hasTypeface}
          table={table}
        />
      </div>
      <div className={styles.commands}>
        {format !== "embed" && (
          <button
            type="button"
            ref={downloadButton}
            className={controls.primary}
            disabled={isTooSmall || isBehind}
            aria-disabled={isRunning}
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
            aria-disabled={isRunning}
            onClick={() => void copyImage()}
          >
            {words.copyImage}
          </button>
        )}
        <WorkProgress
          progress={progress}
          onCancel={() => {
            // The button goes away with the bar, and the focus would with it.
            downloadButton.current?.focus();
            cancel();
          }}
        />
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
        {isFigure && said.state === "failed" && (
          <p role="alert" className={styles.trouble}>
            {words.languageMissing(figureLanguageNames[settings.language])}{" "}
            <button type="button" className={controls.small} onClick={said.tryAgain}>
              {words.tryAgain}
            </button>
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
            {trouble.canPrint && (
              <button type="button" className={controls.small} onClick={() => void print()}>
                {words.printInstead}
              </button>
            )}
          </p>
        )}
        <p aria-live="polite" className={styles.status}>
          {status}
        </p>
        {saveAgain && (
          <button type="button" className={controls.small} onClick={saveAgain}>
            {words.saveAgain}
          </button>
        )}
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
