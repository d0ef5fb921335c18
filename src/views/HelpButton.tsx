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
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key === "?" && !isField && !event.ctrlKey && !event.metaKey && isHelpKeyOn()) setIsOpen(true);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className={styles.command} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <Icon name="help" />
        <span>{messages.help.open}</span>
      </button>
      {isOpen && <Later load={loadHelp} onClose={() => setIsOpen(false)} />}
    </>
  );
}
