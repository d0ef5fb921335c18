import { type ReactNode, useId } from "react";
import { type FittedFigure, TooSmallError } from "../charts/fitFigure";
import { type LengthUnit, lengthUnits, paperNames } from "../export/papers";
import { enExportOf } from "../messages/enExport";
import { figureLanguageNames, figureLanguages } from "../messages/figureLanguages";
import { Check } from "../ui/Check";
import { Choice } from "../ui/Choice";
import controls from "../ui/controls.module.css";
import styles from "./ExportDialog.module.css";
import { useEvidence } from "./evidence";
import { type ExportSettings, exportFormats, journalSettings, resolutions } from "./exportSettings";
import { RowsChoice } from "./RowsChoice";
import { TypeChoice } from "./TypeChoice";
import type { ChartName } from "./useDrawing";
import type { ChosenName } from "./useFileName";
import { useWords } from "./useWords";

interface Props {
  chart: ChartName;
  charts: readonly ChartName[];
  settings: ExportSettings;
  figure: FittedFigure | TooSmallError | null;
  name: ChosenName;
  onChart: (chart: ChartName) => void;
  onChange: (part: Partial<ExportSettings>) => void;
}

/** Everything that can be chosen of a file; what would change nothing in its format is not there. */
export function ExportOptions({ chart, charts, settings, figure, name, onChart, onChange }: Props) {
  const words = useWords(enExportOf);
  const { format } = settings;
  const isFigure = !["csv", "html", "embed"].includes(format);
  return (
    <div className={styles.options}>
      <Radios
        legend={words.chart}
        name="chart"
        values={charts}
        value={chart}
        labels={words.charts}
        onChoose={onChart}
      />
      <Radios
        legend={words.format}
        name="format"
        values={exportFormats}
        value={format}
        labels={words.formats}
        hints={words.hints}
        onChoose={(chosen) => onChange({ format: chosen })}
      />
      {isFigure && (
        <p>
          <button
            type="button"
            className={controls.button}
            aria-describedby="export-journals"
            onClick={() => onChange(journalSettings)}
          >
            {words.journals}
          </button>
          <span id="export-journals" className={`${styles.hint} ${styles.under}`}>
            {words.journalsHint}
          </span>
        </p>
      )}
      {format === "pptx" && <SlideChoice chart={chart} slides={settings.slides} onChange={onChange} />}
      {format === "csv" && <RowsChoice charts={charts} settings={settings} onChange={onChange} />}
      {isFigure && <SizeChoice settings={settings} onChange={onChange} />}
      {(format === "png" || format === "tiff") && (
        <ResolutionChoice settings={settings} figure={figure} onChange={onChange} />
      )}
      {isFigure && <TypeChoice chart={chart} settings={settings} onChange={onChange} />}
      {isFigure && <LookChoice settings={settings} onChange={onChange} />}
      {format !== "embed" && (
        <label className={styles.field}>
          <span>{words.fileName}</span>
          <input value={name.stem} onChange={(event) => name.set(event.target.value)} />
        </label>
      )}
    </div>
  );
}

type Part = Pick<Props, "settings" | "onChange">;

function SizeChoice({ settings: { size, width, height, unit }, onChange }: Part) {
  const words = useWords(enExportOf);
  const length = (value: string) => {
    const n = Number.parseFloat(value);
    return n > 0 && n <= 100_000 ? n : null;
  };
  return (
    <>
      <Choice
        label={words.size}
        value={size}
        options={paperNames}
        names={words.sizes}
        onChoose={(chosen) => onChange({ size: chosen })}
      />
      {size === "own" && (
        <div className={styles.own}>
          <NumberField
            label={words.width}
            value={width}
            onChange={(text) => onChange({ width: length(text) ?? width })}
          />
          <NumberField
            label={words.height}
            value={height}
            placeholder={words.asHigh}
            onChange={(text) => onChange({ height: length(text) })}
          />
          <Choice<LengthUnit>
            label={words.unit}
            value={unit}
            options={lengthUnits}
            names={words.units}
            onChoose={(chosen) => onChange({ unit: chosen })}
          />
        </div>
      )}
    </>
  );
}

function NumberField(props: {
  label: string;
  value: number | null;
  placeholder?: string;
  onChange: (text: string) => void;
}) {
  return (
    <label className={styles.field}>
      <span>{props.label}</span>
      <input
        type="number"
        min={1}
        step="any"
        value={props.value ?? ""}
        placeholder={props.placeholder}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  );
}

function ResolutionChoice({ settings: { dpi }, figure, onChange }: Part & Pick<Props, "figure">) {
  const words = useWords(enExportOf);
  const names = Object.fromEntries(
    resolutions.map((one) => {
      const times = Number(one) % 96 === 0 ? String(Number(one) / 96) : null;
      const pixels = (length: number) =>
        figure && !(figure instanceof TooSmallError) ? Math.round((length * figure.unit * Number(one)) / 72) : 0;
      const scene = figure && !(figure instanceof TooSmallError) ? figure.scene : { width: 0, height: 0 };
      return [one, words.resolutions(one, times, pixels(scene.width), pixels(scene.height))];
    }),
  ) as Record<(typeof resolutions)[number], string>;
  return (
    <Choice
      label={words.resolution}
      value={dpi}
      options={resolutions}
      names={names}
      onChoose={(chosen) => onChange({ dpi: chosen })}
    />
  );
}

function LookChoice({ settings, onChange }: Part) {
  const words = useWords(enExportOf);
  const isFlat = settings.format === "tiff" || settings.format === "pptx";
  return (
    <>
      <Choice
        label={words.background}
        value={settings.background}
        options={isFlat ? ["white", "dark"] : ["white", "none", "dark"]}
        names={words.backgrounds}
        onChoose={(background) => onChange({ background })}
      />
      <fieldset aria-describedby="export-credited">
        <legend>{words.along}</legend>
        <Check label={words.title} checked={settings.hasTitle} onChange={(hasTitle) => onChange({ hasTitle })} />
        <Check
          label={words.settings}
          checked={settings.hasSettings}
          onChange={(hasSettings) => onChange({ hasSettings })}
        />
        <Check label={words.legend} checked={settings.hasLegend} onChange={(hasLegend) => onChange({ hasLegend })} />
        <Check label={words.notes} checked={settings.hasNotes} onChange={(hasNotes) => onChange({ hasNotes })} />
        <Check label={words.date} checked={settings.hasDate} onChange={(hasDate) => onChange({ hasDate })} />
        <p id="export-credited" className={styles.hint}>
          {words.alwaysCredited}
        </p>
      </fieldset>
      <Choice
        label={words.language}
        value={settings.language}
        options={figureLanguages}
        names={figureLanguageNames}
        describedBy="export-language"
        onChoose={(language) => onChange({ language })}
      />
      <p id="export-language" className={styles.hint}>
        {words.languageHint}
      </p>
      <Check label={words.grey} checked={settings.isGrey} onChange={(isGrey) => onChange({ isGrey })} />
    </>
  );
}

function SlideChoice({ chart, slides, onChange }: Pick<Props, "chart" | "onChange"> & Pick<ExportSettings, "slides">) {
  const words = useWords(enExportOf);
  const { table } = useEvidence();
  const offered = (["chart", "table", "deck"] as const).filter(
    (kind) => (kind !== "table" || chart === "heatmap") && (kind !== "deck" || table.counts === null),
  );
  const isTable = chart === "passages" || chart === "examples" || chart === "studies";
  return (
    <Choice
      label={words.deckKind}
      value={offered.includes(slides) ? slides : "chart"}
      options={offered}
      names={isTable ? { ...words.deckKinds, chart: words.asTable } : words.deckKinds}
      onChoose={(chosen) => onChange({ slides: chosen })}
    />
  );
}

function Radios<Value extends string>(props: {
  legend: string;
  name: string;
  values: readonly Value[];
  value: Value;
  labels: Readonly<Record<Value, string>>;
  hints?: Readonly<Record<Value, string>>;
  onChoose: (value: Value) => void;
}): ReactNode {
  const id = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            checked={props.value === value}
            aria-describedby={props.hints && `${id}-${value}`}
            onChange={() => props.onChoose(value)}
          />
          {props.labels[value]}
          {/* A hint describes the choice; it is no part of its name. */}
          {props.hints && (
            <span id={`${id}-${value}`} className={styles.hint} aria-hidden="true">
              {props.hints[value]}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
