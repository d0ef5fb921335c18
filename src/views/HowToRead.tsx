import { useEvidence, useView } from "./evidence";
import styles from "./ReadingPanel.module.css";

/** How to read a chart, in a few sentences that stand beside it. */
export function HowToRead({ chart }: { chart: "heatmap" | "chord" | "compare" }) {
  const { messages } = useEvidence();
  const measure = useView("measure");
  const level = useView("level");
  const sentences = chart === "chord" ? messages.reading.chord(level) : messages.reading[chart](measure);
  return (
    <section className={styles.how}>
      <h3>{messages.page.howToRead[chart]}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
