import { useMemo } from "react";
import { strongestPairs } from "../model/find";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { TargetButton } from "./TargetButton";
import styles from "./Twin.module.css";
import { sortedStudies } from "./words";

/** The chord as a list: one row a co-cited pair, strongest first; each opens its examples. */
export function PairsTwin() {
  const { table, messages, coCitation } = useEvidence();
  const minimum = useView("minimum");
  const pairs = useMemo(
    () =>
      strongestPairs(coCitation, minimum).map(({ source, target, full }) => ({
        ends: sortedStudies(table, [source, target]),
        full,
      })),
    [table, coCitation, minimum],
  );
  const words = messages.pairs;
  if (pairs.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.name(coCitation.unit)}>
      <table className={styles.twin}>
        <caption>{words.name(coCitation.unit)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.study}</th>
            <th scope="col">{words.study}</th>
            <th scope="col">{words.strength}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ ends, full }) => {
            const [a, b] = ends.map((study) => table.studies[study]);
            if (!a || !b) return null;
            return (
              <tr key={`${a.id} ${b.id}`}>
                <td>
                  {/* The button reaches over the whole row. */}
                  <TargetButton
                    target={{ kind: "pair", studies: [a.id, b.id] }}
                    className={`${controls.link} ${styles.wholeRow}`}
                    name={words.pair(a.label, b.label)}
                  >
                    {a.label}
                  </TargetButton>
                </td>
                <td>{b.label}</td>
                <td>{full}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
