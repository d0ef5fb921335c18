import { useEffect, useId, useMemo, useRef, useState } from "react";
import { download, fileName } from "../export/download";
import { pngFile } from "../export/pngFile";
import { svgFile } from "../scene/svgFile";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import styles from "./ExportDialog.module.css";
import { useEvidence, useView } from "./evidence";
import { SceneMarks } from "./SceneMarks";
import { useDialogWords } from "./useDialogWords";
import { useFigure } from "./useFigure";
import { creditOf } from "./words";

type ChartName = "heatmap" | "chord";
type Format = "svg" | "png";

const chartNames: readonly ChartName[] = ["heatmap", "chord"];
const formats: readonly Format[] = ["svg", "png"];
const scales = ["1", "2", "3", "4"] as const;

/** A chart as a file: which one, as what, and how it will look. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { table, messages } = useEvidence();
  const tab = useView("tab");
  const words = useDialogWords().exporting;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [chart, setChart] = useState<ChartName>(tab === "chord" ? "chord" : "heatmap");
  const [format, setFormat] = useState<Format>("png");
  // At 2× a figure is 1,600 pixels wide, enough for a slide.
  const [scale, setScale] = useState<(typeof scales)[number]>("2");
  const [status, setStatus] = useState("");
  const [trouble, setTrouble] = useState("");
  const scene = useFigure(chart);
  const scaleNames = useMemo(
    () =>
      Object.fromEntries(
        scales.map((n) => [
          n,
          words.scaled(Number(n), Math.round(scene.width * Number(n)), Math.round(scene.height * Number(n))),
        ]),
      ) as Record<(typeof scales)[number], string>,
    [scene, words],
  );
  useEffect(() => dialog.current?.showModal(), []);

  async function save(): Promise<void> {
    const start = performance.now();
    setStatus("");
    setTrouble("");
    try {
      const file =
        format === "svg" ? new Blob([svgFile(scene)], { type: "image/svg+xml" }) : await pngFile(scene, Number(scale));
      const name = fileName(creditOf(table), chart, format);
      download(file, name);
      performance.measure("export", { start });
      setStatus(words.saved(name));
    } catch (error) {
      setTrouble(words.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{messages.exporting.title}</h2>
      <div className={styles.columns}>
        <div className={styles.options}>
          <fieldset>
            <legend>{words.chart}</legend>
            {chartNames.map((name) => (
              <label key={name}>
                <input type="radio" name="chart" checked={chart === name} onChange={() => setChart(name)} />
                {words.charts[name]}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{words.format}</legend>
            {formats.map((name) => (
              <label key={name}>
                <input
                  type="radio"
                  name="format"
                  checked={format === name}
                  aria-describedby={`${title}-${name}`}
                  onChange={() => setFormat(name)}
                />
                {words[name]}
                {/* A hint describes the choice; it is no part of its name. */}
                <span id={`${title}-${name}`} className={styles.hint} aria-hidden="true">
                  {words.hints[name]}
                </span>
              </label>
            ))}
          </fieldset>
          {format === "png" && (
            <Choice label={words.scale} value={scale} options={scales} names={scaleNames} onChoose={setScale} />
          )}
        </div>
        <figure className={styles.preview}>
          <svg
            role="img"
            aria-label={words.preview}
            viewBox={`0 0 ${scene.width} ${scene.height}`}
            fontFamily={scene.fontFamily}
          >
            <rect width={scene.width} height={scene.height} fill={scene.background} />
            <SceneMarks marks={scene.marks} />
          </svg>
        </figure>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      <div className={styles.commands}>
        <button type="button" className={controls.primary} onClick={() => void save()}>
          {words.download}
        </button>
        <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
        <p aria-live="polite" className={styles.status}>
          {status}
        </p>
      </div>
    </dialog>
  );
}
