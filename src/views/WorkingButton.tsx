import { useMemo } from "react";
import { type WorkingTarget, working } from "../model/working";
import controls from "../ui/controls.module.css";
import { useEvidence } from "./evidence";
import { useCounts } from "./useCounts";
import styles from "./WorkingDialog.module.css";
import { useOpenWorking } from "./WorkingProvider";

/** The counts behind a number, "4 citations, 11 mentions, 6 studies", as a button that opens the working. */
export function WorkingButton({ target }: { target: WorkingTarget }) {
  const { table, filter } = useEvidence();
  const open = useOpenWorking();
  const counts = useCounts(useMemo(() => working(table, target, filter), [table, target, filter]));
  return (
    <p className={styles.counts}>
      <button type="button" className={controls.fact} onClick={() => open(target)}>
        {counts}
      </button>
    </p>
  );
}
