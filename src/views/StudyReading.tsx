import { type FormattedReference, formatReference } from "../data/formatReference";
import { enChordOf } from "../messages/enChord";
import { enReadingOf } from "../messages/enReading";
import { examplesOf } from "../model/examplesOf";
import { isFiltered } from "../model/filter";
import { partners } from "../model/pairs";
import { memberGroups } from "../model/studyGroups";
import { tableIndex } from "../model/tableIndex";
import type { Target } from "../model/target";
import controls from "../ui/controls.module.css";
import { Choosing } from "./Choosing";
import { ExampleList } from "./ExampleList";
import { useEvidence, useTab, useViewState } from "./evidence";
import { FilteredOut, OutNote } from "./FilterStatus";
import { HideButton } from "./HideButton";
import styles from "./ReadingPanel.module.css";
import { studyName, studyReferences } from "./studyName";
import { TargetButton } from "./TargetButton";
import { useWords } from "./useWords";

/** A study: where it belongs, with whom it is cited, where it is cited, and where its reference stands. */
export function StudyReading({ target }: { target: Extract<Target, { kind: "study" }> }) {
  const { table, filter, coCitation, messages } = useEvidence();
  const words = useWords(enReadingOf);
  const study = tableIndex(table).study.get(target.study);
  const entry = study === undefined ? undefined : table.studies[study];
  if (study === undefined || !entry) return null;
  const groups = memberGroups(table, study).flatMap((i) => table.groups[i] ?? []);
  const others = partners(coCitation, study);
  const all = examplesOf(table, target);
  const examples = examplesOf(table, target, "example", filter);
  const isHidden = filter.studies?.[study] === 0;
  const isOut = all.length > 0 && (isHidden || examples.length === 0);
  const citedUnder = new Set(all.map((i) => table.groups[table.examples[i]?.group ?? -1]?.id));

  const references = studyReferences(entry).map(formatReference);

  return (
    <>
      {groups.length === 0 ? (
        <p>{words.belongsNowhere}</p>
      ) : (
        <>
          <h3 className={styles.part}>{words.belongsTo}</h3>
          <ul className={styles.list}>
            {groups.map((group) => (
              <li key={group.id}>
                <TargetButton target={{ kind: "group", group: group.id }} className={controls.link}>
                  {group.label}
                </TargetButton>
                {!citedUnder.has(group.id) && <span className={styles.aside}>, {words.notCitedThere}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <References references={references} />
      {entry.url !== null && !references.some(({ link }) => link?.address === entry.url) && (
        <p>
          <a href={entry.url} target="_blank" rel="noreferrer">
            {words.reference}
            <span className="sr-only"> ({words.newTab})</span>
          </a>
        </p>
      )}
      {isOut && <OutNote>{words.filteredOut[isHidden ? "study" : "citing"]}</OutNote>}
      {all.length > 0 && !isOut && (
        <>
          <h3 className={styles.part}>{words.coCitedWith(coCitation.unit)}</h3>
          {others.length > 0 && (
            <Choosing>
              <AroundButton id={entry.id} label={entry.label} />
            </Choosing>
          )}
          {others.length === 0 && (
            <p>
              {isFiltered(filter) ? words.coCitedWithNoneLeft(coCitation.unit) : words.coCitedWithNone(coCitation.unit)}
            </p>
          )}
          <ul className={styles.list}>
            {others.map((partner) => {
              const other = table.studies[partner.study];
              return (
                other && (
                  <li key={other.id}>
                    <TargetButton target={{ kind: "pair", studies: [entry.id, other.id] }} className={controls.link}>
                      {words.partner(messages.study(other.label, studyName(other)), partner.full, coCitation.unit)}
                    </TargetButton>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
      {all.length > 0 && (
        <Choosing>
          <HideButton target={target} />
        </Choosing>
      )}
      {(examples.length > 0 || !isOut) && (
        <>
          <h3 className={styles.part}>{words.citedIn}</h3>
          {all.length === 0 && <p>{words.citedNowhere}</p>}
          <ExampleList examples={examples} marked={[study]} />
          <FilteredOut count={all.length - examples.length} />
        </>
      )}
    </>
  );
}

/** The references of a study and of its other reports, each with where it leads. */
function References({ references }: { references: readonly FormattedReference[] }) {
  const words = useWords(enReadingOf);
  return references.map(({ text, link }) => (
    <p key={text}>
      {text}
      {link && (
        <>
          {" "}
          <a href={link.address} target="_blank" rel="noreferrer">
            {link.text}
            <span className="sr-only"> ({words.newTab})</span>
          </a>
        </>
      )}
    </p>
  ));
}

/** Has only a study and its partners around the ring, or the whole ring again. */
function AroundButton({ id, label }: { id: string; label: string }) {
  const { store } = useEvidence();
  const isAround = useViewState(({ view }) => view.level === "studies" && view.around === id);
  const tab = useTab();
  const words = useWords(enChordOf);
  return (
    <p>
      <button
        type="button"
        className={controls.button}
        onClick={() =>
          store.getState().choose({
            level: "studies",
            around: isAround ? null : id,
            minimum: 0,
            // Where the ring is not in view, the choice leads to it.
            tab: tab === "overview" ? tab : "chord",
          })
        }
      >
        {isAround ? words.wholeRing : words.around(label, "studies")}
      </button>
    </p>
  );
}
