import type { ReactNode } from "react";
import type { Decision } from "../data/decision";
import type { PreviewExample } from "../data/tableImport";
import controls from "../ui/controls.module.css";
import { cut } from "./OpenColumns";
import dialog from "./OpenDialog.module.css";
import styles from "./OpenPreview.module.css";
import { useOpenWords } from "./useOpenWords";

/** A passage is shown up to here; it is read whole. */
const longest = 700;

/** The first examples as they will be read, their citations marked. */
export function OpenExamples(props: { examples: readonly PreviewExample[]; onDecide: (decision: Decision) => void }) {
  const { examples, onDecide } = props;
  const words = useOpenWords();
  return (
    <ul className={styles.examples} aria-label={words.examples}>
      {examples.map((example, i) => {
        const { row } = example;
        const apart = example.citations.filter(({ start }) => start < 0).flatMap(({ studies }) => studies);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row can have several examples
          <li key={`${row} ${i}`}>
            <p className={styles.place}>
              {words.place(row, cut(example.group, 80), cut(example.theme, 80))}{" "}
              {row !== null && (
                <button
                  type="button"
                  className={controls.small}
                  aria-label={words.fix(words.leaveOut, words.at(row, null))}
                  onClick={() => onDecide({ kind: "leave-row-out", row })}
                >
                  {words.leaveOut}
                </button>
              )}
            </p>
            <p className={styles.text}>{example.text === "" ? words.noText : marked(example)}</p>
            {apart.length > 0 && <p className={dialog.hint}>{words.cited(apart)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** The text with its citations as marks; not one character is added. */
function marked({ text, citations }: PreviewExample): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of citations) {
    if (start < at || start >= longest) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(cut(text.slice(at), Math.max(longest - at, 0)));
  return pieces;
}
