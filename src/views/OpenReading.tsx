import { useId, useState } from "react";
import type { CitingStyle } from "../data/citing";
import { type Reading, type Role, shapes } from "../data/reading";
import { enImportShapes } from "../messages/enImportShapes";
import { Check } from "../ui/Check";
import { Choice } from "../ui/Choice";
import { LateField } from "./LateField";
import dialog from "./OpenDialog.module.css";
import styles from "./OpenPreview.module.css";
import { useOpenWords } from "./useOpenWords";

const headerCounts = ["0", "1", "2", "3", "4"] as const;
const parentSeparators = ["", " > ", ">", " → ", " / ", ": ", "::", "\\"];
const citingStyles: readonly CitingStyle[] = ["square", "round", "superscript", "author-year"];
const subheadings = ["none", "group", "theme", "group-parent", "theme-parent"] as const;
const gaps = ["unknown", "noneFound", "notSought", "notReported", "own"] as const;
type Gap = (typeof gaps)[number];

interface Props {
  reading: Reading;
  onChange: (part: Partial<Reading>) => void;
}

/** How the table as a whole is read. */
export function OpenReading({ reading, onChange, onShape }: Props & { onShape: (shape: Reading["shape"]) => void }) {
  const words = useOpenWords();
  const separator = reading.parentSeparator ?? "";
  const offered = [...new Set([...parentSeparators, separator])];
  const citing = reading.citationStyles.join("+");
  const isGroups = areRowsGroups(reading);
  return (
    <div className={dialog.reading}>
      <Choice label={words.shape} value={reading.shape} options={shapes} names={words.shapes} onChoose={onShape} />
      <Choice
        label={words.headerRows}
        value={String(reading.headerRows)}
        options={headerCounts}
        names={Object.fromEntries(headerCounts.map((n) => [n, n]))}
        onChoose={(n) => onChange({ headerRows: Number(n) })}
      />
      <Choice
        label={words.parents}
        value={separator}
        options={offered}
        names={Object.fromEntries(
          offered.map((one) => [one, one === "" ? words.noParents : words.parentAndChild(one)]),
        )}
        onChoose={(chosen) => onChange({ parentSeparator: chosen === "" ? null : chosen })}
      />
      <Choice
        label={words.citing}
        value={citing}
        options={[...new Set([...citingStyles, "", citing])]}
        names={{ [citing]: words.citingSeveral(reading.citationStyles), "": words.citingNone, ...words.citings }}
        onChoose={(chosen) =>
          onChange({
            citationStyles:
              chosen === citing ? reading.citationStyles : citingStyles.filter((style) => style === chosen),
          })
        }
      />
      <Choice
        label={words.subheadings}
        value={reading.subheadings ?? "none"}
        options={subheadings}
        names={words.subheadingRoles}
        onChoose={(role) => onChange({ subheadings: role === "none" ? null : role })}
      />
      {reading.shape === "wide" && (
        <Choice
          label={words.cells}
          value={reading.cells}
          options={["text", "studies"]}
          names={words.cellKinds}
          onChoose={(cells) => onChange({ cells })}
        />
      )}
      {reading.shape !== "counts" && (
        <Check
          label={words.areStudies}
          checked={reading.areStudies}
          onChange={(areStudies) => onChange({ areStudies })}
        />
      )}
      {isGroups !== null && (
        <Check
          label={words.rowsAre}
          checked={isGroups}
          onChange={() =>
            onChange({ columns: reading.columns.map((column) => ({ ...column, role: turned(column.role) })) })
          }
        />
      )}
    </div>
  );
}

/** What an empty cell means: asked once, shown with every gap. */
export function OpenGap({ reading, onChange }: Props) {
  const words = useOpenWords();
  const name = useId();
  const [isOwn, setIsOwn] = useState(false);
  const sentences: Partial<Record<Gap, string>> = enImportShapes.gapMeanings;
  const known = gaps.find((gap) => sentences[gap] === reading.gapMeaning);
  const chosen: Gap = isOwn ? "own" : (known ?? (reading.gapMeaning === null ? "unknown" : "own"));

  function choose(gap: Gap): void {
    setIsOwn(gap === "own");
    if (gap !== "own") onChange({ gapMeaning: sentences[gap] ?? null });
  }

  return (
    <fieldset className={styles.gap}>
      <legend>{words.gap}</legend>
      {gaps.map((gap) => (
        <label key={gap}>
          <input type="radio" name={name} checked={gap === chosen} onChange={() => choose(gap)} />
          <span>{words.gapMeanings[gap]}</span>
        </label>
      ))}
      {chosen === "own" && (
        <LateField
          label={words.gapOwn}
          value={reading.gapMeaning ?? ""}
          onChange={(text) => onChange({ gapMeaning: text.trim() === "" ? null : text })}
        />
      )}
    </fieldset>
  );
}

/** Whether rows are groups and headings themes; null where no heading is either. */
function areRowsGroups({ columns }: Reading): boolean | null {
  if (columns.some(({ role }) => role === "theme-heading")) return true;
  return columns.some(({ role }) => role === "group-heading") ? false : null;
}

/** The role with groups and themes in each other's place. */
function turned(role: Role): Role {
  switch (role) {
    case "group":
      return "theme";
    case "theme":
      return "group";
    case "group-parent":
      return "theme-parent";
    case "theme-parent":
      return "group-parent";
    case "group-heading":
      return "theme-heading";
    case "theme-heading":
      return "group-heading";
    case "group-attribute":
      return "theme-attribute";
    case "theme-attribute":
      return "group-attribute";
    default:
      return role;
  }
}
