import { useContext } from "react";
import { type Target, targetKey } from "../model/target";
import controls from "../ui/controls.module.css";
import { useEvidence, useView } from "./evidence";
import { PrerenderContext } from "./prerenderContext";
import { TargetButton } from "./TargetButton";
import styles from "./Twin.module.css";
import type { ListedPair } from "./words";

/** The chord as a list: one row a co-cited pair, strongest first; each opens its examples. */
export function PairsTwin({ pairs }: { pairs: readonly ListedPair[] }) {
  const { table, messages, coCitation } = useEvidence();
  const selection = useView("selection");
  const selected = selection && targetKey(selection);
  const words = messages.pairs;
  const isPrerender = useContext(PrerenderContext) !== null;
  if (pairs.length === 0) return null;
  // Far below the first view, and the most of its markup.
  if (isPrerender) return <div className={styles.place} />;
  return (
    <div className={`${styles.scroller} not-on-paper`}>
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
            const target: Target = { kind: "pair", studies: [a.id, b.id] };
            const key = targetKey(target);
            return (
              <tr key={key} className={key === selected ? styles.selected : undefined}>
                <td>
                  {/* The button reaches over the whole row. */}
                  <TargetButton
                    target={target}
                    className={`${controls.link} ${styles.wholeRow}`}
                    name={words.pair(a.label, b.label)}
                  >
                    {a.label}
                  </TargetButton>
                </td>
                <td className={styles.end}>{b.label}</td>
                <td>{full}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
