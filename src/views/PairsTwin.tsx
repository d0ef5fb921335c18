import { memo, useContext, useMemo } from "react";
import type { ChordModel } from "../charts/chordModel";
import { targetKey } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { listedPairs } from "./listedPairs";
import { PrerenderContext } from "./prerenderContext";
import { TargetButton } from "./TargetButton";
import styles from "./Twin.module.css";

/** The chord as a list: one row a co-cited pair, strongest first; each opens its examples. */
export const PairsTwin = memo(function PairsTwin({ model }: { model: ChordModel }) {
  const { table, messages } = useEvidence();
  const pairs = useMemo(() => listedPairs(model, table.language), [model, table]);
  const selection = useView("selection");
  const unit = useView("unit");
  const level = useView("level");
  const strength = useView("strength");
  const selected = selection && targetKey(selection);
  const words = messages.pairs;
  const isPrerender = useContext(PrerenderContext) !== null;
  if (pairs.length === 0) return null;
  // Far below the first view, and the most of its markup.
  if (isPrerender) return <div className={styles.place} />;
  return (
    <div className={`${styles.scroller} not-on-paper`}>
      <table className={styles.twin}>
        <caption>{words.name(unit, level)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.entry[level]}</th>
            <th scope="col">{words.entry[level]}</th>
            <th scope="col">{words.strength(strength)}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ target, labels: [a, b], strength: value }) => {
            const key = targetKey(target);
            return (
              <tr key={key} className={key === selected ? styles.selected : undefined}>
                <td>
                  {/* The button reaches over the whole row. */}
                  <TargetButton
                    target={target}
                    className={`${controls.link} ${styles.wholeRow}`}
                    name={level === "studies" ? words.pair(a, b) : messages.two(a, b)}
                  >
                    {a}
                  </TargetButton>
                </td>
                <td className={styles.end}>{b}</td>
                <td>{messages.number(value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
