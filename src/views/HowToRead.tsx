import { useEvidence } from "./evidence";
import styles from "./ReadingPanel.module.css";
import { Term } from "./Term";
import { useReading } from "./useReading";

const terms = { heatmap: ["citation", "mention", "gap"], chord: ["coCitation"], compare: [] } as const;

/** How to read a chart, in a few sentences that stand beside it. */
export function HowToRead({ chart }: { chart: "heatmap" | "chord" }) {
  return <HowTo chart={chart} sentences={useReading()(chart)} />;
}

/** The same of a chart that brings its sentences. */
export function HowTo({ chart, sentences }: { chart: keyof typeof terms; sentences: readonly string[] }) {
  const { table, messages } = useEvidence();
  return (
    <section className={styles.how}>
      <h3>{messages.page.howToRead[chart]}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {terms[chart].length > 0 && table.counts === null && (
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
