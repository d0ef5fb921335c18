import { useId, useState } from "react";
import controls from "../ui/controls.module.css";
import { Later } from "../ui/Later";
import { useEvidence } from "./evidence";
import styles from "./Term.module.css";

const loadMeaning = () => import("./TermMeaning").then((module) => ({ default: module.TermMeaning }));

/** A term of the field that says what it means when it is chosen. */
export function Term({ name }: { name: keyof ReturnType<typeof useEvidence>["messages"]["terms"] }) {
  const { messages } = useEvidence();
  const id = useId();
  const [isWanted, setIsWanted] = useState(false);
  return (
    <>
      <button type="button" className={`${controls.link} ${styles.term}`} popoverTarget={id}>
        {messages.terms[name]}
      </button>
      <span id={id} popover="auto" className={styles.meaning} role="note" onBeforeToggle={() => setIsWanted(true)}>
        {isWanted && <Later load={loadMeaning} name={name} />}
      </span>
    </>
  );
}
