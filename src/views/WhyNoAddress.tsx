import { keeperOf } from "../keep/openTables";
import { enKeeping } from "../messages/enKeeping";
import controls from "../ui/controls.module.css";
import { idNamed } from "./idNamed";
import { saveProject } from "./saveProject";

/** Why a table that only this browser keeps cannot be shared by its address, and what can be sent instead. */
export function WhyNoAddress({ named }: { named: string }) {
  const keeper = keeperOf(idNamed(named));
  return (
    <>
      {enKeeping.whyNoAddress} {enKeeping.webPage}{" "}
      {keeper && (
        <button type="button" className={controls.button} onClick={() => saveProject(keeper.latest())}>
          {enKeeping.banner.save}
        </button>
      )}
    </>
  );
}
