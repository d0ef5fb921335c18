import { useMemo } from "react";
import { compareThemes } from "../model/compareThemes";
import { light } from "../model/counts";
import { examplesOf } from "../model/examplesOf";
import { comparedAtFirst, mostCompared } from "../state/view";
import controls from "../ui/controls.module.css";
import styles from "./CompareView.module.css";
import { useEvidence, useLit, useView } from "./evidence";
import { Passage } from "./Passage";
import section from "./Section.module.css";
import { StudyButton, TargetButton } from "./TargetButton";
import { sortedStudies } from "./words";

/** Themes side by side: which studies each has by group, what they share, what their examples say. */
export function CompareView() {
  const { table, store, messages } = useEvidence();
  const compared = useView("compared") ?? table.themes.slice(0, comparedAtFirst).map((theme) => theme.id);
  const words = messages.compare;
  const chosen = table.themes.flatMap((theme, j) => (compared.includes(theme.id) ? [j] : []));
  const isFull = chosen.length >= mostCompared;

  function toggle(id: string): void {
    const next = table.themes
      .map((theme) => theme.id)
      .filter((theme) => (theme === id ? !compared.includes(id) : compared.includes(theme)));
    store.getState().choose({ compared: next });
  }

  return (
    <section className={section.section} aria-labelledby="compare-title">
      <header className={section.header}>
        <h2 id="compare-title">{words.title}</h2>
        <fieldset className={styles.choice}>
          <legend>{words.choose}</legend>
          {table.themes.map((theme) => {
            const checked = compared.includes(theme.id);
            return (
              <label key={theme.id}>
                <input
                  type="checkbox"
                  checked={checked}
                  disabled={isFull && !checked}
                  onChange={() => toggle(theme.id)}
                />
                <span>{theme.label}</span>
              </label>
            );
          })}
          {table.themes.length > mostCompared && <small>{words.most(mostCompared)}</small>}
        </fieldset>
      </header>
      {chosen.length < 2 ? (
        <p>{table.themes.length < 2 ? words.oneTheme : words.tooFew}</p>
      ) : (
        <Comparison themes={chosen} />
      )}
    </section>
  );
}

function Comparison({ themes }: { themes: readonly number[] }) {
  const { table, filter, messages } = useEvidence();
  const comparison = useMemo(() => compareThemes(table, themes, filter), [table, themes, filter]);
  const words = messages.compare;
  const labels = (indices: readonly number[]) => messages.list(indices.map((j) => table.themes[j]?.label ?? ""));
  const sharedByAny = new Set(comparison.shared.flatMap(({ studies }) => studies));
  const all = comparison.shared.find((shared) => shared.themes.length === themes.length);

  return (
    <>
      {all && (
        <p className={styles.summary} aria-live="polite">
          {words.summary(all.studies.length, labels(themes))}
        </p>
      )}

      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption>{words.where}</caption>
          <ThemeHeadings themes={themes} />
          <tbody>
            {table.groups.map((group, i) => (
              <tr key={group.id}>
                <GroupHeading id={group.id} label={group.label} />
                {themes.map((j, column) => (
                  <td key={table.themes[j]?.id}>
                    <Dots studies={comparison.byGroup[i]?.[column] ?? null} group={i} shared={sharedByAny} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption>{words.shared}</caption>
          <thead>
            <tr>
              <th scope="col">{words.themes}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.which}</th>
              <th scope="col">{words.only}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.shared.map((shared) => (
              <tr key={shared.themes.join()}>
                <th scope="row">{labels(shared.themes)}</th>
                <td>{shared.studies.length}</td>
                <td>{shared.studies.length === 0 ? words.none : <Dots studies={shared.studies} />}</td>
                <td>{shared.only.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>

      <section className={styles.examples} aria-labelledby="compare-examples">
        <h3 id="compare-examples">{words.examples}</h3>
        {table.groups.map((group) => (
          <div key={group.id} className={styles.group}>
            <h4>
              <TargetButton target={{ kind: "group", group: group.id }} className={controls.link}>
                {group.label}
              </TargetButton>
            </h4>
            <div className={styles.columns}>
              {themes.map((j) => (
                <Examples
                  key={j}
                  group={group.id}
                  theme={table.themes[j]?.id ?? ""}
                  label={table.themes[j]?.label ?? ""}
                />
              ))}
            </div>
          </div>
        ))}
      </section>
    </>
  );
}

function ThemeHeadings({ themes }: { themes: readonly number[] }) {
  const { table } = useEvidence();
  return (
    <thead>
      <tr>
        <th scope="col">{table.labels.group}</th>
        {themes.map((j) => {
          const theme = table.themes[j];
          return (
            theme && (
              <th key={theme.id} scope="col">
                <TargetButton target={{ kind: "theme", theme: theme.id }} className={controls.link}>
                  {theme.label}
                </TargetButton>
              </th>
            )
          );
        })}
      </tr>
    </thead>
  );
}

function GroupHeading({ id, label }: { id: string; label: string }) {
  return (
    <th scope="row">
      <TargetButton target={{ kind: "group", group: id }} className={controls.link}>
        {label}
      </TargetButton>
    </th>
  );
}

/** Studies as circles with their numbers, in their group's colour, filled where `shared`; null is a gap. */
function Dots(props: { studies: readonly number[] | null; group?: number; shared?: ReadonlySet<number> }) {
  const { studies, group, shared } = props;
  const { table, messages } = useEvidence();
  const lit = useLit();
  if (!studies) return <span className={styles.gap}>{messages.compare.gap}</span>;
  const color = group === undefined ? "" : (styles[`group${group % 7}`] ?? "");
  return (
    <span className={styles.dots}>
      {sortedStudies(table, studies).map((study) => (
        <StudyButton
          key={study}
          study={study}
          className={[
            styles.dot,
            color,
            shared?.has(study) ? styles.sharedDot : "",
            lit?.studies[study] === light.focus ? styles.lit : "",
          ].join(" ")}
        />
      ))}
    </span>
  );
}

/** A cell's examples under its theme, which opens the cell; a gap as well. */
function Examples({ group, theme, label }: { group: string; theme: string; label: string }) {
  const { table, filter, messages } = useEvidence();
  const target = { kind: "cell", group, theme } as const;
  const all = examplesOf(table, target);
  const examples = examplesOf(table, target, "example", filter);
  return (
    <div>
      <h5 className={styles.theme}>
        <TargetButton target={target} className={controls.small}>
          {label}
        </TargetButton>
      </h5>
      {all.length === 0 && <p className={styles.gap}>{messages.compare.gap}</p>}
      {all.length > examples.length && (
        <p className={styles.gap}>{messages.filter.outOfCell(all.length - examples.length)}</p>
      )}
      {examples.map((example) => (
        <Passage key={example} example={example} isBare />
      ))}
    </div>
  );
}
