import { useEffect, useState } from "react";
import { Icon } from "../ui/Icon";
import { Later } from "../ui/Later";
import { useEvidence } from "./evidence";
import { isHelpKeyOn } from "./helpKey";
import styles from "./TopBar.module.css";

const loadHelp = () => import("./HelpDialog").then((module) => ({ default: module.HelpDialog }));

/** Opens the help, as the key "?" does unless the reader has switched it off. */
export function HelpButton() {
  const { messages } = useEvidence();
  const [openedBy, setOpenedBy] = useState<"key" | "button" | null>(null);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key === "?" && !isField && !event.ctrlKey && !event.metaKey && isHelpKeyOn()) setOpenedBy("key");
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className={styles.command} aria-haspopup="dialog" onClick={() => setOpenedBy("button")}>
        <Icon name="help" />
        <span>{messages.help.open}</span>
      </button>
      {openedBy && <Later load={loadHelp} isByKey={openedBy === "key"} onClose={() => setOpenedBy(null)} />}
    </>
  );
}
