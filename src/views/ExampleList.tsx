import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import { Passage } from "./Passage";
import styles from "./ReadingPanel.module.css";
import { TargetButton } from "./TargetButton";

/** Examples one after the other, each under the name of its cell, which opens it. */
export function ExampleList({ examples, marked }: { examples: readonly number[]; marked?: readonly number[] }) {
  const { table, messages } = useEvidence();
  return examples.map((i) => {
    const example = table.examples[i];
    const group = example && table.groups[example.group];
    const theme = example && table.themes[example.theme];
    if (!group || !theme) return null;
    return (
      <div key={i}>
        <h4 className={styles.cell}>
          <TargetButton target={{ kind: "cell", group: group.id, theme: theme.id }} className={controls.link}>
            {messages.panel.cell(group.label, theme.label)}
          </TargetButton>
        </h4>
        <Passage example={i} {...(marked ? { marked } : {})} />
      </div>
    );
  });
}
