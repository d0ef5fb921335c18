import { useEvidence } from "./evidence";
import styles from "./ReadingPanel.module.css";

/** How to read a chart, in a few sentences that stand beside it. */
export function HowToRead({ chart }: { chart: "heatmap" | "chord" | "compare" }) {
  const { messages } = useEvidence();
  return (
    <section className={styles.how}>
      <h3>{messages.page.howToRead}</h3>
      {messages.reading[chart].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
