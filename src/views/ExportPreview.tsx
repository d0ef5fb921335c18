import { useId, useRef, useState } from "react";
import { type FittedFigure, TooSmallError } from "../charts/fitFigure";
import type { FittedTable } from "../charts/fitTable";
import { lengthOf } from "../export/papers";
import { enExportOf } from "../messages/enExport";
import type { FigureWords } from "../messages/figureWords";
import controls from "../ui/controls.module.css";
import { beginningOf } from "./beginningOf";
import { copyText } from "./copyText";
import styles from "./ExportDialog.module.css";
import { ExportTexts } from "./ExportTexts";
import type { ExportSettings } from "./exportSettings";
import { PageTurner } from "./PageTurner";
import { SceneMarks } from "./SceneMarks";
import type { ChartName } from "./useDrawing";
import { useEmbedSnippet } from "./useEmbedSnippet";
import { useHasFonts } from "./useHasFonts";
import type { TableDrawing } from "./useTables";
import { useWords } from "./useWords";

interface Props {
  chart: ChartName;
  settings: ExportSettings;
  figure: FittedFigure | FittedTable | TooSmallError | null;
  figureWords: FigureWords;
  /** Is the figure in the typeface that is chosen? */
  hasTypeface: boolean;
  /** Where it is a table of texts. */
  table: TableDrawing | undefined;
}

/** How the file will look: the very scene that is written; of what is no picture, what there is to see of it. */
export function ExportPreview({ chart, settings, figure, figureWords, hasTypeface, table }: Props) {
  const words = useWords(enExportOf);
  const [page, setPage] = useState(0);
  const hasFonts = useHasFonts(figure instanceof TooSmallError ? null : (figure?.scene ?? null));
  if (settings.format === "embed")
    return chart === "heatmap" || chart === "chord" ? <Snippet chart={chart} /> : <p>{words.embedOnly}</p>;
  if (figure instanceof TooSmallError) return <div />;
  if (!figure) return <p>{words.nothing}</p>;
  const pages = "pages" in figure ? figure.pages : [figure.scene];
  const at = Math.min(page, pages.length - 1);
  const { scene: all, unit } = { ...figure, scene: pages[at] ?? figure.scene };
  // A tall picture of a long table would take longer to show than to make.
  const scene = "pages" in figure ? beginningOf(all) : all;
  const isTrue = hasTypeface && hasFonts;
  const shownUnit = settings.size === "own" ? settings.unit : "mm";
  const length = (pixels: number) => String(Math.round(lengthOf(pixels * unit, shownUnit) * 10) / 10);
  return (
    <div className={styles.side}>
      {pages.length > 1 && <PageTurner page={at} of={pages.length} onTurn={setPage} />}
      <figure className={`${styles.preview} ${settings.background === "none" ? styles.none : ""}`}>
        <svg
          role="img"
          aria-label={words.preview}
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          lang={figureWords.language}
          aria-busy={!isTrue}
          style={{
            inlineSize: `min(100%, calc(60vh * ${scene.width / scene.height}))`,
            visibility: isTrue ? "visible" : "hidden",
          }}
          fontFamily={scene.fontFamily}
        >
          {settings.background !== "none" && <rect width={scene.width} height={scene.height} fill={scene.background} />}
          <SceneMarks marks={scene.marks} />
        </svg>
        {/* Of numbers and of a page this shows what they are of, not how large they are. */}
        {settings.format !== "csv" && settings.format !== "html" && (
          <figcaption>
            {words.measures(
              length(all.width),
              length(all.height),
              words.units[shownUnit],
              `${Math.round(unit * 100) / 10}`,
            )}
            {"tall" in figure && figure.tall !== null && `. ${words.tall(figure.tall)}`}
            {scene !== all && `${"tall" in figure && figure.tall !== null ? "" : "."} ${words.beginning}`}
          </figcaption>
        )}
      </figure>
      <ExportTexts chart={chart} table={table} figureWords={figureWords} />
    </div>
  );
}

/** The frame that shows a chart in another page, to be copied. */
function Snippet({ chart }: { chart: "heatmap" | "chord" }) {
  const words = useWords(enExportOf);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState("");
  const snippet = useEmbedSnippet(chart);
  if (snippet === null) return <p>{words.noSnippet}</p>;

  async function copy(): Promise<void> {
    setStatus((await copyText(snippet ?? "", field.current)) ? words.copied : words.notCopied);
  }

  return (
    <div className={styles.side}>
      <label htmlFor={id}>{words.snippet}</label>
      <textarea ref={field} id={id} className={styles.snippet} readOnly rows={8} value={snippet} />
      <p>
        <button type="button" className={controls.button} onClick={() => void copy()}>
          {words.copy}
        </button>{" "}
        <span role="status">{status}</span>
      </p>
    </div>
  );
}
