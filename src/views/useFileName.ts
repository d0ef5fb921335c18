import { useState } from "react";
import { fileName } from "../export/download";
import { useEvidence } from "./evidence";
import { dataKindOf, type ExportSettings } from "./exportSettings";
import type { ChartName } from "./useDrawing";
import { creditOf } from "./words";

export interface ChosenName {
  /** With its ending. */
  readonly file: string;
  /** Without it, as it stands in the field. */
  readonly stem: string;
  /** A name of the reader's own; empty: the proposed one. */
  readonly set: (stem: string) => void;
}

/** The name of the file: proposed from source, chart and date until a reader gives another. */
export function useFileName(chart: ChartName, settings: ExportSettings): ChosenName {
  const { table } = useEvidence();
  const { format, slides, rows } = settings;
  const kind = dataKindOf(settings, table);
  const [own, setOwn] = useState("");
  const what =
    {
      csv: kind === "ris" || kind === "references" ? "references" : rows,
      html: "page",
      pptx: slides === "deck" ? "slides" : chart,
    }[format as "csv"] ?? chart;
  const ending =
    { csv: kind === "vos" ? "json" : kind === "references" ? "csv" : kind, tiff: "tif" }[format as "csv"] ?? format;
  const today = new Date().toLocaleDateString("en-CA");
  const stem = own || fileName(creditOf(table), `${what}-${today}`, "").replace(/\.$/, "");
  return { stem, file: `${stem.replace(/[\\/:*?"<>|]/g, "-")}.${ending}`, set: setOwn };
}
