import { useEffect, useMemo, useRef } from "react";
import { enFilterOf } from "../messages/enFilter";
import type { Entry } from "../model/evidenceTable";
import { entryCounts } from "../model/filterCounts";
import { rowsOf } from "../model/groupRows";
import { hiddenWith, hideAllBut } from "../model/hiddenBranches";
import { timesCited } from "../model/makeFilter";
import { nestOrder, treeOf } from "../model/tree";
import controls from "../ui/controls.module.css";
import { Slider } from "../ui/Slider";
import { useAfterPaint } from "../ui/useAfterPaint";
import { useEvidence, useView } from "./evidence";
import { FacetList } from "./FacetList";
import { type FilterItem, FilterList } from "./FilterList";
import styles from "./FilterPanel.module.css";
import { isSheet } from "./isSheet";
import { SegmentsChoice } from "./SegmentsChoice";
import { studyName } from "./studyName";
import { useLeftOut } from "./useLeftOut";
import { useWords } from "./useWords";
import { sortedStudies } from "./words";

/** The least height of a window that has room for the filters beneath what the page begins with, and for a chart. In px. */
const tall = 1000;

interface Props {
  onClose: () => void;
  /** Makes room, and leaves the focus where it is. */
  onLeave: () => void;
}

/** What to leave out, list by list; never modal. The charts follow each choice, and the numbers of hundreds of rows follow them. */
export function FilterPanel({ onClose, onLeave }: Props) {
  const { table, messages } = useEvidence();
  const words = useWords(enFilterOf);
  const counted = table.attributes.flatMap(({ label, of }) => (of === "example" ? [] : [{ label, of }]));
  useEffect(() => {
    // The charts are to be in sight above the sheet, or beneath the lists.
    if (isSheet() || window.innerHeight < tall) document.getElementById("tabpanel")?.scrollIntoView();
  }, []);
  const selection = useView("selection");
  const before = useRef(selection);
  useEffect(() => {
    // On a phone what is opened would come up behind this sheet.
    if (selection && selection !== before.current && isSheet()) onLeave();
    before.current = selection;
  }, [selection, onLeave]);
  return (
    <section
      aria-label={messages.filterPanel.name}
      className={`${styles.panel} not-on-paper`}
      onKeyDown={(event) => {
        // A field with something in it takes the key for itself.
        const isFilled =
          event.target instanceof HTMLInputElement && event.target.type === "search" && event.target.value;
        if (event.key !== "Escape" || isFilled) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2>{messages.filterPanel.name}</h2>
        <button type="button" className={`${controls.button} ${styles.close}`} onClick={onClose}>
          {words.close}
        </button>
      </div>
      <p className={styles.hint}>{words.hint(counted)}</p>
      <div className={styles.lists}>
        <EntryList part="hiddenGroups" legend={words.groups} entries={table.groups} />
        <EntryList part="hiddenThemes" legend={words.themes} entries={table.themes} />
        <StudyList />
        {table.attributes.map((attribute) => (
          <FacetList key={attribute.id} attribute={attribute} />
        ))}
      </div>
      <SegmentsChoice />
    </section>
  );
}

interface Listed {
  readonly id: string;
  readonly label: string;
}

function EntryList(props: { part: "hiddenGroups" | "hiddenThemes"; legend: string; entries: readonly Entry[] }) {
  const { part, legend, entries } = props;
  const { table, store, messages, found } = useEvidence();
  const leftOut = useLeftOut(store, found);
  const settled = useAfterPaint(leftOut);
  const counts = useMemo(() => entryCounts(table, settled, part), [table, settled, part]);
  const hidden = new Set(leftOut[part]);
  const parents = hiddenWith(entries, hidden);
  const { above } = treeOf(entries);
  const words = useWords(enFilterOf);
  const items = Array.from(nestOrder(Int32Array.from(entries.keys()), entries)).flatMap((i): FilterItem[] => {
    const entry = entries[i];
    if (!entry) return [];
    const { id, label } = entry;
    const count = counts[i] ?? 0;
    const examples = messages.units.examples(count);
    const parent = entries[parents[i] ?? -1];
    const counted = parent ? words.hiddenWith(examples, parent.label) : examples;
    const depth = rowsOf(above, i).length - 1;
    return [{ id, label, isShown: !hidden.has(id), count, counted, isOut: parent !== undefined, depth }];
  });
  return (
    <FilterList
      legend={legend}
      items={items}
      onShow={(ids) => store.getState().choose({ [part]: hideAllBut(entries, new Set(ids), hidden) })}
    />
  );
}

/** The studies that are cited, as readers look for them, and how often one has to be. */
function StudyList() {
  const { table, store, messages, found } = useEvidence();
  const leftOut = useLeftOut(store, found);
  const citedIn = useView("citedIn");
  const times = useMemo(() => timesCited(table), [table]);
  const settled = useAfterPaint(leftOut);
  const counts = useMemo(() => entryCounts(table, settled, "hiddenStudies"), [table, settled]);
  const cited = useMemo(() => sortedStudies(table, Array(table.citedCount).keys()), [table]);
  const hidden = new Set(leftOut.hiddenStudies);
  const words = useWords(enFilterOf);
  const { choose, drag, settle } = store.getState();
  const items = cited.flatMap((study): FilterItem[] => {
    const entry = table.studies[study];
    if (!entry) return [];
    const count = counts[study] ?? 0;
    const isOut = (times[study] ?? 0) < citedIn;
    const label = messages.study(entry.label, studyName(entry));
    return [{ id: entry.id, label, isShown: !hidden.has(entry.id), count, counted: words.citedIn(count), isOut }];
  });
  const most = times.reduce((a, b) => Math.max(a, b), 1);
  return (
    <FilterList
      legend={words.studies}
      items={items}
      onShow={(ids) => choose({ hiddenStudies: without(table.studies.slice(0, table.citedCount), ids) })}
    >
      <Slider
        label={words.atLeast}
        value={citedIn}
        min={1}
        max={Math.max(most, citedIn)}
        onSlide={(value) => drag({ citedIn: value })}
        onSettle={settle}
      />
    </FilterList>
  );
}

/** The ids that are not among those shown, as published. */
function without(entries: readonly Listed[], shown: readonly string[]): string[] {
  const kept = new Set(shown);
  return entries.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}
