import { useEvidence, useView } from "./evidence";
import styles from "./ReadingPanel.module.css";
import { Term } from "./Term";

const terms = { heatmap: ["citation", "mention", "gap"], chord: ["coCitation"], compare: [] } as const;

/** How to read a chart, in a few sentences that stand beside it. */
export function HowToRead({ chart }: { chart: "heatmap" | "chord" | "compare" }) {
  const { messages } = useEvidence();
  const measure = useView("measure");
  return (
    <section className={styles.how}>
      <h3>{messages.page.howToRead[chart]}</h3>
      {messages.reading[chart](measure).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {terms[chart].length > 0 && (
        <p className={styles.terms}>
          {messages.page.terms}
          {terms[chart].map((name) => (
            <Term key={name} name={name} />
          ))}
        </p>
      )}
    </section>
  );
}
