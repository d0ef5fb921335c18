import { type ReactNode, useRef, useState } from "react";
import { Icon } from "../ui/Icon";
import { Later } from "../ui/Later";
import { useEvidence } from "./evidence";
import styles from "./TopBar.module.css";

const loadSheet = () => import("./ShareSheet").then((module) => ({ default: module.ShareSheet }));

interface Props {
  /** Called before the page's address is copied. */
  onShare: () => void;
  /** What is said where the page has no address that others could open. */
  whyNoAddress?: ReactNode;
}

/** Copies the address of just this view; what came of it is said on a sheet beside the button. */
export function ShareButton({ onShare, whyNoAddress }: Props) {
  const { messages } = useEvidence();
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(0);

  function share(): void {
    onShare();
    setAsked(asked + 1);
  }

  return (
    <>
      <button ref={button} type="button" className={styles.command} onClick={share}>
        <Icon name="share" />
        <span>{messages.sharing.share}</span>
      </button>
      {asked > 0 && <Later load={loadSheet} asked={asked} button={button} whyNoAddress={whyNoAddress} />}
    </>
  );
}
