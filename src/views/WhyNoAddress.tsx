import { keeperOf } from "../keep/openTables";
import { enKeeping } from "../messages/enKeeping";
import controls from "../ui/controls.module.css";
import { idNamed } from "./idNamed";
import { saveProject } from "./saveProject";
import styles from "./TableBanner.module.css";

/** Why a table that only this browser keeps cannot be shared by its address, and what can be sent instead. */
export function WhyNoAddress({ named }: { named: string }) {
  const keeper = keeperOf(idNamed(named));
  return (
    <>
      {enKeeping.whyNoAddress} {enKeeping.webPage}
      {keeper && (
        <span className={styles.instead}>
          <button type="button" className={controls.button} onClick={() => saveProject(keeper.latest())}>
            {enKeeping.banner.save}
          </button>
        </span>
      )}
    </>
  );
}
