import { memo, type ReactNode, useCallback, useRef, useState } from "react";
import { enFilterOf } from "../messages/enFilter";
import controls from "../ui/controls.module.css";
import styles from "./FilterPanel.module.css";
import { useWords } from "./useWords";

/** One entry that can be left out. */
export interface FilterItem {
  readonly id: string;
  readonly label: string;
  readonly isShown: boolean;
  /** What is left of it under all the other filters, as a number and in words: "3 examples". */
  readonly count: number;
  readonly counted: string;
  /** Another filter takes it away, so that this one changes nothing. */
  readonly isOut?: boolean;
  /** How many parents it has above it. */
  readonly depth?: number;
}

/** Longer lists can be searched. */
const longFrom = 16;

/** A list of what is shown, each entry a checkbox. `onShow` gets the ids shown from now on, in the list's order. */
export function FilterList(props: {
  legend: string;
  items: readonly FilterItem[];
  onShow: (ids: readonly string[]) => void;
  /** Beside the legend. */
  children?: ReactNode;
  /** What has to be known to read the numbers. */
  note?: string | null;
}) {
  const { legend, items, onShow } = props;
  const words = useWords(enFilterOf);
  const [sought, setSought] = useState("");
  const found = items.filter(({ label }) => plain(label).includes(plain(sought)));

  /** Shows or hides some of the items; the others stay as they are. */
  function show(some: readonly FilterItem[], isShown: boolean): void {
    const ids = new Set(some.map(({ id }) => id));
    onShow(items.flatMap((item) => ((ids.has(item.id) ? isShown : item.isShown) ? [item.id] : [])));
  }

  // The rows stay as they are when others change: a list may have hundreds.
  const latest = useRef(toggle);
  latest.current = toggle;
  const onToggle = useCallback((id: string, isShown: boolean) => latest.current(id, isShown), []);
  function toggle(id: string, isShown: boolean): void {
    show(
      items.filter((item) => item.id === id),
      isShown,
    );
  }

  return (
    <fieldset className={items.length >= longFrom ? styles.long : styles.list}>
      <legend>{legend}</legend>
      {props.children}
      <div className={styles.commands}>
        <button
          type="button"
          className={controls.small}
          aria-label={words.named(words.all, legend)}
          onClick={() => show(found, true)}
        >
          {words.all}
        </button>
        <button
          type="button"
          className={controls.small}
          aria-label={words.named(words.none, legend)}
          onClick={() => show(found, false)}
        >
          {words.none}
        </button>
        {items.length >= longFrom && (
          <input
            type="search"
            className={styles.find}
            aria-label={words.find(legend)}
            placeholder={words.findHint}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        )}
      </div>
      {props.note && <p className={styles.note}>{props.note}</p>}
      <div className={styles.items}>
        {found.map((item) => (
          <FilterRow key={item.id} {...item} onToggle={onToggle} />
        ))}
      </div>
      <p role="status" className={found.length === 0 ? styles.nothing : "sr-only"}>
        {sought !== "" && words.found(found.length, items.length)}
      </p>
    </fieldset>
  );
}

const FilterRow = memo(function FilterRow(props: FilterItem & { onToggle: (id: string, isShown: boolean) => void }) {
  const { id, label, isShown, count, counted, isOut = false, depth = 0, onToggle } = props;
  return (
    <label
      className={count === 0 ? styles.empty : undefined}
      style={depth ? { paddingInlineStart: `${depth * 1.25}rem` } : undefined}
    >
      <input
        type="checkbox"
        checked={isShown && !isOut}
        disabled={isOut}
        aria-description={counted}
        onChange={(event) => onToggle(id, event.target.checked)}
      />
      <span>{label}</span>
      {/* A number describes the choice; it is no part of its name. */}
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
    </label>
  );
});

/** A text as it is looked for: without accents and capitals. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
