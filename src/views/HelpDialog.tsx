import { Fragment, useState } from "react";
import { enChordOf } from "../messages/enChord";
import { enCompareOf } from "../messages/enCompare";
import { enDialogsOf } from "../messages/enDialogs";
import { enTermsOf } from "../messages/enTerms";
import { strengths } from "../model/counts";
import { Dialog } from "../ui/Dialog";
import { useEvidence, useView } from "./evidence";
import styles from "./HelpDialog.module.css";
import { isHelpKeyOn, switchHelpKey } from "./helpKey";
import { useReading } from "./useReading";
import { useWords } from "./useWords";

const charts = ["heatmap", "chord", "compare"] as const;

/** How to read each chart, what the terms mean, and the keys: these first for whom a key has brought here. */
export function HelpDialog({ isByKey, onClose }: { isByKey: boolean; onClose: () => void }) {
  const { messages } = useEvidence();
  const level = useView("level");
  const reading = useReading();
  const chordWords = useWords(enChordOf);
  const compareWords = useWords(enCompareOf);
  const [isKeyOn, setIsKeyOn] = useState(isHelpKeyOn);
  const words = useWords(enDialogsOf).help;
  const keys = (
    <section>
      <h3>{words.keysTitle}</h3>
      <table className={styles.keys}>
        <tbody>
          {words.keys.map(([keys, what]) => (
            <tr key={what}>
              <th scope="row">
                {keys.map((key, i) => (
                  <Fragment key={key}>
                    {i > 0 && " "}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isKeyOn}
          onChange={(event) => {
            switchHelpKey(event.target.checked);
            setIsKeyOn(event.target.checked);
          }}
        />
        <span>{words.helpKey}</span>
      </label>
    </section>
  );
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      {isByKey && keys}
      {charts.map((chart) => (
        <section key={chart}>
          <h3>{messages.page.howToRead[chart]}</h3>
          {(chart === "compare" ? compareWords.reading : reading(chart)).map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </section>
      ))}
      <section>
        <h3>{words.termsTitle}</h3>
        <dl className={styles.terms}>
          {Object.values(enTermsOf(messages.noun)).map(({ term, meaning }) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </Fragment>
          ))}
          {strengths.map((strength) => (
            <Fragment key={strength}>
              <dt>{chordWords.strengths[strength]}</dt>
              <dd>{chordWords.meaning(strength, level)}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {!isByKey && keys}
    </Dialog>
  );
}
