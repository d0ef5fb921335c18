import { useState } from "react";
import { enCompareOf } from "../messages/enCompare";
import type { Comparison, SharedStudies } from "../model/compare";
import { comparedLeft } from "../model/comparedLeft";
import { light } from "../model/counts";
import controls from "../ui/controls.module.css";
import { useEvidence, useLit } from "./evidence";
import styles from "./SharedTable.module.css";
import { StudyButton } from "./StudyButton";
import { useWords } from "./useWords";
import { sortedStudies } from "./words";

/** Up to this many compared, every combination has its row; of more, those that share no study only on request. */
const fewCompared = 3;

interface Props {
  comparison: Comparison;
  /** The combination whose studies stay lit, by its members; null: none. */
  pressed: string | null;
  onPress: (key: string | null) => void;
  onPoint: (key: string | null) => void;
}

/** What they share: every combination with its members as dots, its size as a bar, and its studies. */
export function SharedTable({ comparison, pressed, onPress, onPoint }: Props) {
  const { by, chosen } = comparison;
  const left = comparedLeft(comparison);
  // Of what is filtered out nobody sees here what it shares.
  const shared = comparison.shared.filter(({ members }) => members.every((index) => left.includes(index)));
  const [isEmptyShown, setIsEmptyShown] = useState(false);
  const words = useWords(enCompareOf);
  const full = shared.filter(({ studies }) => studies.length > 0);
  const emptyCount = chosen.length > fewCompared ? shared.length - full.length : 0;
  const shown = emptyCount === 0 || isEmptyShown ? shared : full;
  const most = shared[0]?.studies.length ?? 0;

  if (left.length < 2) return null;
  return (
    <section className={styles.part} aria-labelledby="compare-share">
      <h3 id="compare-share">{words.share}</h3>
      <p className={styles.note}>
        {words.overlapMeans} <span className="not-on-paper">{words.pressToLight}</span>
      </p>
      {shown.length > 0 && (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <caption>{words.shared}</caption>
            <thead>
              <tr>
                <th scope="col">{words.kinds[by]}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.which}</th>
                <th scope="col">{words.overlap}</th>
                <th scope="col">{words.only[by]}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => {
                const key = row.members.join();
                const isPressed = key === pressed;
                return (
                  <tr
                    key={key}
                    className={isPressed ? styles.pressed : undefined}
                    onPointerEnter={(event) => event.pointerType !== "touch" && onPoint(key)}
                    onPointerLeave={() => onPoint(null)}
                  >
                    <Combination
                      comparison={comparison}
                      row={row}
                      most={most}
                      isPressed={isPressed}
                      onPress={() => onPress(isPressed ? null : key)}
                    />
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {emptyCount > 0 && (
        <p className={styles.note}>
          {words.empty(emptyCount)}{" "}
          <button
            type="button"
            className={controls.link}
            aria-expanded={isEmptyShown}
            onClick={() => setIsEmptyShown(!isEmptyShown)}
          >
            {isEmptyShown ? words.hideEmpty : words.showEmpty}
          </button>
        </p>
      )}
    </section>
  );
}

/** The cells of one row. */
function Combination(props: {
  comparison: Comparison;
  row: SharedStudies;
  most: number;
  isPressed: boolean;
  onPress: () => void;
}) {
  const { comparison, row, most, isPressed, onPress } = props;
  const { table, messages } = useEvidence();
  const lit = useLit();
  const { members, studies, only, union, jaccard } = row;
  const words = useWords(enCompareOf);
  const n = studies.length;
  const label = messages.list(members.map((index) => table[comparison.by][index]?.label ?? ""));
  return (
    <>
      <th scope="row">
        <MemberDots chosen={comparison.chosen} members={members} />
        {n === 0 ? (
          label
        ) : (
          <button type="button" className={controls.link} aria-pressed={isPressed} onClick={onPress}>
            {label}
          </button>
        )}
      </th>
      <td className={styles.count}>
        <span>{n}</span>
        {n > 0 && <span className={styles.bar} style={{ inlineSize: `${(n / most) * 100}%` }} />}
      </td>
      <td>
        {n === 0
          ? words.none
          : sortedStudies(table, studies).map((study) => (
              <StudyButton
                key={study}
                study={study}
                className={lit?.studies[study] === light.focus ? styles.litDot : styles.dot}
              />
            ))}
      </td>
      <td>{union === 0 ? "–" : words.ofUnion(n, union, members.length === 2 ? jaccard : null)}</td>
      <td>{only.length}</td>
    </>
  );
}

/** Which of the compared are members, as dots in their order: filled ones are, and a line joins them. */
function MemberDots({ chosen, members }: { chosen: readonly number[]; members: readonly number[] }) {
  const at = (index: number) => 7 + chosen.indexOf(index) * 14;
  const [first = -1, last = -1] = [members[0], members.at(-1)];
  return (
    <svg className={styles.members} width={chosen.length * 14} height={14} aria-hidden="true">
      <line x1={at(first)} x2={at(last)} y1={7} y2={7} />
      {chosen.map((index) => (
        <circle
          key={index}
          cx={at(index)}
          cy={7}
          r={members.includes(index) ? 5 : 4}
          className={members.includes(index) ? styles.member : styles.other}
        />
      ))}
    </svg>
  );
}
