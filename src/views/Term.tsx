import { useId } from "react";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import styles from "./Term.module.css";

/** A term of the field that says what it means when it is chosen. */
export function Term({ name }: { name: keyof ReturnType<typeof useEvidence>["messages"]["terms"] }) {
  const { messages } = useEvidence();
  const id = useId();
  const { term, meaning } = messages.terms[name];
  return (
    <>
      <button type="button" className={`${controls.link} ${styles.term}`} popoverTarget={id}>
        {term}
      </button>
      <span id={id} popover="auto" className={styles.meaning} role="note">
        {meaning}
      </span>
    </>
  );
}
