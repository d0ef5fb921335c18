import { sinceAttribute, sinceValues, versionBefore } from "../data/markChanges";
import { evidenceFileOf } from "../data/parseEvidenceTable";
import { enKeeping } from "../messages/enKeeping";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import styles from "./TableBanner.module.css";
import { TargetButton } from "./TargetButton";

/** More rows than this are counted, and found by the filter. */
const mostListed = 100;

/** Which examples of a table are new, changed or withdrawn since the version before; nothing where the table does not say. */
export function VersionChanges() {
  const { table, store } = useEvidence();
  const words = enKeeping.changes;
  const attribute = table.attributes.find(({ id, of }) => id === sinceAttribute && of === "example");
  if (!attribute) return null;
  const withdrawn = versionBefore(evidenceFileOf(table))?.withdrawn ?? [];
  const [added = [], changed = []] = sinceValues.map((value) =>
    table.examples.filter((_, i) => attribute.values[i] === value),
  );

  function showOnly(): void {
    const { view, choose } = store.getState();
    const others = view.facets.filter((facet) => facet.attribute !== sinceAttribute);
    choose({ facets: [...others, { attribute: sinceAttribute, values: sinceValues }] });
  }

  const rows = (name: string, list: typeof added) =>
    list.length > 0 && (
      <>
        <h2>{name}</h2>
        <ul>
          {list.slice(0, mostListed).map(({ id, group: i, theme: j, text }) => {
            const [group, theme] = [table.groups[i], table.themes[j]];
            return (
              <li key={id}>
                <TargetButton
                  target={{ kind: "cell", group: group?.id ?? "", theme: theme?.id ?? "" }}
                  className={controls.link}
                >
                  {words.place(group?.label ?? "", theme?.label ?? "")}
                </TargetButton>{" "}
                <span lang={table.language}>{text}</span>
              </li>
            );
          })}
          {list.length > mostListed && <li>{words.more(list.length - mostListed)}</li>}
        </ul>
      </>
    );
  return (
    <details className={styles.changes}>
      <summary>{words.summary(attribute.label, added.length, changed.length, withdrawn.length)}</summary>
      {added.length + changed.length > 0 && (
        <button type="button" className={controls.button} onClick={showOnly}>
          {words.show}
        </button>
      )}
      {rows(words.added, added)}
      {rows(words.changed, changed)}
      {withdrawn.length > 0 && (
        <>
          <h2>{words.withdrawn}</h2>
          <ul>
            {withdrawn.slice(0, mostListed).map(({ group, theme, text }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and nothing else tells two alike apart
              <li key={i}>
                {words.place(group, theme)} <span lang={table.language}>{text}</span>
              </li>
            ))}
            {withdrawn.length > mostListed && <li>{words.more(withdrawn.length - mostListed)}</li>}
          </ul>
        </>
      )}
    </details>
  );
}
