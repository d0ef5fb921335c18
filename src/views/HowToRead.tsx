import { useEvidence, useView } from "./evidence";
import styles from "./ReadingPanel.module.css";

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
    </section>
  );
}
